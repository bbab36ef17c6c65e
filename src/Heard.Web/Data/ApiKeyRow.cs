namespace Heard.Web.Data;

/// <summary>A key with which a program uses the API. What is kept of it cannot be used.</summary>
public sealed class ApiKeyRow
{
    public required Guid Id { get; init; }
    public required Guid OrganisationId { get; init; }

    /// <summary>What it is for, as whoever made it calls it.</summary>
    public required string Name { get; init; }

    public required byte[] Digest { get; init; }

    /// <summary>What it may do, with spaces between.</summary>
    public required string Scopes { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? RevokedAt { get; set; }
}
