using System.Globalization;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Web.Complaints;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case;

/// <summary>What is looked at, agreed with the person: the issues one by one, the outcome they want, how they are kept up to date.</summary>
public sealed class StatementModel(ComplaintDesk desk) : CaseFormPage(desk)
{
    const int MoreAtOnce = 3;

    /// <summary>What was typed.</summary>
    [BindProperty]
    public StatementForm Form { get; set; } = new();

    public IActionResult OnGet()
    {
        if (!Lifecycle.IsBeingAnswered(Complaint)) return Redirect(Address);
        Form = StatementForm.Of(Complaint);
        return Show();
    }

    public Task<IActionResult> OnPostAsync() => Act(Form.Problems(Complaint), Form.Command, Field);

    /// <summary>More room for issues; nothing is sent.</summary>
    public IActionResult OnPostMore()
    {
        Form = Form with { Issues = [.. Form.Written, .. Enumerable.Repeat(new IssueLine(), MoreAtOnce)] };
        return Show();
    }

    /// <inheritdoc/>
    protected override void Begin()
    {
        if (Form.Issues.Count < MoreAtOnce) Form = Form with { Issues = [.. Form.Issues, .. Enumerable.Repeat(new IssueLine(), MoreAtOnce - Form.Issues.Count)] };
        if (string.IsNullOrEmpty(Form.Words)) Form = Form with { Words = Draft.Statement(Complaint, Body, Me.Name) };
    }

    static string Field(Refusal refusal) => refusal is Refusal.AuthorisationAwaited ? "NothingPrivate" : "Issue1";
}

/// <summary>An issue as it is typed.</summary>
public sealed record IssueLine
{
    /// <summary>Its number; 0: a new one.</summary>
    public int Number { get; init; }

    /// <summary>The part that came back as this; 0: none.</summary>
    public int Part { get; init; }

    /// <summary>What is looked at.</summary>
    public string? Words { get; init => field = Typed.Clean(value); }
}

/// <summary>What is looked at, as it is typed.</summary>
public sealed record StatementForm
{
    const int MostDays = 60;

    /// <summary>The issues, with empty lines for more.</summary>
    public List<IssueLine> Issues { get; init; } = [];

    /// <summary>What the person wants to happen.</summary>
    public string? Outcome { get; init => field = Typed.Clean(value); }

    /// <summary>How they are kept in touch with.</summary>
    public string? KeepInTouch { get; init => field = Typed.Clean(value); }

    /// <summary>In working days.</summary>
    public string? UpdateEvery { get; init => field = Typed.Clean(value); }

    int? Every => int.TryParse(UpdateEvery, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= MostDays ? days : null;

    /// <summary>The letter.</summary>
    public string? Words { get; init => field = Typed.Clean(value); }

    /// <summary>A colleague vouches for it.</summary>
    public bool NothingPrivate { get; init; }

    /// <summary>The issues in which something stands.</summary>
    public IEnumerable<IssueLine> Written => Issues.Where(issue => !string.IsNullOrEmpty(issue.Words));

    /// <summary>As it was sent last; at first with what the person wrote themselves.</summary>
    public static StatementForm Of(Complaint complaint) => complaint.Statement is { } sent
        ? new()
        {
            Issues = [.. sent.Issues.Select(issue => new IssueLine { Number = issue.Number, Part = issue.Part, Words = issue.Words }), .. Back(complaint)],
            Outcome = sent.Outcome,
            KeepInTouch = sent.KeepInTouch,
            UpdateEvery = sent.UpdateEvery.ToString(CultureInfo.InvariantCulture),
            NothingPrivate = sent.NothingPrivate,
        }
        : new() { Issues = [.. Back(complaint)], Outcome = complaint.Answers["outcome"], UpdateEvery = "10" };

    /// <summary>What went another way and came back is looked at like everything else.</summary>
    static IEnumerable<IssueLine> Back(Complaint complaint) => complaint.BackAgain.Select(part => new IssueLine { Part = part.Number, Words = part.What });

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems(Complaint complaint)
    {
        if (!Written.Any()) yield return ("Issue1", "Enter what you look at");
        foreach (var (place, issue) in Issues.Index().Where(one => !string.IsNullOrEmpty(one.Item.Words)))
        {
            foreach (var problem in Typed.Problems($"Issue{place + 1}", issue.Words, $"issue {place + 1}")) yield return problem;
        }

        if (!string.IsNullOrEmpty(Outcome))
        {
            foreach (var problem in Typed.Problems("Outcome", Outcome, "what they want to happen")) yield return problem;
        }

        foreach (var problem in Typed.Problems("KeepInTouch", KeepInTouch, "how you keep in touch")) yield return problem;
        if (Every is null) yield return ("UpdateEvery", "Enter a number of working days from 0 to 60");
        if (complaint.WriteBy is not ContactWay.None)
        {
            foreach (var problem in Typed.Problems("Words", Words, "the letter", draft: true)) yield return problem;
        }

        if (!complaint.Authorisation.OpensTheFile && !NothingPrivate) yield return ("NothingPrivate", Typed.NotVouched);
    }

    /// <summary>The command.</summary>
    public SendStatement Command() => new(
        [.. Written.Select(issue => new Issue(issue.Number, issue.Words!) { Part = issue.Part })], Outcome ?? "", KeepInTouch ?? "", Every ?? 0, Words ?? "")
    { NothingPrivate = NothingPrivate };
}
