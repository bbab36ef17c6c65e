using Heard.Domain.Complaints;
using Heard.Web.Complaints;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case.FindOut;

/// <summary>What is thought so far goes to the person, who can still say what is wrong in it.</summary>
public sealed class ViewsModel(ComplaintDesk desk) : CaseFormPage(desk)
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public ViewsForm Form { get; set; } = new();

    public IActionResult OnGet() => Lifecycle.CanShareViews(Complaint) ? Show() : Redirect($"{Address}/plan");

    public Task<IActionResult> OnPostAsync() => Act(Form.Problems(Complaint), Form.Command, refusal => refusal is Refusal.AuthorisationAwaited ? "NothingPrivate" : "Words", $"{Address}/plan");

    /// <inheritdoc/>
    protected override void Begin()
    {
        if (string.IsNullOrEmpty(Form.Words)) Form = Form with { Words = Draft.Views(Complaint, Body, Me.Name) };
    }
}

/// <summary>What is thought so far, as it is typed.</summary>
public sealed record ViewsForm
{
    /// <summary>What the person reads.</summary>
    public string? Words { get; init => field = Typed.Clean(value); }

    /// <summary>A colleague vouches for it.</summary>
    public bool NothingPrivate { get; init; }

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems(Complaint complaint)
    {
        foreach (var problem in Typed.Problems("Words", Words, "what the person reads", draft: true)) yield return problem;
        if (!complaint.Authorisation.OpensTheFile && !NothingPrivate) yield return ("NothingPrivate", Typed.NotVouched);
    }

    /// <summary>The command.</summary>
    public ShareViews Command() => new(Words ?? "") { NothingPrivate = NothingPrivate };
}
