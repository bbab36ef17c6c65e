using System.Globalization;
using Heard.Domain;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Languages;

namespace Heard.Web.Features.Shared.Opening;

/// <summary>When something is open, in words after the style of GOV.UK: "Monday to Friday, 9am to 5:30pm".</summary>
public static class OpeningText
{
    /// <summary>How long before a closure people read of it.</summary>
    public static readonly TimeSpan Ahead = TimeSpan.FromDays(28);

    /// <summary>What a way is called: "Telephone", "Telephone, in Welsh".</summary>
    public static string Name(Way way, Language language)
    {
        var name = Say(language, "way." + way.Kind);
        return way is { InWelsh: true, Kind: WayKind.Telephone } ? Say(language, "in-welsh", name) : name;
    }

    /// <summary>When a way is open, a line each: its week, its closures of the next weeks, and the words beside. Empty: at any time.</summary>
    public static IReadOnlyList<string> Lines(Organisation body, Way way, Language language, DateTimeOffset now) =>
    [
        .. way.Times is { } times ? Week(times, language) : [],
        .. new[] { way.Hours.In(language) }.Where(words => words.Length > 0),
        .. body.Notices(way, NoticeKind.Closed).Where(notice => !notice.IsOver(now) && LondonTime.At(notice.From) < now + Ahead).Select(notice => Line(notice, language)),
        .. body.Notices(way, NoticeKind.Said).Where(notice => notice.Holds(now)).Select(notice => notice.Words.In(language)),
    ];

    /// <summary>The week, a line for days with the same hours.</summary>
    public static IEnumerable<string> Week(OpenTimes times, Language language)
    {
        foreach (var group in times.Hours([]).Grouped().Where(group => group.Spans.Count > 0))
        {
            yield return group is { First: DayOfWeek.Monday, Last: DayOfWeek.Sunday, Spans: [{ From.Ticks: 0, UntilMidnight: true }] }
                ? Say(language, "always")
                : $"{Days(group, language)}, {Spans(group.Spans, language)}";
        }

        if (times.ExceptBankHolidays) yield return Say(language, "bank-holidays");
    }

    /// <summary>From when until when it is closed, and why.</summary>
    public static string Line(Notice notice, Language language) => Say(language, "closure", Moment(notice.From, language), Moment(notice.Until, language), notice.Words.In(language));

    /// <summary>"Open now, closes at 8pm", or "Closed now, opens on Tuesday at 8am".</summary>
    public static string State(OpeningState state, Language language, DateTimeOffset now) => state switch
    {
        OpeningState.Open { Until: { } until } => Say(language, "open-until", When(until, language, now)),
        OpeningState.Open => Say(language, "open"),
        OpeningState.Closed { Next: null } => Say(language, "closed"),
        OpeningState.Closed { Holiday: not null, Next: { } next } => Say(language, "closed-holiday", When(next, language, now)),
        OpeningState.Closed { Next: { } next } => Say(language, "closed-until", When(next, language, now)),
        _ => throw new InvalidOperationException($"No words for {state}."),
    };

    /// <summary>"at 8am", "tomorrow at 8am", "on Tuesday at 8am", "on Tuesday 5 January at 8am": as short as it can be told.</summary>
    public static string When(DateTimeOffset moment, Language language, DateTimeOffset now)
    {
        var (day, today) = (LondonTime.DayOf(moment), LondonTime.DayOf(now));
        var time = Clock(TimeOnly.FromDateTime(LondonTime.Of(moment).DateTime), language);
        return (day.DayNumber - today.DayNumber) switch
        {
            0 => Say(language, "at", time),
            // The midnight that ends today is nobody's tomorrow.
            1 when time == Say(language, "midnight") => Say(language, "at", time),
            1 => Say(language, "at-tomorrow", time),
            < 7 => Say(language, "at-day", Day(day.DayOfWeek, language), time),
            _ => Say(language, "at-day", WithDay(day, language), time),
        };
    }

    /// <summary>"8am", "5:30pm", "midday", "midnight".</summary>
    public static string Clock(TimeOnly time, Language language) => time switch
    {
        { Hour: 0, Minute: 0 } => Say(language, "midnight"),
        { Hour: 12, Minute: 0 } => Say(language, "midday"),
        _ => time.ToString(time.Minute == 0 ? "%h" : "h:mm", CultureInfo.InvariantCulture) + (time.Hour < 12 ? "am" : "pm"),
    };

    /// <summary>"2pm on Thursday 24 December".</summary>
    public static string Moment(DateTime clock, Language language) =>
        Say(language, "moment", Clock(TimeOnly.FromDateTime(clock), language), WithDay(DateOnly.FromDateTime(clock), language));

    static string Days(OpeningDays group, Language language)
    {
        var first = language.Culture().DateTimeFormat.GetDayName(group.First);
        first = char.ToUpper(first[0], language.Culture()) + first[1..];
        return ((group.Last - group.First + 7) % 7) switch
        {
            0 => first,
            1 => Say(language, "two-days", first, language.Culture().DateTimeFormat.GetDayName(group.Last) is var last && language is Language.Welsh ? char.ToLower(last[0], language.Culture()) + last[1..] : last),
            _ => Say(language, "days", first, Day(group.Last, language)),
        };
    }

    static string Spans(IReadOnlyList<OpenSpan> spans, Language language) =>
        string.Join($" {Say(language, "and")} ", spans.Select(span => span is { From.Ticks: 0, UntilMidnight: true } ? Say(language, "all-day") : Say(language, "span", Clock(span.From, language), Clock(span.To, language))));

    /// <summary>A day within a sentence, after "to" or "on": in Welsh softened, "i ddydd Gwener".</summary>
    static string Day(DayOfWeek day, Language language) =>
        language.Culture().DateTimeFormat.GetDayName(day) is var name && language is Language.Welsh ? "dd" + name[1..] : name;

    static string WithDay(DateOnly day, Language language) => $"{Day(day.DayOfWeek, language)} {day.ToString("d MMMM", language.Culture())}";

    static string Say(Language language, string key, params ReadOnlySpan<object?> arguments) => Words.Text(typeof(OpeningWords), language, key, arguments);
}
