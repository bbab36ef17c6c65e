using Heard.Domain;

namespace Heard.Web.Data;

/// <summary>A message on its way out.</summary>
public sealed class OutboxRow : IOwned
{
    public required Guid Id { get; init; }
    public required Guid OrganisationId { get; init; }

    /// <summary>The complaint it is about; null for a saved form's link.</summary>
    public Guid? ComplaintId { get; init; }

    /// <summary>By which post.</summary>
    public OutboxWay By { get; init; }

    /// <summary>The email address or the telephone number, as it was typed.</summary>
    public required string To { get; set; }
    public required string Subject { get; set; }
    public required string Body { get; set; }
    public required Language Language { get; init; }
    public required OutboxState State { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Not before this moment; moved ahead while somebody sends it.</summary>
    public required DateTimeOffset DueAt { get; set; }

    public int Attempts { get; set; }
    public string? LastError { get; set; }
    public DateTimeOffset? SentAt { get; set; }
}

/// <summary>How a message leaves.</summary>
public enum OutboxWay { Email, Text }

/// <summary>Where a message stands.</summary>
public enum OutboxState
{
    Waiting, Sent, Dead,

    /// <summary>It was sent, and a mail system further on reported that it did not arrive.</summary>
    Returned,
}
