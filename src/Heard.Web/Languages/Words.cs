using System.Globalization;
using System.Resources;
using Heard.Domain;

namespace Heard.Web.Languages;

/// <summary>The words of one feature in both languages, from the .resx pair beside <typeparamref name="THome"/>.</summary>
/// <typeparam name="THome">An empty class with the name and the folder of the .resx.</typeparam>
public sealed class Words<THome>(CurrentLanguage current)
{
    /// <summary>The text in the language of the request, with its places filled. Plain text: it is encoded where it is shown.</summary>
    public string this[string key, params ReadOnlySpan<object?> arguments] => Words.Text(typeof(THome), current.Language, key, arguments);

    /// <summary>The text if there is one under this key.</summary>
    public string? Find(string key, params ReadOnlySpan<object?> arguments) => Words.Find(typeof(THome), current.Language, key, arguments);
}

/// <summary>Words in a language that is given, for messages that are written when nobody is looking at a page.</summary>
public static class Words
{
    static readonly System.Collections.Concurrent.ConcurrentDictionary<Type, ResourceManager> Resources = new();

    /// <summary>The text under <paramref name="key"/>. A missing key is an error: a test finds it before a person does.</summary>
    public static string Text(Type home, Language language, string key, params ReadOnlySpan<object?> arguments) =>
        Find(home, language, key, arguments) ?? throw new MissingManifestResourceException($"{home.Name} has no words for '{key}'.");

    /// <summary>The text under <paramref name="key"/>, or null.</summary>
    public static string? Find(Type home, Language language, string key, params ReadOnlySpan<object?> arguments)
    {
        var culture = language.Culture();
        var text = Resources.GetOrAdd(home, static type => new ResourceManager(type)).GetString(key, culture);
        return text is null || arguments.IsEmpty ? text : string.Format(culture, text, arguments);
    }
}

/// <summary>The language of the request: Welsh under <c>/cy</c>.</summary>
public sealed class CurrentLanguage
{
    /// <summary>The language of the request.</summary>
    public Language Language { get; set; }
}

/// <summary>How dates and numbers are written.</summary>
public static class Cultures
{
    static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    static readonly CultureInfo Welsh = CultureInfo.GetCultureInfo("cy-GB");

    /// <summary>The culture of the language in the United Kingdom.</summary>
    public static CultureInfo Culture(this Language language) => language is Language.Welsh ? Welsh : English;

    /// <summary>The code for <c>lang</c> attributes.</summary>
    public static string Code(this Language language) => language is Language.Welsh ? "cy" : "en";

    /// <summary>"3 April 2026".</summary>
    public static string Plain(this DateOnly day, Language language) => day.ToString("d MMMM yyyy", language.Culture());

    /// <summary>"Friday 3 April 2026", to stand within a sentence: in Welsh with a small letter.</summary>
    public static string WithWeekday(this DateOnly day, Language language)
    {
        var text = day.ToString("dddd d MMMM yyyy", language.Culture());
        return language is Language.Welsh ? char.ToLower(text[0], language.Culture()) + text[1..] : text;
    }

    /// <summary>"£250", "£12.50".</summary>
    public static string InPounds(this decimal pounds) => pounds.ToString(pounds == decimal.Truncate(pounds) ? "£#,0" : "£#,0.00", CultureInfo.InvariantCulture);
}
