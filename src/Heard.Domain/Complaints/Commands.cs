using System.Collections.Immutable;
using Heard.Domain.Intake;
using Heard.Domain.Time;

namespace Heard.Domain.Complaints;

/// <summary>What somebody wants to happen to a complaint.</summary>
public abstract record ComplaintCommand;

/// <summary>The complaint is made.</summary>
public sealed record Submit(
    ComplaintReference Reference, int FormVersion, Answers Answers, Language Language, Channel Channel, Promises Promises, WithinAYear Year) : ComplaintCommand
{
    /// <summary>The day on which it reached the body, where a colleague types in what came earlier; null: today.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>What came with it.</summary>
    public ImmutableArray<Attachment> Files { get; init; } = [];
}

/// <summary>A colleague tells the person, in words written for them, that the complaint is here and what happens next.</summary>
public sealed record Acknowledge(string Words) : ComplaintCommand;

/// <summary>The person adds something: words, files, or both.</summary>
public sealed record AddWords(string Words) : ComplaintCommand
{
    /// <summary>How it came.</summary>
    public Channel Channel { get; init; }

    /// <summary>What came with it.</summary>
    public ImmutableArray<Attachment> Files { get; init; } = [];
}

/// <summary>A colleague files something that belongs to the complaint: a scan, a photograph.</summary>
public sealed record AttachFiles(ImmutableArray<Attachment> Files) : ComplaintCommand;

/// <summary>A file cannot be kept: it carries a virus, say. The person is told.</summary>
public sealed record RefuseFile(Guid File, FileProblem Why) : ComplaintCommand;

/// <summary>A colleague put it right at once, and the person is content: an everyday conversation that is still recorded.</summary>
public sealed record PutRight(string WhatWasDone) : ComplaintCommand;

/// <summary>The person puts their details right, or chooses another way to be contacted.</summary>
public sealed record CorrectContact(Person Details, ImmutableArray<ContactWay> ContactBy) : ComplaintCommand;

/// <summary>The person does not want the complaint looked at any more. They need not say why.</summary>
public sealed record Withdraw(string Reason) : ComplaintCommand;

/// <summary>The person asks for a new code; the old one stops working.</summary>
public sealed record RenewCode : ComplaintCommand;

/// <summary>Somebody who knows the reference has lost the code: it is sent again to the way on file, and to no other.</summary>
public sealed record RemindOfCode : ComplaintCommand;

/// <summary>A colleague takes the complaint on or hands it over; an empty account: to nobody.</summary>
public sealed record Assign(string Account, string Name) : ComplaintCommand
{
    /// <summary>Who had it when this was chosen; empty: nobody. Null: whoever has it hands it over.</summary>
    public string? From { get; init; }

    /// <summary>Whoever does it has the complaint, is a manager, or is named to be told of risks: only they pass on a restricted file.</summary>
    public bool MayShare { get; init; }
}

/// <summary>A colleague writes something down for colleagues.</summary>
public sealed record AddNote(string Words) : ComplaintCommand
{
    /// <summary>The colleague who should read it; null: nobody in particular.</summary>
    public NoteReader? For { get; init; }
}

/// <summary>A colleague has read what the person added.</summary>
public sealed record MarkRead : ComplaintCommand;

/// <summary>A letter was posted or a call made.</summary>
public sealed record FinishErrand(ErrandKind Kind) : ComplaintCommand;

/// <summary>A message could not be delivered after every attempt.</summary>
public sealed record ReportUndelivered(string What) : ComplaintCommand;

/// <summary>A colleague decides what was sent, and why; the person is told in <paramref name="Words"/>.</summary>
public sealed record DecideMatter(Matter Matter, string Reason, string Words) : ComplaintCommand;

/// <summary>A colleague decides whether a late complaint is looked at, and why; the person is told in <paramref name="Words"/>.</summary>
/// <param name="Accept">It is looked at.</param>
/// <param name="GoodReason">There is a good reason why it was not made sooner.</param>
/// <param name="StillPossible">It can still be looked into fairly: people remember, records exist.</param>
/// <param name="Reason">Why, for the file.</param>
/// <param name="Words">What the person is told.</param>
public sealed record DecideTime(bool Accept, bool GoodReason, bool StillPossible, string Reason, string Words) : ComplaintCommand;

