using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Consent;
using Microsoft.AspNetCore.Identity;

namespace Heard.Web.Data;

/// <summary>A row that belongs to one body and is invisible to every other.</summary>
public interface IOwned
{
    /// <summary>The body.</summary>
    Guid OrganisationId { get; }
}

/// <summary>A body: its short name for addresses, and its settings as JSON.</summary>
public sealed class OrganisationRow
{
    public required Guid Id { get; init; }
    public required string ShortName { get; init; }
    public required string Settings { get; set; }
}

/// <summary>What lists read of a complaint. Brought up to date in the transaction that appends its events.</summary>
public sealed class ComplaintRow : IOwned
{
    public required Guid Id { get; init; }
    public required Guid OrganisationId { get; init; }
    public required string Reference { get; init; }

    /// <summary>The draft or idempotency key it was made from: the same one makes one complaint.</summary>
    public required Guid SubmissionKey { get; init; }

    public DateTimeOffset ReceivedAt { get; set; }
    public Stage Stage { get; set; }
    public ConsentState Consent { get; set; }
    public Language Language { get; set; }
    public Channel Channel { get; set; }

    /// <summary>What it needs most urgently; null: nothing.</summary>
    public NeedKind? Need { get; set; }

    /// <summary>By when it needs it; the last of all days where it needs nothing, so that lists have one order.</summary>
    public DateOnly NeedBy { get; set; } = DateOnly.MaxValue;

    public string? AssignedTo { get; set; }
    public bool HasAdjustments { get; set; }

    /// <summary>The name of the person who complains; empty: not given.</summary>
    public string Name { get; set; } = "";

    /// <summary>The first words of what happened.</summary>
    public string Opening { get; set; } = "";

    /// <summary>Everything that a search looks through.</summary>
    public string SearchText { get; set; } = "";

    /// <summary>The number of events applied; a writer that read an older one starts again.</summary>
    public int Version { get; set; }
}

/// <summary>Something that happened to a complaint. Appended, never changed; a payload may be erased.</summary>
public sealed class EventRow : IOwned
{
    public required Guid ComplaintId { get; init; }

    /// <summary>1, 2, 3… within the complaint.</summary>
    public required int Sequence { get; init; }

    public required Guid OrganisationId { get; init; }
    public required string Type { get; init; }
    public required DateTimeOffset At { get; init; }
    public required ActorKind ActorKind { get; init; }
    public required string ActorId { get; init; }
    public required string ActorName { get; init; }

    /// <summary>The act that it was appended by: an act that was committed is not done twice.</summary>
    public required Guid ActId { get; init; }

    /// <summary>JSON; null once erased.</summary>
    public string? Payload { get; set; }

    /// <summary>Keyed digest of the payload: stays when the payload goes.</summary>
    public required byte[] PayloadDigest { get; init; }

    /// <summary>Keyed digest over the one before, this row, and the payload's digest.</summary>
    public byte[] Digest { get; set; } = [];

    /// <summary>The key both were made with.</summary>
    public required int KeyVersion { get; init; }
}

/// <summary>Who did something.</summary>
public enum ActorKind { Complainant, PersonAffected, Colleague, System, Program }

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

/// <summary>A message that came to the complaints mailbox.</summary>
public sealed class MailRow : IOwned
{
    public required Guid Id { get; init; }
    public required Guid OrganisationId { get; init; }

    /// <summary>Where it stood (mailbox, validity, number; in their order as text): the same message is taken once.</summary>
    public required string Place { get; init; }

    /// <summary>The sender's address in small letters, for colleagues who deal with what could not be filed; empty: none that is clear.</summary>
    public required string From { get; init; }

    public required string Subject { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }
    public required MailState State { get; set; }

    /// <summary>Why a colleague has to look, or why nobody does: the name of the rule.</summary>
    public string? Why { get; set; }

    /// <summary>The complaint it became or joined; while a colleague has to look, the one that it names.</summary>
    public Guid? ComplaintId { get; set; }

    /// <summary>What a colleague made of it; null: nobody has.</summary>
    public MailSettlement? SettledAs { get; set; }

    /// <summary>The colleague's name.</summary>
    public string? SettledBy { get; set; }

    public DateTimeOffset? SettledAt { get; set; }
}

/// <summary>What became of a message.</summary>
public enum MailState { Complaint, Joined, ForColleague, Settled, Ignored }

/// <summary>What a colleague made of a message.</summary>
public enum MailSettlement
{
    /// <summary>A complaint.</summary>
    Complaint,

    /// <summary>Words of the person who complained.</summary>
    Words,

    /// <summary>A note for colleagues.</summary>
    Note,

    /// <summary>Nothing: it is spam.</summary>
    Spam,

    /// <summary>Nothing: it is here already.</summary>
    Duplicate,

    /// <summary>Nothing: it needs no answer here.</summary>
    NotForUs,
}

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

/// <summary>A message on its way out.</summary>
public sealed class OutboxRow : IOwned
{
    public required Guid Id { get; init; }
    public required Guid OrganisationId { get; init; }

    /// <summary>The complaint it is about; null for a saved form's link.</summary>
    public Guid? ComplaintId { get; init; }

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

/// <summary>Where a message stands.</summary>
public enum OutboxState { Waiting, Sent, Dead }

/// <summary>Who opened which complaint, and when. Written before the page is shown.</summary>
public sealed class AccessRow : IOwned
{
    public required Guid Id { get; init; }
    public required Guid OrganisationId { get; init; }

    /// <summary>The complaint, or the message that belongs to none.</summary>
    public required Guid ComplaintId { get; init; }

    public required string AccountId { get; init; }
    public required string AccountName { get; init; }
    public required DateTimeOffset At { get; init; }
}

/// <summary>Answers to the equality questions, with nothing that leads to a person or a complaint.</summary>
public sealed class EqualityRow : IOwned
{
    public required Guid Id { get; init; }
    public required Guid OrganisationId { get; init; }

    /// <summary>The first day of the month in which they were given: a finer time would lead back.</summary>
    public required DateOnly Month { get; init; }

    public required string Answers { get; init; }
}

/// <summary>A colleague's account.</summary>
public sealed class Account : IdentityUser
{
    /// <summary>The name shown to colleagues and signed under messages.</summary>
    public string Name { get; set; } = "";
}

/// <summary>What an account may do in a body.</summary>
public sealed class MembershipRow
{
    public required string AccountId { get; init; }
    public required Guid OrganisationId { get; init; }
    public required Security.Role Role { get; set; }
}
