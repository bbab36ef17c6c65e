using Heard.Domain.Complaints;
using Heard.Web.Data;

namespace Heard.Web.Files;

/// <summary>A file that came: in the store under its id, or the reason why it is not kept.</summary>
/// <param name="Name">Its name, cleaned.</param>
/// <param name="File">What is kept; null where it is not.</param>
/// <param name="MediaType">Its media type by its content.</param>
/// <param name="Problem">Why it is not kept; null: it is.</param>
public sealed record Received(string Name, Attachment? File, string MediaType, FileProblem? Problem)
{
    /// <summary>Its row, waiting for the scanner.</summary>
    public FileRow Row(Guid organisation, DateTimeOffset now) => new()
    {
        Id = File!.Id,
        OrganisationId = organisation,
        Name = Name,
        Kind = File.Kind,
        MediaType = MediaType,
        Bytes = File.Bytes,
        State = FileState.Waiting,
        CreatedAt = now,
        DueAt = now,
    };

    /// <summary>The row of what was not kept, where that is worth telling a colleague later.</summary>
    public FileRow RefusedRow(Guid organisation, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        OrganisationId = organisation,
        Name = Name,
        Kind = FileKind.Text,
        MediaType = "",
        Bytes = 0,
        State = FileState.Refused,
        Problem = Problem,
        CreatedAt = now,
        DueAt = now,
    };
}
