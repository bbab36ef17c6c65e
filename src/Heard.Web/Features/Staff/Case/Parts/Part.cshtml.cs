using Heard.Domain.Complaints;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case.Parts;

/// <summary>How far a part is that goes another way: news, its outcome, or that it comes back.</summary>
public sealed class PartModel(ComplaintDesk desk, Calendar calendar) : CaseFormPage(desk)
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public PartForm Form { get; set; } = new();

    /// <summary>Which part.</summary>
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>The part; null: there is none.</summary>
    public Part? Part => Complaint.Parts.FirstOrDefault(part => part.Number == Number);

    /// <summary>The working days of the body's nation.</summary>
    public WorkingDays Days => calendar.Of(Body);

    string Parts => $"{Address}/parts";

    public IActionResult OnGet() => Complaint.OpenPart(Number) is null ? Redirect(Parts) : Show();

    public async Task<IActionResult> OnPostAsync() => Part is null
        ? Redirect(Parts)
        : await Act(Form.Problems(Complaint), () => Form.Command(Number), Field, Form.News is PartNews.CameBack ? Address : Parts);

    static string Field(Refusal refusal) => refusal switch
    {
        Refusal.AuthorisationAwaited => "NothingPrivate",
        Refusal.NoDay => "by",
        Refusal.NotBeingLookedAt => "News",
        _ => "Words",
    };
}

/// <summary>What there is to say of a part.</summary>
public enum PartNews { Going, Ended, CameBack }

/// <summary>News of a part as it is typed.</summary>
public sealed record PartForm
{
    /// <summary>How far it is.</summary>
    public PartNews? News { get; init; }

    /// <summary>What the person reads.</summary>
    public string? Words { get; init => field = Typed.Clean(value); }

    /// <summary>By when they hear again.</summary>
    public TypedDay By { get; init; } = TypedDay.None;

    /// <summary>A colleague vouches for it.</summary>
    public bool NothingPrivate { get; init; }

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems(Complaint complaint)
    {
        if (News is not { } news || !Enum.IsDefined(news)) yield return ("News", "Select how far it is");
        foreach (var problem in Typed.Problems("Words", Words, "what the person reads")) yield return problem;
        if (News is PartNews.Going && By.Date is null) yield return ("by", "Enter by when they hear again, such as 27 3 2027");
        if (!complaint.Authorisation.OpensTheFile && !NothingPrivate) yield return ("NothingPrivate", Typed.NotVouched);
    }

    /// <summary>The command.</summary>
    public ComplaintCommand Command(int number) => News is PartNews.Going
        ? new UpdatePart(number, Words ?? "", By.Date!.Value) { NothingPrivate = NothingPrivate }
        : new EndPart(number, News is PartNews.CameBack, Words ?? "") { NothingPrivate = NothingPrivate };
}