/// <summary>A colleague sees that somebody may be at risk. Those whom the body has named are told at once.</summary>
public sealed record RaiseRisk(RiskKind Kind, string What, string SafeContact) : ComplaintCommand
{
    /// <summary>The account of whoever raises it; empty: it was not a colleague.</summary>
    public string Account { get; init; } = "";
}

/// <summary>A colleague has dealt with the risk.</summary>
public sealed record SettleRisk(string How) : ComplaintCommand
{
    /// <summary>The file stays with those who deal with it.</summary>
    public bool StaysRestricted { get; init; }
}

/// <summary>A colleague talked with the person to settle it early, or to understand it better.</summary>
/// <param name="Way">How they talked.</param>
/// <param name="Said">What was said, for the file.</param>
/// <param name="Offered">What was offered to put it right; empty: nothing yet.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Words">The closing letter, where the person accepted; otherwise empty.</param>
public sealed record LogConversation(TalkWay Way, string Said, string Offered, TalkOutcome Outcome, string Words) : ComplaintCommand;

/// <summary>The complaint gets a closer look: the person asks for it, or a colleague sees that it needs one.</summary>
/// <param name="Why">Who wants it.</param>
/// <param name="Reason">Why, in the words of whoever wants it; a person need not say.</param>
public sealed record BeginCloserLook(CloserLookWhy Why, string Reason) : ComplaintCommand;

/// <summary>The day by which it was to be settled early has passed: it gets a closer look by itself.</summary>
public sealed record PassEarlyTarget : ComplaintCommand;

/// <summary>A colleague sends the person what is looked at, for them to agree or to put right.</summary>
/// <param name="Issues">What is complained about, one by one; a number of 0 is a new one.</param>
/// <param name="Outcome">What the person wants to happen.</param>
/// <param name="KeepInTouch">How they are kept in touch with.</param>
/// <param name="UpdateEvery">They hear something at least every so many working days; 0: nothing is promised.</param>
/// <param name="Words">The letter that it goes with.</param>
public sealed record SendStatement(ImmutableArray<Issue> Issues, string Outcome, string KeepInTouch, int UpdateEvery, string Words) : ComplaintCommand
{
    /// <summary>A colleague has checked that it holds only what a representative told us.</summary>
    public bool NothingPrivate { get; init; }
}

/// <summary>The person says whether the statement is right, or a colleague writes down that they said so.</summary>
/// <param name="Agreed">It is.</param>
/// <param name="Words">What is wrong or missing; empty where it is right.</param>
public sealed record AnswerStatement(bool Agreed, string Words) : ComplaintCommand;

/// <summary>A colleague tells the person how it is going.</summary>
public sealed record SendUpdate(string Words) : ComplaintCommand;

/// <summary>A colleague tells the person that the answer takes longer, why, and until when.</summary>
/// <param name="NewDate">The new day, in London; later than the one promised before.</param>
/// <param name="Reason">Why, for the file.</param>
/// <param name="Agreed">The person has agreed to it.</param>
/// <param name="Words">What the person is told.</param>
public sealed record Delay(DateOnly NewDate, string Reason, bool Agreed, string Words) : ComplaintCommand;

/// <summary>The promised time does not run until something has come, an authorisation say; the person is told why.</summary>
public sealed record StopClock(string Reason, string Words) : ComplaintCommand;

/// <summary>The promised time runs again; the person is told the new day.</summary>
public sealed record RestartClock(string Reason) : ComplaintCommand;

/// <summary>The day of the promise comes near, and there is still time to tell the person that it takes longer.</summary>
public sealed record WarnOfDelay : ComplaintCommand;

/// <summary>A colleague says what was found on one issue.</summary>
/// <param name="Issue">The number of the issue.</param>
/// <param name="LookedAt">What was looked at, and who was asked.</param>
/// <param name="ShouldHave">What should have happened, and the standard that says so.</param>
/// <param name="Happened">What did happen, and how we know.</param>
/// <param name="Finding">What follows.</param>
/// <param name="Impact">What it meant for the person; needed where something went wrong.</param>
/// <param name="Apology">An apology in our own words; may be empty.</param>
/// <param name="IsPrivate">It reveals something private about the person affected.</param>
/// <param name="BasedOn">How often the issue had been answered when this was begun: who comes second sees both texts.</param>
public sealed record AnswerIssue(
    int Issue, string LookedAt, string ShouldHave, string Happened, Finding Finding, string Impact, string Apology, bool IsPrivate, int BasedOn) : ComplaintCommand
{
    internal IssueAnswer Said => new(Issue, LookedAt, ShouldHave, Happened, Finding, Impact, Apology) { IsPrivate = IsPrivate };
}

