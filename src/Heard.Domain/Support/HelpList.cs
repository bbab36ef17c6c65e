using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Heard.Domain.Time;

namespace Heard.Domain.Support;

/// <summary>Sources of help as they are looked for: every word of theirs is made plain once, so that a long list is searched as quickly as a short one.</summary>
public sealed class HelpList
{
    readonly FrozenDictionary<string, HelpSource> _byId;
    readonly (string Word, int[] Places)[] _words;

    /// <param name="sources">The sources, the body's own first. Of two with the same id the first counts.</param>
    /// <param name="also">What a source is found by beside its own words, such as the names of its languages.</param>
    public HelpList(IEnumerable<HelpSource> sources, Func<HelpSource, string> also)
    {
        Sources = [.. Shared(sources.DistinctBy(source => source.Id))];
        _words = [.. Sources.SelectMany((source, place) => Split(string.Join('\n', source.Name.En, source.Name.Cy, source.Words.En, source.Words.Cy, source.Place.En, source.Place.Cy, also(source))).Distinct().Select(word => (word, place)))
            .GroupBy(pair => pair.word, pair => pair.place).Select(group => (group.Key, group.ToArray()))];
        Entries = [.. Sources.Select(source => new Entry(Bits(source.Does), Bits(source.For), Bits(Enum.GetValues<Region>().Where(source.Helps)), source is { For.IsEmpty: true, Place.En.Length: 0 }))];
        _byId = Sources.ToFrozenDictionary(source => source.Id);
        Needs = [.. Enum.GetValues<HelpNeed>().Where(need => Sources.Any(source => source.Does.Contains(need)))];
        Groups = [.. Enum.GetValues<HelpGroup>().Where(group => Sources.Any(source => source.For.Contains(group)))];
    }

    /// <summary>The sources, in order.</summary>
    public ImmutableArray<HelpSource> Sources { get; }

    /// <summary>What any of them does, in the order of the question.</summary>
    public ImmutableArray<HelpNeed> Needs { get; }

    /// <summary>Whom any of them is made for.</summary>
    public ImmutableArray<HelpGroup> Groups { get; }

    /// <summary>What is looked at of each source, in the same order.</summary>
    internal ImmutableArray<Entry> Entries { get; }

    /// <summary>Which sources say all of some words, also within longer ones; null: nothing was said.</summary>
    internal bool[]? Saying(string words)
    {
        bool[]? all = null;
        foreach (var wanted in Split(words))
        {
            var one = new bool[Sources.Length];
            foreach (var (word, places) in _words)
            {
                if (!word.Contains(wanted, StringComparison.Ordinal)) continue;
                foreach (var place in places) one[place] = all is null || all[place];
            }

            all = one;
        }

        return all;
    }

    static string[] Split(string text) => Fold(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A choice of each as a bit.</summary>
    internal static int Bits<TChoice>(IEnumerable<TChoice> choices)
        where TChoice : struct, Enum => choices.Aggregate(0, (bits, choice) => bits | (1 << Convert.ToInt32(choice, CultureInfo.InvariantCulture)));

    /// <summary>Sources with the same hours share them, so that whether they are open is reckoned once.</summary>
    static IEnumerable<HelpSource> Shared(IEnumerable<HelpSource> sources)
    {
        var known = new Dictionary<string, OpenTimes>();
        foreach (var source in sources)
        {
            if (source.Times is not { } times) yield return source;
            else
            {
                var says = $"{times.ExceptBankHolidays} {string.Join(' ', times.Week)}";
                if (!known.TryGetValue(says, out var shared)) known.Add(says, shared = times);
                yield return ReferenceEquals(shared, times) ? source : source with { Times = shared };
            }
        }
    }

    /// <summary>The source with this id; null: there is none.</summary>
    public HelpSource? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Without capitals and accents, which do not count.</summary>
    public static string Fold(string text)
    {
        if (System.Text.Ascii.IsValid(text)) return text.ToLowerInvariant();
        var plain = new StringBuilder(text.Length);
        foreach (var letter in WellFormedOf(text).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark) plain.Append(char.ToLowerInvariant(letter));
        }

        return plain.ToString();
    }

    /// <summary>Half characters cannot be normalised.</summary>
    static string WellFormedOf(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));

    /// <summary>What is looked at of a source.</summary>
    /// <param name="Does">What it does, as bits.</param>
    /// <param name="For">Whom it is made for, as bits; 0: everybody.</param>
    /// <param name="Helps">The regions in which it helps, as bits.</param>
    /// <param name="IsGeneral">It is for everybody, and for no small place.</param>
    internal readonly record struct Entry(int Does, int For, int Helps, bool IsGeneral);
}
