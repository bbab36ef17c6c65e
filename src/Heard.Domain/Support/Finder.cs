using System.Collections.Immutable;
using System.Globalization;

namespace Heard.Domain.Support;

/// <summary>What somebody says who looks for help: three questions, each of which can be left, and words of their own.</summary>
/// <param name="Need">What would help them.</param>
/// <param name="Group">Whom it is for.</param>
/// <param name="Nation">Where they live.</param>
/// <param name="Words">In their own words; may be empty.</param>
public sealed record Wanted(HelpNeed? Need, HelpGroup? Group, HomeNation? Nation, string Words)
{
    /// <summary>They say nothing.</summary>
    public bool IsAnything => this is { Need: null, Group: null, Nation: null } && Words.Length == 0;
}

/// <summary>What was found.</summary>
/// <param name="Fitting">Sources that fit all of it, those made for the group first.</param>
/// <param name="Otherwise">Where nothing fits: who helps everybody. Nobody is left with nothing.</param>
public sealed record Finding(ImmutableArray<HelpSource> Fitting, ImmutableArray<HelpSource> Otherwise);

/// <summary>Matches people to help (3.11).</summary>
public static class Finder
{
    static readonly CompareInfo Compare = CultureInfo.InvariantCulture.CompareInfo;

    /// <summary>The sources that fit; where there are none, those who help everybody there, then everybody there, then everyone.</summary>
    public static Finding Find(IReadOnlyCollection<HelpSource> sources, Wanted wanted)
    {
        ImmutableArray<HelpSource> fitting = [.. sources.Where(source => Fits(source, wanted)).OrderByDescending(source => wanted.Group is { } group && source.For.Contains(group))];
        if (fitting.Length > 0) return new(fitting, []);
        var there = sources.Where(source => IsThere(source, wanted.Nation)).ToList();
        var general = there.Where(source => source is { For.IsEmpty: true, Place.En.Length: 0 }).ToList();
        return new([], [.. general.Count > 0 ? general : there.Count > 0 ? there : sources]);
    }

    /// <summary>Whether a source fits everything that was said.</summary>
    public static bool Fits(HelpSource source, Wanted wanted) =>
        (wanted.Need is not { } need || source.Does.Contains(need))
        && (wanted.Group is not { } group || source.For.IsEmpty || source.For.Contains(group))
        && IsThere(source, wanted.Nation)
        && wanted.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).All(word => Says(source, word));

    static bool IsThere(HelpSource source, HomeNation? nation) => nation is not { } there || source.Nations.IsEmpty || source.Nations.Contains(there);

    /// <summary>In either language, however it is written: capitals and accents do not count.</summary>
    static bool Says(HelpSource source, string word) =>
        new[] { source.Name, source.Words, source.Place }.SelectMany(text => new[] { text.En, text.Cy })
            .Any(text => Compare.IndexOf(text, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0);
}
