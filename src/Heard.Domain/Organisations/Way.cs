using System.Collections.Immutable;
using Heard.Domain.Time;

namespace Heard.Domain.Organisations;

/// <summary>How a way to complain works.</summary>
public enum WayKind { Telephone, TextRelay, SignLanguage, VideoCall, Email, Letter, InPerson, SocialMedia }

/// <summary>A way to complain (3.7).</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Details">What to do. <c>[number]</c>, <c>[email]</c> and <c>[address]</c> stand for the facts, each of which is entered once.</param>
/// <param name="Hours">Words about when, where <see cref="Times"/> does not say everything; may be empty.</param>
/// <param name="Answered">How soon it is answered.</param>
public sealed record Way(WayKind Kind, Bilingual Details, Bilingual Hours, Bilingual Answered)
{
    /// <summary>In addresses and programs, such as <c>telephone</c>: it does not change when the words do.</summary>
    public string Id { get; init; } = "";

    /// <summary>The telephone number, as people write it. Empty: it has none, or it is the relay of the first line.</summary>
    public string Number { get; init; } = "";

    /// <summary>A page with a map of where it is; may be empty.</summary>
    public string Map { get; init; } = "";

    /// <summary>It is answered in Welsh.</summary>
    public bool InWelsh { get; init; }

    /// <summary>When it is open; null: at any time, or only <see cref="Hours"/> says.</summary>
    public OpenTimes? Times { get; init; }

    /// <summary>What becomes of a message that somebody leaves: when it is listened to, and when they are rung back (3.10).</summary>
    public Bilingual CallBack { get; init; } = new("");

    /// <summary>When somebody last made sure that all this is true; null: nobody said.</summary>
    public DateOnly? CheckedOn { get; init; }

    /// <summary>By when it has to be made sure of again; null: no day was set.</summary>
    public DateOnly? CheckAgainBy { get; init; }

    /// <summary>Nobody has made sure of it by the day that was set.</summary>
    public bool IsStale(DateOnly today) => CheckAgainBy < today;
}

/// <summary>What a notice does.</summary>
public enum NoticeKind
{
    /// <summary>The ways are closed.</summary>
    Closed,

    /// <summary>Who waits on a line, or reads of the way, is told something beside: a fault, a busy week.</summary>
    Said,
}

/// <summary>Something about ways that holds for a time, also at short notice.</summary>
/// <param name="Id">No other that is there has it.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Ways">The ids of the ways that it is about.</param>
/// <param name="From">From this minute on, by the clocks of London.</param>
/// <param name="Until">Up to this minute.</param>
/// <param name="Words">Why, or what people are told.</param>
public sealed record Notice(int Id, NoticeKind Kind, ImmutableArray<string> Ways, DateTime From, DateTime Until, Bilingual Words)
{
    /// <summary>Whether it holds at a moment.</summary>
    public bool Holds(DateTimeOffset now) => LondonTime.At(From) <= now && !IsOver(now);

    /// <summary>Whether it is over at a moment.</summary>
    public bool IsOver(DateTimeOffset now) => LondonTime.At(Until) <= now;
}

/// <summary>The facts that stand in the words of ways, each from its one place.</summary>
public static class WayFacts
{
    /// <summary>What a deaf person dials before the number, in the relay of the United Kingdom.</summary>
    public const string Relay = "18001";

    /// <summary>The number to dial: of a text relay the one of the first line that is answered in English. Empty: there is none.</summary>
    public static string Number(this Organisation body, Way way) => way switch
    {
        { Number.Length: > 0 } => way.Number,
        _ when body.Dialled(way) is { } line => $"{Relay} {line.Number}",
        _ => "",
    };

    /// <summary>The line at the other end of a text relay: the first that is answered in English. Null: it has none, or is no relay.</summary>
    static Way? Dialled(this Organisation body, Way way) => way is { Kind: WayKind.TextRelay, Number.Length: 0 }
        ? body.Ways.FirstOrDefault(line => line is { Kind: WayKind.Telephone, InWelsh: false, Number.Length: > 0 })
        : null;

    /// <summary>When a way is open, with its closures; null: only its words say.</summary>
    public static OpeningHours? Hours(this Organisation body, Way way) =>
        way.Times?.Hours([.. body.Notices(way, NoticeKind.Closed).Select(notice => new Closure(notice.From, notice.Until, notice.Words))]);

    /// <summary>On how many days and evenings of a week at least one telephone line is answered (3.10); null: none has times.</summary>
    public static (int Days, int Evenings)? Cover(this Organisation body)
    {
        var lines = body.Ways.Where(way => way.Kind is WayKind.Telephone).Select(way => way.Times?.Hours([])).OfType<OpeningHours>().ToList();
        var week = Enum.GetValues<DayOfWeek>();
        return lines.Count == 0 ? null : (week.Count(day => lines.Any(line => line.IsOpenOn(day))), week.Count(day => lines.Any(line => line.IsOpenInTheEveningOf(day))));
    }

    /// <summary>What there is to say about a way for a time, in the order of time. What is said of a line is said of the relay that dials it.</summary>
    public static IEnumerable<Notice> Notices(this Organisation body, Way way, NoticeKind kind) =>
        body.Notices.Where(notice => notice.Kind == kind && (notice.Ways.Contains(way.Id) || (body.Dialled(way) is { } line && notice.Ways.Contains(line.Id)))).OrderBy(notice => notice.From);

    /// <summary>What to do, with the facts in their places.</summary>
    public static string Details(this Organisation body, Way way, Language language) =>
        body.Fill(way.Details.In(language).Replace("[number]", body.Number(way), StringComparison.Ordinal), language);
}
