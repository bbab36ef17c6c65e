using System.Collections.Immutable;
using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Features.Staff.Case.Respond;

namespace Heard.Web.Features.Staff.Case.WholeFile;

/// <summary>Which way words went.</summary>
public enum Direction { FromThem, ToThem, Spoken }

/// <summary>Something that was written or said between the body and the person, in full.</summary>
/// <param name="Number">From 1, in order.</param>
/// <param name="At">When.</param>
/// <param name="What">As the timeline says it.</param>
/// <param name="By">Who.</param>
/// <param name="Direction">Which way.</param>
/// <param name="Language">The language of the words.</param>
/// <param name="Parts">The words.</param>
public sealed record Letter(int Number, DateTimeOffset At, string What, string By, Direction Direction, Language Language, ImmutableArray<Section> Parts)
{
    /// <summary>The language of the headings: of what was agreed and talked about they are ours.</summary>
    public Language Headings { get; init; } = Language;

    /// <summary>All of it in one text; empty where it has headings.</summary>
    public string Text => Parts is [{ Heading: "", Text: var text }] ? text : "";
}

/// <summary>The correspondence of a complaint, from its events.</summary>
public static class Letters
{
    /// <summary>What was written or said by this event; null: nothing. The complaint itself stands in a part of its own.</summary>
    public static Letter? Of(Happened happened, int number, Language language)
    {
        var (direction, parts) = Words(happened);
        parts = [.. parts.Where(part => part.Heading.Length > 0 || part.Text.Length > 0)];
        if (parts.IsEmpty) return null;
        var what = EventWords.Say(happened.Event).What;
        return new Letter(number, happened.At, what, EventWords.By(happened), direction, direction is Direction.Spoken ? Language.English : language, parts)
        {
            Headings = happened.Event is FinalResponseSent ? language : Language.English,
        };
    }

    static (Direction, ImmutableArray<Section>) Words(Happened happened) => happened.Event switch
    {
        WordsAdded added => FromThem(added.Words),
        ComplaintWithdrawn withdrawn => FromThem(withdrawn.Reason),
        AuthorisationGiven given => FromThem(given.Limits),
        StatementDisputed disputed => FromThem(disputed.Words),
        CloserLookBegun { Why: CloserLookWhy.AskedByPerson } begun => FromThem(begun.Reason),
        ComplaintReopened { Why: ReopenWhy.Review } review when happened.By is ActorKind.Complainant => FromThem(review.Reason),
        AccountGiven given => FromThem(given.Words),
        ConversationLogged talk => (Direction.Spoken, [Plain(talk.Said), talk.Offered.Length > 0 ? new(2, "Offered", talk.Offered) : Plain("")]),
        Acknowledged acknowledged => ToThem(acknowledged.Words),
        MatterDecided decided => ToThem(decided.Words),
        TimeDecided decided => ToThem(decided.Words),
        ResolvedEarly resolved => ToThem(resolved.Words),
        StatementSent sent => (Direction.ToThem, Say(sent)),
        UpdateSent sent => ToThem(sent.Words),
        AnswerDelayed delayed => ToThem(delayed.Words),
        ClockStopped stopped => ToThem(stopped.Words),
        FinalResponseSent sent => (Direction.ToThem, sent.Sections),
        ContactPlanned planned => ToThem(planned.Words),
        ContactPlanEnded ended => ToThem(ended.Words),
        ViewsShared shared => ToThem(shared.Words),
        PartSplit split => ToThem(split.Words),
        PartUpdated updated => ToThem(updated.Words),
        PartEnded ended => ToThem(ended.Outcome),
        RemedyDone done => ToThem(done.Words),
        ComplaintEnded ended => ToThem(ended.Words),
        _ => (Direction.ToThem, []),
    };

    static (Direction, ImmutableArray<Section>) FromThem(string words) => (Direction.FromThem, [Plain(words)]);

    static (Direction, ImmutableArray<Section>) ToThem(string words) => (Direction.ToThem, [Plain(words)]);

    static Section Plain(string words) => new(2, "", words);

    static ImmutableArray<Section> Say(StatementSent sent) =>
    [
        Plain(sent.Words),
        new(2, "What we look at", string.Join("\n", sent.Issues.Select((issue, place) => $"{place + 1}. {issue.Words}"))),
        new(2, "What you want to happen", sent.Outcome.Length > 0 ? sent.Outcome : "You have not told us yet."),
        new(2, "How we keep in touch", sent.KeepInTouch),
    ];
}
