using System.Collections.Immutable;

namespace Heard.Domain.Complaints;

/// <summary>What was found on one issue (PHSO: upheld, partly, not upheld, could not decide).</summary>
public enum Finding { Upheld, PartlyUpheld, NotUpheld, CouldNotDecide }

/// <summary>
/// What is said about one issue: what we looked at, what should have happened, what did, and what follows. The final
/// response is made of these, so that it cannot forget one.
/// </summary>
/// <param name="Issue">The number of the issue.</param>
/// <param name="LookedAt">What was looked at, and who was asked.</param>
/// <param name="ShouldHave">What should have happened, and the standard that says so.</param>
/// <param name="Happened">What did happen, and how we know.</param>
/// <param name="Finding">What follows from the two.</param>
/// <param name="Impact">What it meant for the person; there where something went wrong.</param>
/// <param name="Apology">In our own words; empty: nothing to be sorry for.</param>
public sealed record IssueAnswer(int Issue, string LookedAt, string ShouldHave, string Happened, Finding Finding, string Impact, string Apology)
{
    /// <summary>It reveals something private about the person affected: not for a representative before their authorisation.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Something went wrong.</summary>
    public bool IsWrong => Finding is Finding.Upheld or Finding.PartlyUpheld;
}

/// <summary>How something is put right. Payments for loss and for distress are told apart (Principles for Remedy).</summary>
public enum RemedyKind { Apology, Explanation, PutRight, DecisionChanged, PaymentForLoss, PaymentForDistress, PaymentForHandling, ChangeOfPractice }

/// <summary>Something promised to put it right, kept until it is done.</summary>
/// <param name="Number">From 1, never used again within a complaint; 0 in a command: a new one.</param>
/// <param name="Kind">What kind.</param>
/// <param name="What">What is done, as the person reads it.</param>
/// <param name="Owner">Who does it; may be empty until the response is sent.</param>
/// <param name="By">By when, in London; may be missing until the response is sent.</param>
public sealed record Remedy(int Number, RemedyKind Kind, string What, string Owner, DateOnly? By)
{
    /// <summary>In pounds; 0: no payment.</summary>
    public decimal Pounds { get; init; }

    /// <summary>The person has been told of it: it is kept, whatever becomes of the complaint, and changed no more.</summary>
    public bool IsSent { get; init; }

    /// <summary>The day on which it was done; null: not yet.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <summary>It is a payment.</summary>
    public bool IsPayment => Kind is RemedyKind.PaymentForLoss or RemedyKind.PaymentForDistress or RemedyKind.PaymentForHandling;
}

/// <summary>Why an answered complaint is looked at once more.</summary>
public enum ReopenWhy { NewFromPerson, Review, Ombudsman }

/// <summary>Where the final response is.</summary>
public enum ResponseState { Writing, ForApproval, Approved }

/// <summary>What the final response says around the issues, and how far it is.</summary>
/// <param name="Opening">The first paragraphs: that the complaint was understood.</param>
/// <param name="WillChange">What will change because of it; may be empty.</param>
/// <param name="WrittenBy">The account that wrote last.</param>
/// <param name="WriterName">Whose name stands under it.</param>
public sealed record Response(string Opening, string WillChange, string WrittenBy, string WriterName)
{
    /// <summary>How far it is.</summary>
    public ResponseState State { get; init; }

    /// <summary>Who approved it; empty: nobody yet.</summary>
    public string ApprovedBy { get; init; } = "";
}

/// <summary>What stands in the way of the final response.</summary>
/// <param name="Why">Which rule.</param>
/// <param name="Number">The issue or remedy that it is about; 0: none.</param>
/// <param name="What">The adjustment that it is about; empty: none.</param>
public sealed record Obstacle(Refusal Why, int Number = 0, string What = "");

/// <summary>A heading of the final response and what stands under it, as sent.</summary>
/// <param name="Level">2 for a main heading, 3 for one under it.</param>
/// <param name="Heading">May be empty.</param>
/// <param name="Text">May be empty.</param>
public sealed record Section(int Level, string Heading, string Text);
