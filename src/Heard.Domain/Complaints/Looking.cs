using System.Collections.Immutable;

namespace Heard.Domain.Complaints;

/// <summary>How a colleague and the person talked.</summary>
public enum TalkWay { Phone, InPerson, Video, Writing }

/// <summary>What came of a conversation that tried to settle a complaint early.</summary>
public enum TalkOutcome { StillTalking, Accepted, NotAccepted }

/// <summary>Why a complaint gets a closer look.</summary>
public enum CloserLookWhy
{
    /// <summary>A colleague sees that it is too serious or too tangled for a quick answer.</summary>
    Colleague,

    /// <summary>The person wants one, which they may at any moment.</summary>
    AskedByPerson,

    /// <summary>What was offered was not enough.</summary>
    NotAccepted,

    /// <summary>The day by which it was to be settled early has passed.</summary>
    TargetPassed,
}

/// <summary>One thing complained about, in words agreed with the person. It keeps its number when the words are put right.</summary>
/// <param name="Number">From 1, never used again within a complaint.</param>
/// <param name="Words">What is looked at.</param>
public sealed record Issue(int Number, string Words)
{
    /// <summary>The part that went another way and came back as this; 0: none.</summary>
    public int Part { get; init; }
}

/// <summary>Whether the person has said that the statement is right.</summary>
public enum StatementState { Sent, Agreed, Disputed }

/// <summary>
/// What is looked at in a closer look, as sent to the person: they say whether it is right, and it is put right
/// (UK Central Government Complaint Standards, "being thorough and fair").
/// </summary>
/// <param name="Version">From 1; raised each time it is sent.</param>
/// <param name="Issues">What is complained about, one by one.</param>
/// <param name="Outcome">What the person wants to happen.</param>
/// <param name="KeepInTouch">How they are kept in touch with.</param>
/// <param name="UpdateEvery">They hear something at least every so many working days; 0: nothing was promised.</param>
public sealed record Statement(int Version, ImmutableArray<Issue> Issues, string Outcome, string KeepInTouch, int UpdateEvery)
{
    /// <summary>What the person said to it.</summary>
    public StatementState State { get; init; }

    /// <summary>The day (in London) on which it came to stand like this.</summary>
    public DateOnly On { get; init; }

    /// <summary>It holds only what a representative told us: they may see it before their authorisation is confirmed.</summary>
    public bool NothingPrivate { get; init; }
}
