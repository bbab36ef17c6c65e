using System.Collections.Immutable;

namespace Heard.Domain.Complaints;

/// <summary>The answer of <see cref="Lifecycle.Decide"/>: what happens, or why nothing does.</summary>
public sealed record Decision
{
    /// <summary>What happens, in order; empty when refused, or when nothing needs to change.</summary>
    public ImmutableArray<ComplaintEvent> Events { get; private init; } = [];

    /// <summary>Why not; null when allowed.</summary>
    public Refusal? Refusal { get; private init; }

    /// <summary>It happens.</summary>
    public static Decision Allow(params ReadOnlySpan<ComplaintEvent> events) => new() { Events = [.. events] };

    /// <summary>It does not.</summary>
    public static Decision Refuse(Refusal why) => new() { Refusal = why };
}

/// <summary>Why a command is refused. The API answers with these names; pages have words for them.</summary>
public enum Refusal
{
    NoSuchComplaint,
    AlreadyReceived,
    ReceivedInTheFuture,
    AlreadyPutRight,
    NoSuchFile,
    TooManyFiles,
    AlreadyAcknowledged,
    ComplaintWithdrawn,
    NothingSaid,
    NoWayToReach,
    NoAuthorisationNeeded,
    AuthorisationCannotBeGiven,
    AuthorisationNotGiven,
    AuthorisationWithdrawn,
    AlreadyConfirmed,
    AlreadyAuthorised,
    PersonAffectedSaidNo,
    PersonAffectedDied,
    NotAnEmailAddress,
    NoSuchErrand,
    NothingUndelivered,
    NotBeingLookedAt,
    CameInTime,
    AcceptedAlready,
    NoGroundToDecline,
    NoRisk,
    InCloserLook,
    NotInCloserLook,
    AlreadySettled,
    TimeNotDecided,
    NoIssue,
    TooManyIssues,
    AuthorisationAwaited,
    NoStatement,
    NotLater,
    ClockStopped,
    ClockNotStopped,
    NotYet,
    StatementDisputed,
    IssueUnanswered,
    NothingOffered,
    RemedyUnfinished,
    NoResponse,
    FormatMissing,
    FormatNotAskedFor,
    NoWayOn,
    NotApproved,
    NotForApproval,
    OwnResponse,
    ChangedMeanwhile,
    NoRemedy,
    TooManyRemedies,
    WrongAmount,
    NotAnswered,
    AlreadyAnswered,
    RiskOpen,
    NoPart,
    TooManyParts,
    NoDay,
    PartUnanswered,
    NotAsked,
    TooManyAsked,
    ComplainedAbout,
    PlanTooLong,
    NoContactPlan,
    NoReview,
    ReviewByAnother,
    LinkedToItself,
    AlreadyLinked,
    OtherNotLinked,
    NotLinked,
    TooManyLinks,
    Restricted,
    NoSuchTopic,
    TooManyTopics,
    PutOffTooLong,
    PaymentAboveLimit,
}
