using System.Collections.Immutable;

namespace Heard.Domain.Support;

/// <summary>What somebody says who looks for help: three questions, each of which can be left, and words of their own.</summary>
/// <param name="Need">What would help them.</param>
/// <param name="Group">Whom it is for.</param>
/// <param name="Where">The regions in which they may live; empty: they do not say.</param>
/// <param name="Words">In their own words; may be empty.</param>
/// <param name="OpenNow">Only who can be reached at this moment.</param>
public sealed record Wanted(HelpNeed? Need, HelpGroup? Group, ImmutableArray<Region> Where, string Words, bool OpenNow = false)
{
    /// <summary>They say nothing.</summary>
    public bool IsAnything => this is { Need: null, Group: null, Where.IsEmpty: true, OpenNow: false } && Words.Length == 0;
}

/// <summary>What was found.</summary>
/// <param name="Fitting">Sources that fit all of it, those made for the group first.</param>
/// <param name="Otherwise">Where nothing fits: who helps everybody. Nobody is left with nothing.</param>
public sealed record Finding(ImmutableArray<HelpSource> Fitting, ImmutableArray<HelpSource> Otherwise)
{
    /// <summary>Whom people are shown.</summary>
    public ImmutableArray<HelpSource> Shown => Fitting.IsEmpty ? Otherwise : Fitting;
}

/// <summary>Matches people to help (3.11).</summary>
public static class Finder
{
    /// <summary>The sources that fit; where there are none, those who help everybody there, then everybody there, then everyone.</summary>
    /// <param name="list">Who there is.</param>
    /// <param name="wanted">What is said.</param>
    /// <param name="isOpen">Whether a source can be reached at this moment; one that does not say when is not known to be open.</param>
    public static Finding Find(HelpList list, Wanted wanted, Func<HelpSource, bool> isOpen)
    {
        string[] words = [.. HelpList.Fold(wanted.Words).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
        ImmutableArray<HelpSource> fitting =
        [
            .. list.Sources.Where((source, index) => Fits(source, wanted) && words.All(word => list.Plain[index].Contains(word, StringComparison.Ordinal)) && (!wanted.OpenNow || isOpen(source)))
                .OrderByDescending(source => wanted.Group is { } group && source.For.Contains(group)),
        ];
        if (fitting.Length > 0) return new(fitting, []);
        var there = list.Sources.Where(source => IsThere(source, wanted.Where)).ToList();
        var general = there.Where(source => source is { For.IsEmpty: true, Place.En.Length: 0 }).ToList();
        return new([], general.Count > 0 ? [.. general] : there.Count > 0 ? [.. there] : list.Sources);
    }

    /// <summary>Whether a source fits what was chosen: everything but the words and the hour.</summary>
    static bool Fits(HelpSource source, Wanted wanted) =>
        (wanted.Need is not { } need || source.Does.Contains(need))
        && (wanted.Group is not { } group || source.For.IsEmpty || source.For.Contains(group))
        && IsThere(source, wanted.Where);

    static bool IsThere(HelpSource source, ImmutableArray<Region> where) => where.IsEmpty || where.Any(source.Helps);
}
