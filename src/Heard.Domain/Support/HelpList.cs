using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Heard.Domain.Time;

namespace Heard.Domain.Support;

/// <summary>
/// Sources of help as they are looked for: what each says and does is noted once, as the set of those that do, so that a long list
/// is searched as quickly as a short one. A set is a bit for each source, in their order.
/// </summary>
public sealed class HelpList
{
    readonly FrozenDictionary<string, HelpSource> _byId;
    readonly FrozenDictionary<HelpNeed, BitArray> _does;
    readonly FrozenDictionary<HelpGroup, BitArray> _for;
    readonly FrozenDictionary<Region, BitArray> _helps;
    readonly BitArray _everybody, _general;
    readonly Vocabulary _vocabulary;

    /// <param name="sources">The sources, the body's own first. Of two with the same id the first counts.</param>
    /// <param name="also">What a source is found by beside its own words, such as the names of its languages.</param>
    public HelpList(IEnumerable<HelpSource> sources, Func<HelpSource, string> also)
    {
        Sources = [.. Shared(sources.DistinctBy(source => source.Id))];
        _byId = Sources.ToFrozenDictionary(source => source.Id);
        _vocabulary = new(Sources.Select(source => Split(string.Join('\n', source.Name.En, source.Name.Cy, source.Words.En, source.Words.Cy, source.Place.En, source.Place.Cy, also(source)))));
        _does = Each<HelpNeed>((source, need) => source.Does.Contains(need));
        _for = Each<HelpGroup>((source, group) => source.For.Contains(group));
        _helps = Each<Region>((source, region) => source.Helps(region));
        _everybody = Set(source => source.For.IsEmpty);
        _general = Set(source => source is { For.IsEmpty: true, Place.En.Length: 0 });
        Needs = [.. Enum.GetValues<HelpNeed>().Where(need => _does[need].HasAnySet())];
        Groups = [.. Enum.GetValues<HelpGroup>().Where(group => _for[group].HasAnySet())];
    }

    /// <summary>The sources, in order.</summary>
    public ImmutableArray<HelpSource> Sources { get; }

    /// <summary>What any of them does, in the order of the question.</summary>
    public ImmutableArray<HelpNeed> Needs { get; }

    /// <summary>Whom any of them is made for.</summary>
    public ImmutableArray<HelpGroup> Groups { get; }

    /// <summary>A set with everyone in it, to be narrowed.</summary>
    internal BitArray Everyone => new(Sources.Length, true);

    /// <summary>Who does this.</summary>
    internal BitArray Doing(HelpNeed need) => _does[need];

    /// <summary>Who is made for these people.</summary>
    internal BitArray MadeFor(HelpGroup group) => _for[group];

    /// <summary>Who is made for these people, and who is for everybody.</summary>
    internal BitArray For(HelpGroup group) => new BitArray(_everybody).Or(_for[group]);

    /// <summary>Who helps in any of these regions; none named: everyone.</summary>
    internal BitArray In(ImmutableArray<Region> regions) => regions.IsEmpty ? Everyone : regions.Aggregate(new BitArray(Sources.Length), (set, region) => set.Or(_helps[region]));

    /// <summary>Who is for everybody, and for no small place.</summary>
    internal BitArray General => _general;

    /// <summary>Who says all of some words, also within longer ones; none said: everyone.</summary>
    internal BitArray Saying(string words) => Split(words).Aggregate(Everyone, (set, word) => set.And(_vocabulary.Saying(word)));

    /// <summary>The sources of a set, in order.</summary>
    internal IEnumerable<HelpSource> Of(BitArray set)
    {
        for (var place = 0; place < set.Length; place++)
        {
            if (set[place]) yield return Sources[place];
        }
    }

    FrozenDictionary<TChoice, BitArray> Each<TChoice>(Func<HelpSource, TChoice, bool> of)
        where TChoice : struct, Enum => Enum.GetValues<TChoice>().ToFrozenDictionary(choice => choice, choice => Set(source => of(source, choice)));

    BitArray Set(Func<HelpSource, bool> isIn) => new([.. Sources.Select(isIn)]);

    static string[] Split(string text) => Fold(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

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
}
