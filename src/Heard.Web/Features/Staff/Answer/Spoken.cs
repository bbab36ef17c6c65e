using Heard.Domain;
using Heard.Domain.Organisations;
using Heard.Domain.Support;
using Heard.Web.Features.Shared.Opening;
using Heard.Web.Languages;

namespace Heard.Web.Features.Staff.Answer;

/// <summary>How to complain and who helps, as it is said and as it is handed over, in the person's language. It writes itself from the body's facts.</summary>
public static class Spoken
{
    const int MostNamed = 2, MostHandedOver = 6;

    /// <summary>What a colleague reads aloud, a sentence or two each.</summary>
    /// <param name="body">The body.</param>
    /// <param name="help">Sources of help, the nearest to what was asked first.</param>
    /// <param name="language">The language.</param>
    /// <param name="site">The address of the body's pages, as it is said: without a scheme.</param>
    public static IReadOnlyList<string> Script(Organisation body, IEnumerable<HelpSource> help, Language language, string site)
    {
        var named = help.Where(source => source is { Independent: true, Phone.Length: > 0 }).Take(MostNamed).Select(source => Say(language, "called", source.Name.In(language), source.Phone)).ToList();
        return
        [
            Say(language, "ways", List(Ways(body, language, site), language)),
            Say(language, "no-effect"),
            body.Fill(Say(language, "promise"), language),
            named.Count == 0 ? Say(language, "help.none", site) : Say(language, "help", List(named, language)),
            Say(language, "now"),
        ];
    }

    /// <summary>The same as plain text for a message or a sheet of paper: every way with when it is open, and who helps.</summary>
    public static string Text(Organisation body, IEnumerable<HelpSource> help, Language language, string site, DateTimeOffset now)
    {
        var ways = body.Ways.Select(way => $"{OpeningText.Name(way, language)}: {string.Join(". ", new[] { body.Details(way, language) }.Concat(OpeningText.Lines(body, way, language, now)).Select(line => line.TrimEnd('.')))}");
        var sources = help.Take(MostHandedOver).Select(source => $"{source.Name.In(language)}: {string.Join(", ", new[] { source.Phone, source.Email, source.Website }.Where(reach => reach.Length > 0))}");
        return string.Join('\n',
        [
            Say(language, "title", body.Name.In(language)), Say(language, "no-effect"), body.Fill(Say(language, "promise"), language), "",
            Say(language, "online", site), .. ways, "",
            Say(language, "help.title"), .. sources,
        ]);
    }

    /// <summary>The same in a text message: no longer than two.</summary>
    public static string Message(Organisation body, Language language, string site) =>
        Say(language, "short", body.Name.In(language), site, body.Ways.Where(way => way.Kind is WayKind.Telephone).OrderByDescending(way => way.InWelsh == (language is Language.Welsh)).Select(body.Number).FirstOrDefault(number => number.Length > 0) ?? body.Email);

    /// <summary>How somebody can complain, within a sentence. A line without a number cannot be said.</summary>
    static IEnumerable<string> Ways(Organisation body, Language language, string site) =>
    [
        Say(language, "by.online", site),
        .. body.Ways.Where(way => way.Kind is not (WayKind.Telephone or WayKind.TextRelay) || body.Number(way).Length > 0)
            .Select(way => Say(language, way is { InWelsh: true, Kind: WayKind.Telephone } ? "by.welsh" : "by." + way.Kind, way.Kind is WayKind.Email ? body.Email : body.Number(way))).Distinct(),
    ];

    /// <summary>In Welsh with commas alone: what stands after "neu" would change its first letter.</summary>
    static string List(IEnumerable<string> items, Language language)
    {
        var all = items.ToList();
        return language is Language.Welsh || all.Count < 2 ? string.Join(", ", all) : $"{string.Join(", ", all[..^1])} or {all[^1]}";
    }

    static string Say(Language language, string key, params ReadOnlySpan<object?> places) => Words.Text(typeof(AnswerWords), language, key, places);
}
