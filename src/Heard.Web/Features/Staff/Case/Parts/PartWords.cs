using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Routes;
using Heard.Domain.Time;
using Heard.Web.Languages;
using Heard.Web.Outbox;

namespace Heard.Web.Features.Staff.Case.Parts;

/// <summary>Other routes in words for colleagues.</summary>
public static class PartWords
{
    /// <summary>Its name, as the person reads it in English.</summary>
    public static string Name(RouteKind route) => PartText.Name(route, Language.English);

    /// <summary>How far a part is.</summary>
    public static string Say(Part part, WorkingDays days) => part switch
    {
        { State: PartState.Done, EndedOn: { } ended } => $"Ended on {ended.Plain(Language.English)}: {part.Outcome}",
        { State: PartState.CameBack, EndedOn: { } ended } => $"Came back on {ended.Plain(Language.English)}: {part.Outcome}",
        _ => $"With {part.Owner}. They hear about it by {Deadlines.PartBy(part, days).Plain(Language.English)}.",
    };

    /// <summary>What it is for.</summary>
    public static string For(RouteKind route) => route switch
    {
        RouteKind.Appeal => "They want a decision changed, and there is a right of appeal.",
        RouteKind.Review => "They want a decision looked at again, and the body reviews its own decisions.",
        RouteKind.Tribunal => "An independent tribunal decides about it.",
        RouteKind.Court => "Only a court can decide, or one is deciding already.",
        RouteKind.DataProtection => "How their personal information was used. The law sets the day: 30 calendar days.",
        RouteKind.FreedomOfInformation => "They ask for information that the body holds. The law sets the day: 20 working days.",
        RouteKind.Police => "It may be a crime. If a life is in danger ring 999 first, and raise the alarm in triage.",
        RouteKind.Safeguarding => "A child or adult may not be safe. Raise the alarm in triage as well.",
        RouteKind.StaffDiscipline => "A member of staff may have broken the rules for staff. What it meant for the person is still answered here.",
        _ => "Somebody else is responsible. They are told who, and how to reach them.",
    };
}
