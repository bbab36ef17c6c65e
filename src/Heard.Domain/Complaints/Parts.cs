using Heard.Domain.Routes;

namespace Heard.Domain.Complaints;

/// <summary>How far a part is that goes another way.</summary>
public enum PartState
{
    /// <summary>It is dealt with there.</summary>
    Open,

    /// <summary>It has an outcome.</summary>
    Done,

    /// <summary>It was not the right way: it belongs to the complaint again.</summary>
    CameBack,
}

/// <summary>
/// A part of what somebody sent that goes another way, with a person who keeps an eye on it and a clock of its own: a
/// mixed matter is split and never bounced (2.1).
/// </summary>
/// <param name="Number">From 1, never used again within a complaint.</param>
/// <param name="Route">Which way.</param>
/// <param name="What">What it is about, as the person reads it.</param>
/// <param name="Owner">The person or team that deals with it or follows it, as the person reads it.</param>
/// <param name="Raised">The day (in London) on which the person raised it.</param>
public sealed record Part(int Number, RouteKind Route, string What, string Owner, DateOnly Raised)
{
    /// <summary>The issue that it was; 0: none.</summary>
    public int Issue { get; init; }

    /// <summary>By when the person hears next, as promised last; null: by the day that the law sets.</summary>
    public Promise? Next { get; init; }

    /// <summary>It says nothing private about the person affected: a representative may read it before their authorisation is confirmed.</summary>
    public bool NothingPrivate { get; init; }

    /// <summary>How far it is.</summary>
    public PartState State { get; init; }

    /// <summary>The day (in London) on which it ended there; null: it has not.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>What came of it, as the person reads it; empty: nothing yet.</summary>
    public string Outcome { get; init; } = "";
}

/// <summary>A colleague sends a part another way, and the person is told in <paramref name="Words"/>.</summary>
/// <param name="Route">Which way.</param>
/// <param name="What">What it is about, as the person reads it.</param>
/// <param name="Owner">The person or team that deals with it or follows it.</param>
/// <param name="Words">What the person is told: why, and what they can do there.</param>
public sealed record SplitPart(RouteKind Route, string What, string Owner, string Words) : ComplaintCommand
{
    /// <summary>The issue that it was; 0: none.</summary>
    public int Issue { get; init; }

    /// <summary>The day on which the person raised it; null: with the complaint.</summary>
    public DateOnly? Raised { get; init; }

    /// <summary>By when the person hears; of no account where the law has set the day.</summary>
    public DateOnly? By { get; init; }

    /// <summary>Nothing is left that is looked at as a complaint.</summary>
    public bool NothingLeft { get; init; }

    /// <summary>It says nothing private about the person affected.</summary>
    public bool NothingPrivate { get; init; }
}

/// <summary>A colleague tells the person how far a part is, and by when they hear again.</summary>
public sealed record UpdatePart(int Number, string Words, DateOnly By) : ComplaintCommand
{
    /// <summary>It says nothing private about the person affected.</summary>
    public bool NothingPrivate { get; init; }
}

/// <summary>A part has an outcome there, or was sent the wrong way and comes back; the person is told.</summary>
/// <param name="Number">Which.</param>
/// <param name="CameBack">It belongs to the complaint again.</param>
/// <param name="Outcome">What came of it, as the person reads it, also in the final response.</param>
public sealed record EndPart(int Number, bool CameBack, string Outcome) : ComplaintCommand
{
    /// <summary>It says nothing private about the person affected.</summary>
    public bool NothingPrivate { get; init; }
}

/// <summary>A part goes another way; the person is told by <paramref name="Way"/>.</summary>
public sealed record PartSplit(Part Part, bool NothingLeft, string Words, ContactWay Way) : ComplaintEvent, ITellsPerson;

/// <summary>The person heard how far a part is, by <paramref name="Way"/>.</summary>
public sealed record PartUpdated(int Number, string Words, Promise Next, bool NothingPrivate, ContactWay Way) : ComplaintEvent, ITellsPerson;

/// <summary>A part has an outcome, or came back; the person is told by <paramref name="Way"/>.</summary>
public sealed record PartEnded(int Number, bool CameBack, string Outcome, bool NothingPrivate, ContactWay Way) : ComplaintEvent, ITellsPerson;
