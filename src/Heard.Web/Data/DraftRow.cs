using Heard.Domain;

namespace Heard.Web.Data;

/// <summary>A form being filled in. A row and not a session: keys may rotate and servers restart.</summary>
public sealed class DraftRow : IOwned
{
    public required Guid Id { get; init; }
    public required Guid OrganisationId { get; init; }

    /// <summary>Digest of the random token in the browser's cookie.</summary>
    public required byte[] TokenDigest { get; set; }

    /// <summary>Digest of the code or link with which it is found again; null until it is saved.</summary>
    public byte[]? ResumeDigest { get; set; }

    public required string Answers { get; set; }
    public required int FormVersion { get; set; }
    public required Language Language { get; set; }
    public required DateTimeOffset ChangedAt { get; set; }
    public required DateTimeOffset ExpiresAt { get; set; }

    /// <summary>On a device that others use: forgotten soon, and when the browser closes.</summary>
    public bool SharedDevice { get; set; }

    /// <summary>The complaint it became.</summary>
    public Guid? ComplaintId { get; set; }

    /// <summary>The colleague who types in what a person says or wrote; null: the person.</summary>
    public string? AccountId { get; init; }

    /// <summary>Files keep coming one at a time: each is taken by raising this, so that two at once are not one too many.</summary>
    public int Version { get; set; }
}
