using Heard.Domain;
using Heard.Domain.Support;
using Heard.Web.Features.Shared;
using Heard.Web.Languages;

namespace Heard.Web.Features.Public.Help;

/// <summary>Words about sources of help.</summary>
public static class HelpText
{
    /// <summary>The languages beside English that a source speaks, by name.</summary>
    public static IReadOnlyList<string> Languages(HelpSource source, Language language) =>
        [.. source.Languages.Where(LanguageCodes.Known.Contains).Select(code => LanguageCodes.Name(code, language))];

    /// <summary>"one, two and three". In Welsh with commas alone: what stands after "a" would change its first letter.</summary>
    public static string List(IEnumerable<string> items, Language language)
    {
        var all = items.ToList();
        return language is Language.Welsh || all.Count < 2 ? string.Join(", ", all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }

    /// <summary>The same where it begins a line.</summary>
    public static string Line(IEnumerable<string> items, Language language) => List(items, language) is { Length: > 0 } list ? char.ToUpper(list[0], language.Culture()) + list[1..] : "";
}
