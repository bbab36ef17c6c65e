using System.Collections.Immutable;
using Heard.Domain.Intake;

namespace Heard.Domain.Complaints;

/// <summary>Something that the person who complains is told.</summary>
public interface ITellsPerson
{
    /// <summary>How; <see cref="ContactWay.None"/>: they are not told.</summary>
    ContactWay Way { get; }
}

/// <summary>What happened to a complaint. Kept for good, in order; the complaint is what its events make of it.</summary>
public abstract record ComplaintEvent;

/// <summary>The complaint arrived.</summary>
public sealed record ComplaintReceived(
    ComplaintReference Reference, int FormVersion, Answers Answers, Language Language, Channel Channel, Promises Promises, TimeLimit TimeLimit) : ComplaintEvent
{
    /// <summary>The day on which it reached the body, where that was before it was typed in; null: the day of the event.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>What came with it.</summary>
    public ImmutableArray<Attachment> Files { get; init; } = [];
}

/// <summary>A colleague acknowledged it, by <paramref name="Way"/>.</summary>
public sealed record Acknowledged(ContactWay Way, string Words) : ComplaintEvent, ITellsPerson;

/// <summary>The person added words, files, or both.</summary>
public sealed record WordsAdded(string Words) : ComplaintEvent
{
    /// <summary>How they came.</summary>
    public Channel Channel { get; init; }

    /// <summary>What came with them.</summary>
    public ImmutableArray<Attachment> Files { get; init; } = [];
}

/// <summary>A colleague filed something that belongs to the complaint.</summary>
public sealed record FilesAttached(ImmutableArray<Attachment> Files) : ComplaintEvent;

/// <summary>A file was refused; the person is told by <paramref name="Way"/>.</summary>
public sealed record FileRefused(Guid File, string Name, FileProblem Why, ContactWay Way) : ComplaintEvent, ITellsPerson;

/// <summary>It was put right at once, and the person was content.</summary>
public sealed record PutRightAtOnce(string WhatWasDone) : ComplaintEvent;

/// <summary>The person corrected their details. <paramref name="Before"/> is kept: the old channel is told.</summary>
public sealed record ContactCorrected(Person Before, Person After, ImmutableArray<ContactWay> ContactBy) : ComplaintEvent;

/// <summary>The person withdrew the complaint.</summary>
public sealed record ComplaintWithdrawn(string Reason) : ComplaintEvent;

/// <summary>The code with which it is followed was replaced; the new one goes by <paramref name="Way"/>.</summary>
public sealed record CodeRenewed(int CodeVersion, ContactWay Way) : ComplaintEvent, ITellsPerson;

/// <summary>The code was sent again by <paramref name="Way"/>.</summary>
public sealed record CodeSent(ContactWay Way) : ComplaintEvent, ITellsPerson;

/// <summary>The complaint has somebody who deals with it, or nobody again.</summary>
public sealed record Assigned(string Account, string Name) : ComplaintEvent;

/// <summary>A note for colleagues.</summary>
public sealed record NoteAdded(string Words) : ComplaintEvent
{
    /// <summary>The colleague who should read it; null: nobody in particular.</summary>
    public NoteReader? For { get; init; }
}

/// <summary>What the person added was read.</summary>
public sealed record WordsRead : ComplaintEvent;

/// <summary>A letter was posted or a call made.</summary>
public sealed record ErrandFinished(ErrandKind Kind, ContactWay Way) : ComplaintEvent;

/// <summary>A message did not reach the person.</summary>
public sealed record MessageUndelivered(string What) : ComplaintEvent;

/// <summary>A colleague dealt with a message that did not arrive.</summary>
public sealed record UndeliveredSettled(string How) : ComplaintEvent;

/// <summary>A colleague decided what was sent; the person is told by <paramref name="Way"/>, where there is something new to tell.</summary>
public sealed record MatterDecided(Matter Matter, string Reason, string Words, ContactWay Way) : ComplaintEvent, ITellsPerson;

/// <summary>A colleague decided whether a late complaint is looked at; the person is told by <paramref name="Way"/>.</summary>
public sealed record TimeDecided(bool Accept, bool GoodReason, bool StillPossible, string Reason, string Words, ContactWay Way) : ComplaintEvent, ITellsPerson;

/// <summary>Somebody may be at risk.</summary>
public sealed record RiskRaised(RiskKind Kind, string What, string SafeContact) : ComplaintEvent
{
    /// <summary>The account of whoever raised it; empty: it was not a colleague.</summary>
    public string Account { get; init; } = "";
}

/// <summary>The risk was dealt with.</summary>
public sealed record RiskSettled(string How) : ComplaintEvent
{
    /// <summary>The file stays with those who deal with it.</summary>
    public bool StaysRestricted { get; init; }
}

/// <summary>A colleague talked with the person.</summary>
public sealed record ConversationLogged(TalkWay Way, string Said, string Offered, TalkOutcome Outcome) : ComplaintEvent;

