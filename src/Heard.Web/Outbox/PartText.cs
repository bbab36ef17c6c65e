using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Routes;
using Heard.Domain.Time;
using Heard.Web.Languages;

namespace Heard.Web.Outbox;

/// <summary>A part that goes another way, in words: the same on pages, in messages and in the final response.</summary>
public static class PartText
{
    /// <summary>The name of a route.</summary>
    public static string Name(RouteKind route, Language language) => Words.Text(typeof(PartWords), language, "route." + route);

    /// <summary>Why something goes that way, to begin an explanation with.</summary>
    public static string Why(RouteKind route, Language language) => Words.Text(typeof(PartWords), language, "why." + route);

    /// <summary>How far it is, and where the person can go with it; a paragraph each.</summary>
    public static IEnumerable<string> State(Part part, WorkingDays days, Language language)
    {
        yield return part switch
        {
            { State: PartState.Done, EndedOn: { } ended } => Words.Text(typeof(PartWords), language, "done", ended.Plain(language), part.Outcome),
            { State: PartState.CameBack, EndedOn: { } ended } => Words.Text(typeof(PartWords), language, "back", ended.Plain(language)),
            _ => Words.Text(typeof(PartWords), language, "open", part.Owner, Deadlines.PartBy(part, days).Plain(language)),
        };
        if (part.State is not PartState.CameBack && Words.Find(typeof(PartWords), language, "on." + part.Route) is { } on) yield return on;
    }

    /// <summary>Those of a complaint's parts that its reader may know of, each with how far it is.</summary>
    public static string All(Complaint complaint, WorkingDays days) => string.Join("\n\n", complaint.Parts.Where(complaint.Shows)
        .Select(part => string.Join('\n', State(part, days, complaint.Language).Prepend($"{part.What} ({Name(part.Route, complaint.Language)})"))));
}

/// <summary>The home of the words of parts that go another way.</summary>
public sealed class PartWords;
