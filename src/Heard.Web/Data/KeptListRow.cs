namespace Heard.Web.Data;

/// <summary>A list of the inbox that a colleague keeps under a name, for themselves and in one body.</summary>
public sealed class KeptListRow : IOwned
{
    public required Guid OrganisationId { get; init; }

    public required string AccountId { get; init; }

    /// <summary>As the colleague calls it.</summary>
    public required string Name { get; init; }

    /// <summary>What it is narrowed to, as in its address: <c>?show=mine&amp;due=soon</c>.</summary>
    public required string Query { get; set; }
}
