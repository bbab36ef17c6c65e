using Heard.Domain.Complaints;

namespace Heard.Web.Features.Staff.Inbox;

/// <summary>Why a complaint needs somebody, in words.</summary>
public static class NeedWords
{
    /// <summary>"Acknowledge by tomorrow".</summary>
    public static string Say(NeedKind kind, DateOnly by, DateOnly today) => kind switch
    {
        NeedKind.Danger => "Somebody may be in danger: read now",
        NeedKind.AuthorisationTakenBack => "Authorisation refused or taken back: stop sharing",
        NeedKind.AuthorisationCameBack => $"Authorisation to check {When(by, today)}",
        NeedKind.MessageUndelivered => "A message did not arrive: reach them another way",
        NeedKind.Acknowledge => $"Acknowledge {When(by, today)}",
        NeedKind.Errand => $"Letter or call to make {When(by, today)}",
        NeedKind.NewWords => $"Read the person's new words {When(by, today)}",
        NeedKind.LateDecision => $"Over a year since they knew: decide {When(by, today)}",
        NeedKind.StatementDisputed => $"What we look at is not right: mend it {When(by, today)}",
        NeedKind.AgreeIssues => $"Agree what we look at {When(by, today)}",
        NeedKind.Update => $"Tell them how it is going {When(by, today)}",
        NeedKind.AccountCame => $"Read what somebody wrote who was asked {When(by, today)}",
        NeedKind.Mention => $"Read a colleague’s note {When(by, today)}",
        NeedKind.AccountLate => $"Somebody who was asked has not written: remind them {When(by, today)}",
        NeedKind.ContactPlan => $"Review how they are kept in contact with {When(by, today)}",
        NeedKind.Part => $"Tell them about a part that goes another way {When(by, today)}",
        NeedKind.PartCameBack => $"A part came back: agree it with them {When(by, today)}",
        NeedKind.ClockStopped => $"The time is stopped: look whether it can run {When(by, today)}",
        NeedKind.Delay => $"Answer, or tell them that it takes longer, {When(by, today)}",
        NeedKind.Approve => $"Read the answer that a colleague wrote {When(by, today)}",
        NeedKind.SendResponse => $"Approved: send the answer {When(by, today)}",
        NeedKind.Remedy => $"Do what we promised {When(by, today)}",
        NeedKind.SixMonths => $"Half a year: tell them why {When(by, today)}",
        NeedKind.Answer => $"Answer {When(by, today)}",
        _ => kind.ToString(),
    };

    /// <summary>The page of the complaint on which it is done: the last part of its address; null: there is none of its own.</summary>
    public static string? Place(NeedKind kind, Complaint complaint) => kind switch
    {
        NeedKind.Danger => "triage#risk",
        NeedKind.AuthorisationCameBack => "confirm",
        NeedKind.MessageUndelivered => "undelivered",
        NeedKind.Acknowledge => "acknowledge",
        NeedKind.LateDecision => "triage#time",
        NeedKind.StatementDisputed or NeedKind.AgreeIssues or NeedKind.PartCameBack => "statement",
        NeedKind.Update => "update",
        NeedKind.Part => "parts",
        NeedKind.ContactPlan => "contact-plan",
        NeedKind.AccountCame or NeedKind.AccountLate => "plan",
        NeedKind.ClockStopped => "deadline#stop",
        NeedKind.Delay or NeedKind.SixMonths => "deadline#delay",
        NeedKind.Answer when complaint.Stage is Stage.Received => "talk",
        NeedKind.Answer or NeedKind.Approve or NeedKind.SendResponse => "answer",
        NeedKind.Remedy => complaint.Remedies.Where(remedy => remedy.DoneOn is null).MinBy(remedy => remedy.By) is { } next ? $"answer/done/{next.Number}" : null,
        _ => null,
    };

    /// <summary>"by tomorrow", "was due 3 March".</summary>
    public static string When(DateOnly by, DateOnly today) => (by.DayNumber - today.DayNumber) switch
    {
        < 0 => $"– was due {Day(by)}",
        0 => "today",
        1 => "by tomorrow",
        _ => $"by {Day(by)}",
    };

    static string Day(DateOnly day) => day.ToString("d MMMM", System.Globalization.CultureInfo.GetCultureInfo("en-GB"));
}
