namespace Heard.Web.Data;

/// <summary>
/// What a public feed said when it was last believed. It is the same for every body and holds nothing of anybody, so it
/// belongs to none: there is no query filter and no row security.
/// </summary>
public sealed class FeedRow
{
    /// <summary>Which feed.</summary>
    public required string Name { get; init; }

    /// <summary>What it said, as it came.</summary>
    public required string Text { get; set; }

    /// <summary>When it last said so.</summary>
    public required DateTimeOffset ReadAt { get; set; }

    /// <summary>The mark that the server gave to it (RFC 9110, 8.8.3), to be asked for what is newer only; empty: none.</summary>
    public required string ETag { get; set; }
}
