using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Consent;

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

    /// <summary>Which bank holidays the days in its lists were reckoned with; empty: not known.</summary>
    public string ReckonedWith { get; set; } = "";
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

    /// <summary>The first day (in London) on which something happens to it by itself; null: nothing does.</summary>
    public DateOnly? ActsOn { get; set; }

    /// <summary>Everything it needs: at place 0 stands <see cref="Need"/>. Not read with the row.</summary>
    public List<NeedRow> Needs { get; } = [];

    /// <summary>What it is about, a row for each of the body's topics. Not read with the row.</summary>
    public List<ComplaintTopicRow> Topics { get; } = [];

    public string? AssignedTo { get; set; }
    public bool HasAdjustments { get; set; }

    /// <summary>It is kept to few: lists show nothing of the person.</summary>
    public bool IsRestricted { get; set; }

    /// <summary>The name of the person who complains; empty: not given, or kept to few.</summary>
    public string Name { get; set; } = "";

    /// <summary>The first words of what happened.</summary>
    public string Opening { get; set; } = "";

    /// <summary>Everything that a search looks through.</summary>
    public string SearchText { get; set; } = "";

    /// <summary>Keyed digest of the email address of who complains; null: none is known. See <see cref="Security.PersonDigests"/>.</summary>
    public byte[]? SameEmail { get; set; }

    /// <summary>Keyed digest of their name with their postcode.</summary>
    public byte[]? SamePostcode { get; set; }

    /// <summary>Keyed digest of their name with their telephone number.</summary>
    public byte[]? SamePhone { get; set; }

    /// <summary>The number of events applied; a writer that read an older one starts again.</summary>
    public int Version { get; set; }
}

/// <summary>One of the things that a complaint needs, for lists of days. Written with the complaint's row, by the same hand.</summary>
public sealed class NeedRow : IOwned
{
    public required Guid ComplaintId { get; init; }

    /// <summary>0 for the most urgent, 1, 2…; -1, -2… for what is one colleague's, which the complaint's own row says nothing of.</summary>
    public required int Place { get; init; }

    public required Guid OrganisationId { get; init; }
    public NeedKind Kind { get; set; }

    /// <summary>By when.</summary>
    public DateOnly By { get; set; }

    /// <summary>The person was promised it.</summary>
    public bool Promised { get; set; }

    /// <summary>What was promised, as the person reads it; empty: the kind says it.</summary>
    public string What { get; set; } = "";

    /// <summary>Who does it, in words; empty: whoever deals with the complaint.</summary>
    public string Who { get; set; } = "";

    /// <summary>Whose it is: who deals with the complaint, or the one colleague at a place before 0; null: nobody's yet.</summary>
    public string? AssignedTo { get; set; }
}

/// <summary>That a complaint is about a topic, in the order of what it needs: for lists of one topic. Written with the complaint's row, by the same hand.</summary>
public sealed class ComplaintTopicRow : IOwned
{
    public required Guid ComplaintId { get; init; }

    /// <summary>The id of the topic.</summary>
    public required string Topic { get; init; }

    public required Guid OrganisationId { get; init; }

    /// <summary>As in the complaint's row.</summary>
    public DateOnly NeedBy { get; set; }
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
public enum ActorKind { Complainant, PersonAffected, Colleague, System, Program, Asked }

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

    /// <summary>Why a restricted file was opened by somebody who does not deal with it; null: it was not restricted for them.</summary>
    public string? Why { get; init; }
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
