namespace Heard.Bench.Floor;

/// <summary>What a submission stores, ready to be inserted.</summary>
sealed record FloorSubmission(Guid Organisation, string Reference, string Name, string Opening, string SearchText, string Payload, string To, string Subject, string Message);

/// <summary>A line of the inbox.</summary>
sealed record FloorLine(string Reference, string Name, string Opening, string? Need, string NeedBy, bool HasAdjustments, string Stage);

/// <summary>Something that happened to a complaint.</summary>
sealed record FloorEvent(string Type, string At, string ActorKind, string ActorName, string? Payload);

/// <summary>A complaint with what happened to it.</summary>
sealed record FloorCase(string Reference, string Name, string Stage, string NeedBy, IReadOnlyList<FloorEvent> Events);

/// <summary>
/// The least that a service without sign-in, rules or audit does on the same tables in the same database: the rows, in
/// one durable transaction, and the reads, with SQL by hand and prepared statements.
/// </summary>
abstract class FloorStore
{
    /// <summary>Complaint, event and message; the triggers add the search words. On disk when the task completes.</summary>
    public abstract Task Submit(FloorSubmission submission);

    /// <summary>Fifty open complaints by due date.</summary>
    public abstract Task<List<FloorLine>> Inbox(Guid organisation);

    /// <summary>A complaint by its reference, with its events.</summary>
    public abstract Task<FloorCase?> Case(string reference);

    /// <summary>Fifty complaints with these words, by due date.</summary>
    public abstract Task<List<FloorLine>> Search(Guid organisation, string words);

    /// <summary>The columns of a line.</summary>
    protected const string Line = """c."Reference", c."Name", c."Opening", c."Need", c."NeedBy", c."HasAdjustments", c."Stage" """;

    /// <summary>The columns of an event.</summary>
    protected const string Event = """e."Type", e."At", e."ActorKind", e."ActorName", e."Payload" """;

    /// <summary>Placeholders in the order of <see cref="Values"/>; both databases take them by number.</summary>
    protected static readonly string[] Inserts =
    [
        """
        INSERT INTO complaints ("Id", "OrganisationId", "Reference", "SubmissionKey", "ReceivedAt", "Stage", "Consent", "Language", "Need", "NeedBy", "HasAdjustments", "Name", "Opening", "SearchText", "Version")
        VALUES ($1, $2, $3, $4, $5, 'Received', 'NotNeeded', 'English', 'Acknowledge', $6, false, $7, $8, $9, 1)
        """,
        """
        INSERT INTO events ("ComplaintId", "Sequence", "OrganisationId", "Type", "At", "ActorKind", "ActorId", "ActorName", "ActId", "Payload", "PayloadDigest", "Digest", "KeyVersion")
        VALUES ($1, 1, $2, 'ComplaintReceived', $3, 'Complainant', '', '', $4, $5, $6, $6, 1)
        """,
        """
        INSERT INTO outbox ("Id", "OrganisationId", "ComplaintId", "To", "Subject", "Body", "Language", "State", "CreatedAt", "DueAt", "Attempts", "SentAt")
        VALUES ($1, $2, $3, $4, $5, $6, 'English', 'Sent', $7, $7, 1, $7)
        """,
    ];

    static readonly byte[] Digest = new byte[32];

    /// <summary>The values of each insert.</summary>
    protected static object[][] Values(FloorSubmission s, object at, object due)
    {
        var (id, act) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        return
        [
            [id, s.Organisation, s.Reference, act, at, due, s.Name, s.Opening, s.SearchText],
            [id, s.Organisation, at, act, s.Payload, Digest],
            [act, s.Organisation, id, s.To, s.Subject, s.Message, at],
        ];
    }
}
