using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Heard.Domain.Writing;

/// <summary>What could be said more plainly.</summary>
public enum AdviceKind
{
    /// <summary>An apology with a condition, or for how somebody feels: none at all (Ombudsman, "Principles for Remedy").</summary>
    NoApology,

    /// <summary>A word for which there is a plainer one.</summary>
    Word,

    /// <summary>A sentence that is too long to follow at once.</summary>
    LongSentence,
}

/// <summary>Advice on a text. It is help, never a rule: nothing is refused for it.</summary>
/// <param name="Kind">What.</param>
/// <param name="Found">The words.</param>
/// <param name="Better">What to write instead; empty: it depends.</param>
public sealed record Advice(AdviceKind Kind, string Found, string Better);

/// <summary>Help with writing to people: GOV.UK asks for a reading age of about 9. English only.</summary>
public static partial class PlainEnglish
{
    const int LongestSentence = 25;

    static readonly (string Word, string Better)[] Plainer =
    [
        ("additional", "more"), ("advise", "tell"), ("ascertain", "find out"), ("assist", "help"), ("assistance", "help"), ("at this point in time", "now"), ("commence", "begin"),
        ("consequently", "so"), ("correspondence", "letters"), ("endeavour", "try"), ("ensure", "make sure"), ("facilitate", "help"), ("forthwith", "now"), ("further to", "after"),
        ("going forward", "from now on"), ("hereby", ""), ("in accordance with", "as it says in"), ("in order to", "to"), ("in relation to", "about"), ("in respect of", "about"),
        ("in the event that", "if"), ("inconvenience caused", "what it did to you"), ("liaise", "talk"), ("notwithstanding", "even so"), ("outcome of your complaint", "what we found"), ("per annum", "a year"),
        ("prior to", "before"), ("provide", "give"), ("purchase", "buy"), ("regarding", "about"), ("robust", ""), ("subsequently", "later"), ("take on board", "learn from"),
        ("terminate", "end"), ("utilise", "use"), ("whilst", "while"), ("with regard to", "about"),
    ];

    /// <summary>Everything to think about, in the order of the text; each thing once.</summary>
    public static ImmutableArray<Advice> On(string text) =>
    [
        .. NotAnApology().Matches(text).Select(match => (match.Index, Advice: new Advice(AdviceKind.NoApology, match.Value, "say what went wrong, and that you are sorry for it")))
            .Concat(Plainer.SelectMany(pair => Word(pair.Word).Matches(text).Select(match => (match.Index, Advice: new Advice(AdviceKind.Word, match.Value, pair.Better)))))
            .Concat(Sentences(text).Where(sentence => Words(sentence.Value).Count() > LongestSentence).Select(sentence => (sentence.Index, Advice: new Advice(AdviceKind.LongSentence, sentence.Value.Trim(), ""))))
            .OrderBy(found => found.Index).Select(found => found.Advice).DistinctBy(advice => (advice.Kind, advice.Found.ToLowerInvariant())),
    ];

    /// <summary>The age at which somebody can read it, in years, by the Flesch–Kincaid formula (grade plus 5): an estimate. Null: too short to say.</summary>
    public static int? ReadingAge(string text)
    {
        var words = Words(text).ToList();
        var sentences = Sentences(text).Count(sentence => Words(sentence.Value).Any());
        if (words.Count < 30 || sentences == 0) return null;
        var grade = 0.39 * words.Count / sentences + 11.8 * words.Sum(Syllables) / words.Count - 15.59;
        return (int)Math.Round(Math.Max(5, grade + 5));
    }

    /// <summary>Groups of vowels; a silent e at the end does not count.</summary>
    static int Syllables(string word)
    {
        var lower = word.ToLowerInvariant();
        var groups = Vowels().Count(lower);
        if (lower.EndsWith('e') && !lower.EndsWith("le", StringComparison.Ordinal) && groups > 1) groups--;
        return Math.Max(1, groups);
    }

    static IEnumerable<string> Words(string text) => WordsOf().Matches(text).Select(match => match.Value);

    static MatchCollection Sentences(string text) => SentencesOf().Matches(text);

    static Regex Word(string word) => new($@"\b{Regex.Escape(word)}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"\b(?:(?:sorry|apologise|apologies|regret)(?: for| about)?,? (?:if|any|should)\b[^.!?\n]{0,40}|(?:sorry|regret) (?:that )?you (?:feel|felt|are unhappy|were unhappy|believe)\b[^.!?\n]{0,40}|mistakes were made)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotAnApology();

    [GeneratedRegex(@"[\p{L}'’]+")]
    private static partial Regex WordsOf();

    [GeneratedRegex(@"[^.!?\n]+[.!?]*")]
    private static partial Regex SentencesOf();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex Vowels();
}
