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
        NeedKind.Answer => $"Answer {When(by, today)}",
        _ => kind.ToString(),
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
