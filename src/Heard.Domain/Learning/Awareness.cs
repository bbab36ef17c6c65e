using System.Collections.Immutable;

namespace Heard.Domain.Learning;

/// <summary>
/// What somebody is asked who may never have complained (3.15): whether they know that they can, how, what happens then and who helps; and whether they
/// believe what keeps people from it (3.1) not to be so.
/// </summary>
public enum Knows { CanComplain, How, WhatNext, WhoHelps, StaysTheSame, SomethingChanges }

/// <summary>Whether it is so.</summary>
public enum Reply { Yes, No, NotSure }

/// <summary>What somebody knows, with nothing that says who.</summary>
/// <param name="ForOthers">They represent or support people who use the service; otherwise they use it.</param>
/// <param name="Replies">What they answered; what they did not is not there.</param>
public sealed record Awareness(bool ForOthers, ImmutableSortedDictionary<Knows, Reply> Replies)
{
    /// <summary>Of each question how many said yes, of those who answered it: who is not sure does not know.</summary>
    public static IReadOnlyList<(Knows Knows, Share Share)> Count(IEnumerable<IReadOnlyDictionary<Knows, Reply>> answers)
    {
        var all = answers.ToList();
        return [.. Enum.GetValues<Knows>().Select(knows => (knows, new Share(all.Count(one => one.TryGetValue(knows, out var reply) && reply is Reply.Yes), all.Count(one => one.ContainsKey(knows)))))];
    }
}
