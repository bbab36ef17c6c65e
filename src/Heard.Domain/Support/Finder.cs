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
        var saying = list.Saying(wanted.Words);
        var (need, group, where) = (Bit(wanted.Need), Bit(wanted.Group), HelpList.Bits(wanted.Where));
        var (made, others) = (new List<HelpSource>(), new List<HelpSource>());
        for (var place = 0; place < list.Entries.Length; place++)
        {
            var entry = list.Entries[place];
            var fits = (need == 0 || (entry.Does & need) != 0) && (group == 0 || entry.For == 0 || (entry.For & group) != 0) && IsThere(entry, where);
            if (!fits || saying?[place] == false || (wanted.OpenNow && !isOpen(list.Sources[place]))) continue;
            ((entry.For & group) != 0 ? made : others).Add(list.Sources[place]);
        }

        return made.Count + others.Count > 0 ? new([.. made, .. others], []) : new([], Otherwise(list, where));
    }

    static ImmutableArray<HelpSource> Otherwise(HelpList list, int where)
    {
        ImmutableArray<HelpSource> general = [.. list.Sources.Where((_, place) => list.Entries[place].IsGeneral && IsThere(list.Entries[place], where))];
        if (general.Length > 0) return general;
        ImmutableArray<HelpSource> there = [.. list.Sources.Where((_, place) => IsThere(list.Entries[place], where))];
        return there.Length > 0 ? there : list.Sources;
    }

    static bool IsThere(HelpList.Entry entry, int where) => where == 0 || (entry.Helps & where) != 0;

    static int Bit<TChoice>(TChoice? choice)
        where TChoice : struct, Enum => choice is { } one ? HelpList.Bits([one]) : 0;
}