/// <summary>The person accepted what was offered; the closing letter goes by <paramref name="Way"/>.</summary>
public sealed record ResolvedEarly(string Words, ContactWay Way) : ComplaintEvent, ITellsPerson;

/// <summary>The closer look began; the person is told by <paramref name="Way"/>.</summary>
public sealed record CloserLookBegun(CloserLookWhy Why, string Reason, ContactWay Way) : ComplaintEvent, ITellsPerson;

/// <summary>What is looked at was sent to the person by <paramref name="Way"/>.</summary>
public sealed record StatementSent(int Version, ImmutableArray<Issue> Issues, string Outcome, string KeepInTouch, int UpdateEvery, string Words, ContactWay Way) : ComplaintEvent, ITellsPerson
{
    /// <summary>It holds only what a representative told us.</summary>
    public bool NothingPrivate { get; init; }
}

/// <summary>The person agreed that this is what is looked at.</summary>
public sealed record StatementAgreed(int Version) : ComplaintEvent;

/// <summary>The person said that something in it is wrong or missing.</summary>
public sealed record StatementDisputed(int Version, string Words) : ComplaintEvent;

/// <summary>The person heard how it is going, by <paramref name="Way"/>.</summary>
public sealed record UpdateSent(string Words, ContactWay Way) : ComplaintEvent, ITellsPerson;

/// <summary>The answer takes longer; the person is told by <paramref name="Way"/>.</summary>
/// <param name="NewDate">The day that the person is told.</param>
/// <param name="Days">The working days from the day of this event: a holiday that is announced later moves it.</param>
/// <param name="Reason">Why, for the file.</param>
/// <param name="Agreed">The person has agreed to it.</param>
/// <param name="Words">What the person is told.</param>
/// <param name="Way">How.</param>
public sealed record AnswerDelayed(DateOnly NewDate, int Days, string Reason, bool Agreed, string Words, ContactWay Way) : ComplaintEvent, ITellsPerson;

/// <summary>The promised time was stopped; the person is told by <paramref name="Way"/>.</summary>
public sealed record ClockStopped(string Reason, string Words, ContactWay Way) : ComplaintEvent, ITellsPerson;

/// <summary>The promised time runs again; the person is told by <paramref name="Way"/>.</summary>
public sealed record ClockRestarted(string Reason, ContactWay Way) : ComplaintEvent, ITellsPerson;

/// <summary>A colleague was warned that the promised day comes near.</summary>
public sealed record DelayWarned(DateOnly Due) : ComplaintEvent;

/// <summary>An issue was answered.</summary>
public sealed record IssueAnswered(IssueAnswer Answer) : ComplaintEvent;

/// <summary>Something was promised to put it right, or the promise was changed.</summary>
public sealed record RemedyOffered(Remedy Remedy) : ComplaintEvent;

/// <summary>A promise was taken back before it was sent.</summary>
public sealed record RemedyDropped(int Number) : ComplaintEvent;

/// <summary>What was promised is done; the person is told by <paramref name="Way"/>.</summary>
public sealed record RemedyDone(int Number, string Words, ContactWay Way) : ComplaintEvent, ITellsPerson;

/// <summary>What stands around the issues was written.</summary>
public sealed record ResponseWritten(string Opening, string WillChange, string Account, string Name) : ComplaintEvent;

/// <summary>The response is ready in a format.</summary>
public sealed record FormatPrepared(string Format, string How) : ComplaintEvent;

/// <summary>Somebody else is asked to read the response.</summary>
public sealed record ApprovalAsked : ComplaintEvent;

/// <summary>Somebody else has approved the response.</summary>
public sealed record ResponseApproved(string Account, string Name) : ComplaintEvent;

/// <summary>The response went back to its writer.</summary>
public sealed record ResponseReturned(string Why) : ComplaintEvent;

/// <summary>The final response was sent by <paramref name="Way"/>.</summary>
public sealed record FinalResponseSent(ImmutableArray<Section> Sections, ContactWay Way) : ComplaintEvent, ITellsPerson;

/// <summary>It is looked at once more; the person is told by <paramref name="Way"/>.</summary>
public sealed record ComplaintReopened(string Reason, ReopenWhy Why, ContactWay Way) : ComplaintEvent, ITellsPerson;

/// <summary>It ended without an answer; the person is told by <paramref name="Way"/>.</summary>
public sealed record ComplaintEnded(EndWhy Why, string Reason, string Words, ContactWay Way) : ComplaintEvent, ITellsPerson;

/// <summary>The Ombudsman asked, looks, or has decided.</summary>
public sealed record OmbudsmanRecorded(OmbudsmanStep Step, string Words) : ComplaintEvent;

/// <summary>The content of an event was erased when its time was over. The event itself, and its place, remain.</summary>
public sealed record Erased(string Kind) : ComplaintEvent;

/// <summary>A colleague said what it is about: the body's topics by their ids, in the order of the body.</summary>
/// <param name="Topics">The ids.</param>
/// <param name="Names">What they were called then, in English.</param>
public sealed record Classified(ImmutableArray<string> Topics, ImmutableArray<string> Names) : ComplaintEvent;