/// <summary>A colleague promises something to put it right, or changes what is promised.</summary>
/// <param name="Number">Which remedy is changed; 0: a new one.</param>
/// <param name="Kind">What kind.</param>
/// <param name="What">What is done, as the person reads it.</param>
/// <param name="Owner">Who does it; may be empty until the response is sent.</param>
/// <param name="By">By when; may be missing until the response is sent.</param>
/// <param name="Pounds">The payment; 0 for everything else.</param>
public sealed record OfferRemedy(int Number, RemedyKind Kind, string What, string Owner, DateOnly? By, decimal Pounds) : ComplaintCommand
{
    internal Remedy Offered => new(Number, Kind, What, Owner, By) { Pounds = Pounds };
}

/// <summary>A colleague takes back a promise that was not sent yet.</summary>
public sealed record DropRemedy(int Number) : ComplaintCommand;

/// <summary>What was promised is done; the person is told in <paramref name="Words"/>.</summary>
public sealed record FinishRemedy(int Number, string Words) : ComplaintCommand;

/// <summary>A colleague writes what the final response says around the issues.</summary>
/// <param name="Opening">The first paragraphs.</param>
/// <param name="WillChange">What will change because of the complaint; may be empty.</param>
/// <param name="Account">The account of the writer.</param>
/// <param name="Name">The name under it.</param>
public sealed record WriteResponse(string Opening, string WillChange, string Account, string Name) : ComplaintCommand;

/// <summary>The response is ready in a format that was asked for, or was read by somebody who speaks the language.</summary>
/// <param name="Format">Which: the kind of the adjustment, or <c>welsh</c>.</param>
/// <param name="How">By whom and where it is.</param>
public sealed record PrepareFormat(string Format, string How) : ComplaintCommand;

/// <summary>The writer asks somebody else to read the response.</summary>
public sealed record AskApproval : ComplaintCommand;

/// <summary>Somebody who did not write the response approves it.</summary>
public sealed record ApproveResponse(string Account, string Name) : ComplaintCommand
{
    /// <summary>Whoever approves is a manager of the body.</summary>
    public bool AsManager { get; init; }
}

/// <summary>The response goes back to its writer.</summary>
public sealed record ReturnResponse(string Why) : ComplaintCommand;

/// <summary>The final response is sent, as composed.</summary>
/// <param name="Sections">The response.</param>
/// <param name="BasedOn">How often it had been changed when it was composed: what was changed meanwhile is not left out.</param>
public sealed record SendResponse(ImmutableArray<Section> Sections, int BasedOn) : ComplaintCommand;

/// <summary>An answered complaint is looked at once more, because of what the person says, or after a review.</summary>
public sealed record ReopenComplaint(ReopenWhy Why, string Reason) : ComplaintCommand;

/// <summary>A complaint ends without an answer to its issues; the person is told in <paramref name="Words"/>.</summary>
/// <param name="Why">Why.</param>
/// <param name="Reason">What was tried, or what stands in the way, for the file.</param>
/// <param name="Words">What the person is told.</param>
public sealed record EndComplaint(EndWhy Why, string Reason, string Words) : ComplaintCommand;

/// <summary>A colleague writes down how far it is with the Ombudsman, and what they say.</summary>
public sealed record RecordOmbudsman(OmbudsmanStep Step, string Words) : ComplaintCommand;

/// <summary>A colleague has dealt with a message that did not arrive.</summary>
public sealed record SettleUndelivered(string How) : ComplaintCommand;

/// <summary>A colleague says what the complaint is about, and which places or services.</summary>
/// <param name="Topics">The body's own topics by their ids; none: it is not known, or no longer.</param>
public sealed record Classify(ImmutableArray<string> Topics) : ComplaintCommand;
