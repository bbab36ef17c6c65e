using System.Collections.Immutable;

namespace Heard.Domain.Support;

/// <summary>An entry of a feed that could not be taken in.</summary>
/// <param name="Which">Its name, its id, or its place in the list: by what somebody finds it.</param>
/// <param name="Why">What is wrong.</param>
public sealed record BadEntry(string Which, string Why);

/// <summary>What an import brings, against the one that was accepted before. Entries are the same by their id.</summary>
/// <param name="Added">New ones.</param>
/// <param name="Changed">As they were, and as they are.</param>
/// <param name="Gone">No longer in the feed.</param>
/// <param name="Unchanged">How many stay as they were.</param>
public sealed record ImportChanges(ImmutableArray<HelpSource> Added, ImmutableArray<(HelpSource Was, HelpSource Becomes)> Changed, ImmutableArray<HelpSource> Gone, int Unchanged)
{
    /// <summary>What is different between two lists.</summary>
    /// <param name="before">What holds.</param>
    /// <param name="after">What was read.</param>
    /// <param name="says">All that an entry says: two that say the same are unchanged.</param>
    public static ImportChanges Between(IReadOnlyCollection<HelpSource> before, IReadOnlyCollection<HelpSource> after, Func<HelpSource, string> says)
    {
        var (was, ids) = (before.ToDictionary(source => source.Id), after.Select(source => source.Id).ToHashSet());
        var both = after.Where(source => was.ContainsKey(source.Id)).Select(source => (Was: was[source.Id], Becomes: source)).ToLookup(pair => says(pair.Was) == says(pair.Becomes));
        return new([.. after.Where(source => !was.ContainsKey(source.Id))], [.. both[false]], [.. before.Where(source => !ids.Contains(source.Id))], both[true].Count());
    }
}
