using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Time;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case;

/// <summary>The promised day: why it is that day, moving it before it is missed, stopping the time and letting it run again.</summary>
public sealed class DeadlineModel(ComplaintDesk desk, Organisations.Calendar calendar, TimeProvider clock) : CaseFormPage(desk)
{
    /// <summary>It takes longer.</summary>
    [BindProperty]
    public DelayForm Delay { get; set; } = new();

    /// <summary>The time is stopped.</summary>
    [BindProperty]
    public StopForm Stop { get; set; } = new();

    /// <summary>Why it runs again.</summary>
    [BindProperty]
    public string? Reason { get; set => field = Typed.Clean(value); }

    /// <summary>The working days of the body's nation.</summary>
    public WorkingDays Days => calendar.Of(Body);

    /// <summary>The last day to which it can be put off without their agreement; null: there is no limit.</summary>
    public DateOnly? Limit => Lifecycle.PutOffUntil(Complaint, Terms.Of(Body, Days));

    /// <summary>Today, in London.</summary>
    public DateOnly Today => LondonTime.DayOf(clock.Now());

    public IActionResult OnGet() => Lifecycle.IsBeingLookedAt(Complaint) ? Show() : Redirect(Address);

    public Task<IActionResult> OnPostDelayAsync() => Act(Delay.Problems(Complaint), Delay.Command, refusal => refusal is Refusal.NotLater or Refusal.PutOffTooLong ? "until" : "delay");

    public Task<IActionResult> OnPostStopAsync() => Act(Stop.Problems(Complaint), Stop.Command, _ => "stop");

    public Task<IActionResult> OnPostRestartAsync() => Act(Typed.Problems("Reason", Reason, "why it runs again"), () => new RestartClock(Reason!), _ => "stop");

    /// <inheritdoc/>
    protected override void Begin()
    {
        if (string.IsNullOrEmpty(Delay.Words)) Delay = Delay with { Words = Draft.Delay(Complaint, Body, Me.Name, Today >= Complaint.ReceivedOn.AddMonths(6).AddDays(-14)) };
        if (string.IsNullOrEmpty(Stop.Words)) Stop = Stop with { Words = Draft.Stop(Complaint, Body, Me.Name) };
    }
}

/// <summary>A new day as it is typed.</summary>
public sealed record DelayForm
{
    /// <summary>The new day.</summary>
    public TypedDay Until { get; init; } = TypedDay.None;

    /// <summary>Why.</summary>
    public string? Reason { get; init => field = Typed.Clean(value); }

    /// <summary>Whether the person agreed: <c>yes</c> or <c>no</c>.</summary>
    public string? Agreed { get; init; }

    /// <summary>What the person is told.</summary>
    public string? Words { get; init => field = Typed.Clean(value); }

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems(Complaint complaint)
    {
        if (Until.Date is null) yield return ("until", "Enter the new day, such as 27 3 2027");
        foreach (var problem in Typed.Problems("DelayReason", Reason, "why it takes longer")) yield return problem;
        if (!Typed.IsAnswered(Agreed)) yield return ("Agreed", "Select whether they agreed");
        if (complaint.WriteBy is ContactWay.None) yield break;
        foreach (var problem in Typed.Problems("DelayWords", Words, "what the person is told", draft: true)) yield return problem;
    }

    /// <summary>The command.</summary>
    public Delay Command() => new(Until.Date!.Value, Reason ?? "", Agreed == "yes", Words ?? "");
}

/// <summary>A stop as it is typed.</summary>
public sealed record StopForm
{
    /// <summary>Why.</summary>
    public string? Reason { get; init => field = Typed.Clean(value); }

    /// <summary>What the person is told.</summary>
    public string? Words { get; init => field = Typed.Clean(value); }

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems(Complaint complaint)
    {
        foreach (var problem in Typed.Problems("StopReason", Reason, "what you wait for")) yield return problem;
        if (complaint.WriteBy is ContactWay.None) yield break;
        foreach (var problem in Typed.Problems("StopWords", Words, "what the person is told", draft: true)) yield return problem;
    }

    /// <summary>The command.</summary>
    public StopClock Command() => new(Reason ?? "", Words ?? "");
}
