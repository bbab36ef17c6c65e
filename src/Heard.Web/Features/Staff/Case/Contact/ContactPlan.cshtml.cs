using Heard.Domain.Complaints;
using Heard.Web.Complaints;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case.Contact;

/// <summary>How a person is kept in contact with whose behaviour made it too hard: set, reviewed and ended by a manager.</summary>
[Needs(Permission.PlanContact)]
public sealed class ContactPlanModel(ComplaintDesk desk) : CaseFormPage(desk)
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public ContactPlanForm Form { get; set; } = new();

    /// <summary>Why it ends.</summary>
    [BindProperty]
    public string? Reason { get; set => field = Typed.Clean(value); }

    /// <summary>What the person is told of its end.</summary>
    [BindProperty(Name = "Told")]
    public string? EndWords { get; set => field = Typed.Clean(value); }

    public IActionResult OnGet()
    {
        if (Complaint.ContactPlan is { } plan) Form = new() { Plan = plan.Plan, Why = plan.Why };
        return Show();
    }

    public Task<IActionResult> OnPostAsync() => Act(Form.Problems(), Form.Command, refusal => refusal is Refusal.PlanTooLong ? "until" : "Words");

    public Task<IActionResult> OnPostEndAsync() => Act(
        [.. Typed.Problems("Reason", Reason, "why it ends"), .. Typed.Problems("EndWords", EndWords, "what they are told", draft: true)], () => new EndContactPlan(Reason!, EndWords!), _ => "Reason");

    /// <inheritdoc/>
    protected override void Begin()
    {
        if (string.IsNullOrEmpty(Form.Words)) Form = Form with { Words = Draft.ContactPlan(Complaint, Body, Me.Name) };
        if (string.IsNullOrEmpty(EndWords)) EndWords = Draft.ContactPlanEnded(Complaint, Body, Me.Name);
    }
}

/// <summary>A plan as it is typed.</summary>
public sealed record ContactPlanForm
{
    /// <summary>How.</summary>
    public string? Plan { get; init => field = Typed.Clean(value); }

    /// <summary>What happened, and what was tried.</summary>
    public string? Why { get; init => field = Typed.Clean(value); }

    /// <summary>The last day.</summary>
    public TypedDay Until { get; init; } = TypedDay.None;

    /// <summary>What the person is told.</summary>
    public string? Words { get; init => field = Typed.Clean(value); }

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems()
    {
        foreach (var problem in Typed.Problems("Why", Why, "what happened")) yield return problem;
        foreach (var problem in Typed.Problems("Plan", Plan, "how we keep in contact")) yield return problem;
        if (Until.Date is null) yield return ("until", "Enter the last day, such as 27 3 2027");
        foreach (var problem in Typed.Problems("Words", Words, "what they are told", draft: true)) yield return problem;
    }

    /// <summary>The command.</summary>
    public SetContactPlan Command() => new(Plan ?? "", Why ?? "", Until.Date!.Value, Words ?? "");
}
