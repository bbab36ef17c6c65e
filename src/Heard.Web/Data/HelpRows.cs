namespace Heard.Web.Data;

/// <summary>
/// A feed of sources of help as it was read once. It never changes but for having been accepted: the entries that people find are
/// those of each feed's import that was accepted last, so that going back is accepting an older one.
/// </summary>
public sealed class HelpImportRow : IOwned
{
    public required Guid Id { get; init; }
    public required Guid OrganisationId { get; init; }

    /// <summary>Which feed, by the name that the body gives to it.</summary>
    public required string Feed { get; init; }

    /// <summary>The address or the name of the file that it was read from.</summary>
    public required string Source { get; init; }

    public required DateTimeOffset ReadAt { get; init; }
    public required string ReadBy { get; init; }

    /// <summary>The sources, as JSON.</summary>
    public required string Entries { get; init; }

    /// <summary>What could not be taken in, and why, as JSON.</summary>
    public required string Bad { get; init; }

    /// <summary>1, 2, 3… within the body, in the order in which imports were accepted; null: it was not.</summary>
    public int? AcceptedAs { get; set; }

    /// <summary>When it was accepted last.</summary>
    public DateTimeOffset? AcceptedAt { get; set; }

    /// <summary>By whom.</summary>
    public string? AcceptedBy { get; set; }
}

/// <summary>What a source of help says of its own entry. It waits until somebody at the body accepts or declines it; then only the used key stays.</summary>
public sealed class HelpProposalRow : IOwned
{
    public required Guid Id { get; init; }
    public required Guid OrganisationId { get; init; }

    /// <summary>The id of the source.</summary>
    public required string SourceId { get; init; }

    /// <summary>The link that it came by: each is used once.</summary>
    public required Guid KeyId { get; init; }

    /// <summary>The entry as they say it is, as JSON; null: all of it is right as it was.</summary>
    public string? Entry { get; set; }

    /// <summary>The entry that they saw, as JSON.</summary>
    public required string Seen { get; set; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who settled it; null: it waits.</summary>
    public string? SettledBy { get; set; }
}
