using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Heard.Domain.Support;

/// <summary>Sources of help as they are looked for: every word of theirs is made plain once, so that a long list is searched as quickly as a short one.</summary>
public sealed class HelpList
{
    readonly FrozenDictionary<string, HelpSource> _byId;

    /// <param name="sources">The sources, the body's own first. Of two with the same id the first counts.</param>
    /// <param name="also">What a source is found by beside its own words, such as the names of its languages.</param>
    public HelpList(IEnumerable<HelpSource> sources, Func<HelpSource, string> also)
    {
        Sources = [.. sources.DistinctBy(source => source.Id)];
        Plain = [.. Sources.Select(source => Fold(string.Join('\n', source.Name.En, source.Name.Cy, source.Words.En, source.Words.Cy, source.Place.En, source.Place.Cy, also(source))))];
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

    /// <summary>The words of each, made plain.</summary>
    internal ImmutableArray<string> Plain { get; }

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
