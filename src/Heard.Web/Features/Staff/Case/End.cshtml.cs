using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Web.Complaints;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case;

/// <summary>A complaint ends without an answer: why, and what the person is told.</summary>
public sealed class EndModel(ComplaintDesk desk) : CaseFormPage(desk)
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public EndForm Form { get; set; } = new();

    public IActionResult OnGet() => Lifecycle.IsBeingLookedAt(Complaint) ? Show() : Redirect(Address);

    public Task<IActionResult> OnPostAsync() => Act(Form.Problems(Complaint), Form.Command, refusal => refusal is Refusal.NoWayToReach or Refusal.OtherNotLinked ? "Why" : "Reason");

    /// <inheritdoc/>
    protected override void Begin()
    {
        if (string.IsNullOrEmpty(Form.Words)) Form = Form with { Words = Draft.End(Complaint, Body, Me.Name) };
    }
}

/// <summary>An end as it is typed.</summary>
public sealed record EndForm
{
    /// <summary>Why.</summary>
    public EndWhy? Why { get; init; }

    /// <summary>What was tried, or what stands in the way.</summary>
    public string? Reason { get; init => field = Typed.Clean(value); }

    /// <summary>What the person is told.</summary>
    public string? Words { get; init => field = Typed.Clean(value); }

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems(Complaint complaint)
    {
        if (Why is not { } why || !Enum.IsDefined(why)) yield return ("Why", "Select why it ends");
        foreach (var problem in Typed.Problems("Reason", Reason, "what you tried, or what stands in the way")) yield return problem;
        if (complaint.WriteBy is ContactWay.None) yield break;
        foreach (var problem in Typed.Problems("Words", Words, "what the person is told", draft: true)) yield return problem;
    }

    /// <summary>The command.</summary>
    public EndComplaint Command() => new(Why!.Value, Reason ?? "", Words ?? "");
}
