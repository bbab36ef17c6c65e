using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Heard.Domain;
using Heard.Domain.Organisations;
using Heard.Web.Languages;

namespace Heard.Web.Outbox;

/// <summary>The words of letters: the body's own where it has some, and otherwise those that the service comes with.</summary>
public static partial class Letters
{
    /// <summary>What a body's own words may leave out: they are elsewhere in the message, or only courtesy.</summary>
    static readonly ImmutableHashSet<string> MayBeMissing = ["body", "name", "colleague", "reference", "affected", "complainant"];

    /// <summary>Of the words of a text message, places not yet filled: characters.</summary>
    const int LongestText = 160;

    /// <summary>The first line of a letter, with its places filled in.</summary>
    public static string Subject(string kind, Organisation body, Language language, params ReadOnlySpan<object?> values) => Write(kind, body, language, isSubject: true, values);

    /// <summary>The words of a letter, with its places filled in.</summary>
    /// <param name="kind">Its key; one that a body cannot word itself is always the service's.</param>
    /// <param name="body">The body.</param>
    /// <param name="language">In which language.</param>
    /// <param name="values">What is filled in, in the order of <see cref="LetterKind.Places"/>.</param>
    public static string Text(string kind, Organisation body, Language language, params ReadOnlySpan<object?> values) => Write(kind, body, language, isSubject: false, values);

    static string Write(string kind, Organisation body, Language language, bool isSubject, ReadOnlySpan<object?> values)
    {
        if (Own(kind, body, language, isSubject) is not { } own) return Words.Text(Home(kind), language, Key(kind, isSubject), values);
        var filled = new Dictionary<string, string>();
        foreach (var (place, name) in LetterKinds.Named(kind)!.Places.Index()) filled[name] = Convert.ToString(values[place], language.Culture()) ?? "";
        return Fill(own, filled);
    }

    /// <summary>The words as they are written by hand, with places in square brackets: the body's own, or those that the service comes with.</summary>
    public static string Template(LetterKind kind, Organisation body, Language language, bool isSubject) =>
        Own(kind.Name, body, language, isSubject) ?? BuiltIn(kind, language, isSubject);

    /// <summary>Words with their places filled in. A place without a value stays as it is.</summary>
    public static string Fill(string words, IReadOnlyDictionary<string, string> values) => Place().Replace(words, place => values.GetValueOrDefault(place.Groups[1].Value, place.Value));

    /// <summary>What is wrong with a body's own words in one language; empty: nothing.</summary>
    public static IEnumerable<string> Problems(LetterKind kind, Language language, bool isSubject, string words)
    {
        var there = Places(words).ToHashSet();
        if (kind.IsText && words.Length > LongestText) yield return $"Use {LongestText} characters or fewer: it is a text message";
        foreach (var unknown in there.Except(kind.Places)) yield return $"There is nothing to fill in for [{unknown}]. Use only the places that are listed";
        foreach (var missing in Places(BuiltIn(kind, language, isSubject)).Except(MayBeMissing).Except(there).Distinct()) yield return $"Put [{missing}] where it belongs: people need it";
        if (isSubject && Places(BuiltIn(kind, language, isSubject)).Contains("reference") && !there.Contains("reference")) yield return "Put [reference] into the first line: people quote it";
    }

    static IEnumerable<string> Places(string words) => Place().Matches(words).Select(place => place.Groups[1].Value);

    static string? Own(string kind, Organisation body, Language language, bool isSubject) =>
        body.Letters.GetValueOrDefault(kind) is { } own ? (isSubject ? own.Subject : own.Text).In(language) : null;

    static string BuiltIn(LetterKind kind, Language language, bool isSubject) => Numbered().Replace(
        Words.Text(Home(kind.Name), language, Key(kind.Name, isSubject)), number => $"[{kind.Places[int.Parse(number.Groups[1].ValueSpan, CultureInfo.InvariantCulture)]}]");

    static Type Home(string kind) => kind.StartsWith("draft-", StringComparison.Ordinal) ? typeof(DraftWords) : typeof(Messages);

    static string Key(string kind, bool isSubject) => kind.StartsWith("draft-", StringComparison.Ordinal) ? kind : kind + (isSubject ? ".subject" : ".body");

    [GeneratedRegex(@"\[([a-z-]+)\]")]
    private static partial Regex Place();

    [GeneratedRegex(@"\{(\d)\}")]
    private static partial Regex Numbered();
}

/// <summary>The home of the words with which colleagues begin personal messages.</summary>
public sealed class DraftWords;
