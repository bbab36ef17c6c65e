using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Web.Complaints;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case;

/// <summary>A conversation: what was said, what was offered, and whether that settles it.</summary>
public sealed class TalkModel(ComplaintDesk desk) : CaseFormPage(desk)
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public TalkForm Form { get; set; } = new();

    /// <summary>Whether a conversation can settle it.</summary>
    public bool CanResolve => Lifecycle.CanResolveEarly(Complaint);

    public IActionResult OnGet() => Lifecycle.IsBeingLookedAt(Complaint) ? Show() : Redirect(Address);

    public Task<IActionResult> OnPostAsync() => Act(Form.Problems(Complaint, CanResolve), () => Form.Command(Complaint, CanResolve), _ => "Said");

    /// <inheritdoc/>
    protected override void Begin()
    {
        if (string.IsNullOrEmpty(Form.Words)) Form = Form with { Words = Draft.ResolvedEarly(Complaint, Body, Me.Name) };
    }
}

/// <summary>A conversation as it is typed.</summary>
public sealed record TalkForm
{
    /// <summary>How they talked.</summary>
    public TalkWay? Way { get; init; }

    /// <summary>What was said.</summary>
    public string? Said { get; init => field = Typed.Clean(value); }

    /// <summary>What was offered; may be empty.</summary>
    public string? Offered { get; init => field = Typed.Clean(value); }

    /// <summary>What came of it.</summary>
    public TalkOutcome? Outcome { get; init; }

    /// <summary>The closing letter; a draft that nobody needs unless the person accepted.</summary>
    public string? Words { get; init => field = Typed.Clean(value); }

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems(Complaint complaint, bool canResolve)
    {
        if (Way is not { } way || !Enum.IsDefined(way)) yield return ("Way", "Select how you talked");
        foreach (var problem in Typed.Problems("Said", Said, "what was said")) yield return problem;
        if (Outcome is TalkOutcome.Accepted or TalkOutcome.NotAccepted || !string.IsNullOrEmpty(Offered))
        {
            foreach (var problem in Typed.Problems("Offered", Offered, "what you offered")) yield return problem;
        }

        if (!canResolve) yield break;
        if (Outcome is not { } outcome || !Enum.IsDefined(outcome)) yield return ("Outcome", "Select what came of it");
        if (Outcome is not TalkOutcome.Accepted || complaint.WriteBy is ContactWay.None) yield break;
        foreach (var problem in Typed.Problems("Words", Words, "the letter", draft: true)) yield return problem;
    }

    /// <summary>The command.</summary>
    public LogConversation Command(Complaint complaint, bool canResolve)
    {
        var outcome = canResolve ? Outcome!.Value : TalkOutcome.StillTalking;
        return new(Way!.Value, Said ?? "", Offered ?? "", outcome, outcome is TalkOutcome.Accepted && complaint.WriteBy is not ContactWay.None ? Words ?? "" : "");
    }
}
