using System.Collections;
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
        var there = list.In(wanted.Where);
        var fitting = list.Saying(wanted.Words).And(there);
        if (wanted.Need is { } need) fitting.And(list.Doing(need));
        if (wanted.Group is { } group) fitting.And(list.For(group));
        var first = wanted.Group is { } whom ? new BitArray(fitting).And(list.MadeFor(whom)) : new(fitting.Length);
        var found = list.Of(first).Concat(list.Of(fitting.And(new BitArray(first).Not())));
        ImmutableArray<HelpSource> shown = [.. wanted.OpenNow ? found.Where(isOpen) : found];
        return shown.IsEmpty ? new([], Otherwise(list, there)) : new(shown, []);
    }

    static ImmutableArray<HelpSource> Otherwise(HelpList list, BitArray there)
    {
        var general = new BitArray(there).And(list.General);
        return general.HasAnySet() ? [.. list.Of(general)] : there.HasAnySet() ? [.. list.Of(there)] : list.Sources;
    }
}
