using Heard.Domain;
using Heard.Domain.Organisations;
using Heard.Domain.Support;
using Heard.Domain.Time;
using Heard.Web.Features.Shared;
using Heard.Web.Features.Shared.Opening;
using Heard.Web.Languages;

namespace Heard.Web.Features.Public.Help;

/// <summary>Words about sources of help.</summary>
public static class HelpText
{
    const int MostLanguages = 3;

    /// <summary>Why somebody might choose it, in one line: "Free, independent, speaks Polish, open until 8pm".</summary>
    /// <param name="source">The source.</param>
    /// <param name="group">For whom help is looked for; null: it was not said.</param>
    /// <param name="state">Whether it is open; null: it does not say when.</param>
    /// <param name="language">In which language.</param>
    /// <param name="now">The moment.</param>
    public static string OneLine(HelpSource source, HelpGroup? group, OpeningState? state, Language language, DateTimeOffset now)
    {
        var spoken = Languages(source, language);
        IEnumerable<string?> parts =
        [
            group is { } asked && source.For.Contains(asked) ? Say(language, "line.for", Say(language, "for." + asked)) : null,
            source.IsFree ? Say(language, "line.free") : null,
            Say(language, source.Independent ? "line.independent" : "line.inside"),
            spoken.Count switch { 0 => null, <= MostLanguages => Say(language, "line.speaks", List(spoken, language)), _ => Say(language, "line.many-languages", spoken.Count) },
            state is null ? null : Open(state, language, now),
        ];
        var line = string.Join(", ", parts.OfType<string>());
        return char.ToUpper(line[0], language.Culture()) + line[1..];
    }

    /// <summary>"open until 8pm", "opens tomorrow at 9am".</summary>
    static string Open(OpeningState state, Language language, DateTimeOffset now) => state switch
    {
        OpeningState.Open { Until: { } until } when LondonTime.DayOf(until) == LondonTime.DayOf(now) => Say(language, "line.open-until", OpeningText.Clock(TimeOnly.FromDateTime(LondonTime.Of(until).DateTime), language)),
        OpeningState.Open => Say(language, "line.open"),
        OpeningState.Closed { Next: { } next } => Say(language, "line.opens", OpeningText.When(next, language, now)),
        _ => Say(language, "line.closed"),
    };

    /// <summary>The languages beside English that a source speaks, by name.</summary>
    public static IReadOnlyList<string> Languages(HelpSource source, Language language) =>
        [.. source.Languages.Where(LanguageCodes.Known.Contains).Select(code => LanguageCodes.Name(code, language))];

    /// <summary>Where it helps: its place, its regions and nations. Empty: everywhere in the United Kingdom.</summary>
    public static IEnumerable<string> Where(HelpSource source, Language language) => source.Place.In(language) is { Length: > 0 } place ? [place]
        : source.Regions.Select(region => Say(language, "region." + region))
            .Concat(source.Nations.Where(nation => !source.Regions.Any(region => region.Nation() == nation)).Select(nation => Say(language, "nation." + nation)));

    /// <summary>A source as plain text, to be sent or copied: its name, how to reach it, and where more is said.</summary>
    public static string Plain(HelpSource source, Language language, bool withWords) => string.Join('\n', new[]
    {
        source.Name.In(language), withWords ? source.Words.In(language) : "",
        source.Phone, source.OtherPhone, source.Email, source.Website,
    }.Where(line => line.Length > 0).Concat(withWords && source.Times is { } times ? OpeningText.Week(times, language) : []));

    /// <summary>"one, two and three". In Welsh with commas alone: what stands after "a" would change its first letter.</summary>
    public static string List(IEnumerable<string> items, Language language)
    {
        var all = items.ToList();
        return language is Language.Welsh || all.Count < 2 ? string.Join(", ", all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }

    /// <summary>The same where it begins a line.</summary>
    public static string Line(IEnumerable<string> items, Language language) => List(items, language) is { Length: > 0 } list ? char.ToUpper(list[0], language.Culture()) + list[1..] : "";

    /// <summary>Whether a source is open at a moment; null: it does not say when.</summary>
    public static OpeningState? State(HelpSource source, Organisation body, BankHolidays holidays, DateTimeOffset now) => source.Times?.Hours([]).At(now, holidays.Of(source.Keeps(body.Nation)));

    /// <summary>Whether sources are open at a moment. Those that share their hours are reckoned once.</summary>
    public static Func<HelpSource, bool> IsOpen(Organisation body, BankHolidays holidays, DateTimeOffset now)
    {
        var known = new Dictionary<(OpenTimes, Nation), bool>();
        return source =>
        {
            if (source.Times is not { } times) return false;
            var key = (times, source.Keeps(body.Nation));
            if (!known.TryGetValue(key, out var open)) known.Add(key, open = State(source, body, holidays, now) is OpeningState.Open);
            return open;
        };
    }

    static string Say(Language language, string key, params ReadOnlySpan<object?> arguments) => Words.Text(typeof(HelpWords), language, key, arguments);
}
