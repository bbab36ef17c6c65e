using Heard.Domain.Complaints;

namespace Heard.Web.Data;

/// <summary>A file: where it came from, and how far it has been looked at. Its content is in the file store, under its id.</summary>
public sealed class FileRow : IOwned
{
    public required Guid Id { get; init; }
    public required Guid OrganisationId { get; init; }

    /// <summary>The form it was added to, while that is not a complaint yet.</summary>
    public Guid? DraftId { get; set; }

    /// <summary>The complaint it belongs to.</summary>
    public Guid? ComplaintId { get; set; }

    /// <summary>The message that it is, or came with.</summary>
    public Guid? MailId { get; set; }

    public required string Name { get; init; }
    public required FileKind Kind { get; init; }

    /// <summary>The media type by its content, such as <c>image/jpeg</c>.</summary>
    public required string MediaType { get; init; }

    public required long Bytes { get; init; }
    public required FileState State { get; set; }
    public FileProblem? Problem { get; set; }

    /// <summary>There is a safe copy to open beside the sealed original: an image drawn anew.</summary>
    public bool HasCopy { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Not looked at before this moment; moved ahead while somebody does.</summary>
    public required DateTimeOffset DueAt { get; set; }

    public int Attempts { get; set; }
}

/// <summary>How far a file has been looked at.</summary>
public enum FileState
{
    /// <summary>Waits for the scanner: nobody opens it.</summary>
    Waiting,

    /// <summary>Scanned, nothing found.</summary>
    Clean,

    /// <summary>There is no scanner: colleagues are warned.</summary>
    Unscanned,

    /// <summary>Not kept.</summary>
    Refused,
}
