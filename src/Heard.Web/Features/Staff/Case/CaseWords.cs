using Heard.Domain.Complaints;
using Heard.Domain.Consent;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Features.Staff.Case.Respond;
using Heard.Web.Languages;

namespace Heard.Web.Features.Staff.Case;

/// <summary>What happened and how things stand, in words for colleagues.</summary>
public static class CaseWords
{
    /// <summary>An event as a heading, with what was written, if anything was.</summary>
    public static (string What, string? Words) Say(ComplaintEvent happened) => happened switch
    {
        ComplaintReceived received => ($"Complaint received ({Way(received.Channel)}, {received.Language})" + With(received.Files), null),
        Acknowledged acknowledged => ($"Acknowledged by {Way(acknowledged.Way)}", acknowledged.Words),
        WordsAdded added => ("The person added" + With(added.Files), added.Words),
        FilesAttached attached => ("Filed" + With(attached.Files), null),
        FileRefused refused => ($"{refused.Name}: not kept, {Say(refused.Why)}", null),
        PutRightAtOnce put => ("Put right at once", put.WhatWasDone),
        ContactCorrected => ("Contact details changed by the person; the old address was told", null),
        ComplaintWithdrawn withdrawn => ("The person withdrew the complaint", withdrawn.Reason),
        CodeRenewed renewed => ($"New code, by {Way(renewed.Way)}", null),
        CodeSent sent => ($"Code sent again, by {Way(sent.Way)}", null),
        AuthorisationGiven { Limits.Length: > 0 } given => ($"Authorised by {given.Name}, with limits", given.Limits),
        AuthorisationGiven given => ($"Authorised by {given.Name}", null),
        AuthorisationRefused => ("The person affected refused their authorisation", null),
        AuthorisationWithdrawn => ("The person affected took their authorisation back", null),
        AuthorisationConfirmed confirmed => ("Authorisation confirmed", confirmed.HowChecked),
        Assigned { Account: "" } => ("Given back: nobody has it", null),
        Assigned assigned => ($"Assigned to {assigned.Name}", null),
        NoteAdded note => ("Note", note.Words),
        WordsRead => ("News read", null),
        ErrandFinished finished => ($"{Errand(finished.Kind)}: done by {Way(finished.Way)}", null),
        MessageUndelivered undelivered => ("A message did not arrive", undelivered.What),
        UndeliveredSettled settled => ("Dealt with a message that did not arrive", settled.How),
        MatterDecided decided => ($"Taken as: {Say(decided.Matter)}{Told(decided.Way)}", Said(decided.Reason, decided.Words)),
        TimeDecided decided => ($"Over a year: {(decided.Accept ? "looked at" : "not looked at")}{Told(decided.Way)}",
            Said($"{decided.Reason}\nA good reason for the delay: {YesNo(decided.GoodReason)}. Still possible to look into: {YesNo(decided.StillPossible)}.", decided.Words)),
        ConversationLogged talk => ($"Conversation {Way(talk.Way)}" + (talk.Outcome is TalkOutcome.StillTalking ? "" : talk.Outcome is TalkOutcome.Accepted ? ": they accepted" : ": it is not enough"),
            talk.Offered.Length > 0 ? $"{talk.Said}\n\nOffered: {talk.Offered}" : talk.Said),
        ResolvedEarly resolved => ("Settled early" + Told(resolved.Way), resolved.Words),
        CloserLookBegun begun => ($"A closer look began: {Say(begun.Why)}{Told(begun.Way)}", begun.Reason),
        StatementSent sent => ((sent.Version == 1 ? "What we look at" : "What we look at, put right") + Told(sent.Way), Say(sent)),
        StatementAgreed => ("They agree with what we look at", null),
        StatementDisputed disputed => ("What we look at is not right", disputed.Words),
        UpdateSent sent => ("How it is going" + Told(sent.Way), sent.Words),
        AnswerDelayed delayed => ($"The answer takes longer, until {delayed.NewDate.Plain(Domain.Language.English)}{(delayed.Agreed ? ", agreed with them" : "")}{Told(delayed.Way)}", Said(delayed.Reason, delayed.Words)),
        ClockStopped stopped => ("The time is stopped" + Told(stopped.Way), Said(stopped.Reason, stopped.Words)),
        ClockRestarted restarted => ("The time runs again" + Told(restarted.Way), restarted.Reason),
        IssueAnswered { Answer: var answer } => ($"Issue answered: {RespondWords.Say(answer.Finding)}", string.Join("\n\n", new[] { answer.LookedAt, answer.ShouldHave, answer.Happened, answer.Impact, answer.Apology }.Where(part => part.Length > 0))),
        RemedyOffered { Remedy: var remedy } => ($"To put it right: {RespondWords.Say(remedy.Kind)}{(remedy.Pounds > 0 ? $", £{remedy.Pounds:#,##0.00}" : "")}{(remedy.Owner.Length > 0 ? $", {remedy.Owner}" : "")}{(remedy.By is { } by ? $", by {by.Plain(Domain.Language.English)}" : "")}", remedy.What),
        RemedyDropped => ("Taken out of the answer: something to put it right", null),
        RemedyDone done => ("What we promised is done" + Told(done.Way), done.Words),
        ResponseWritten written => ($"The words around the answer, by {written.Name}", written.WillChange.Length > 0 ? $"{written.Opening}\n\nWill change: {written.WillChange}" : written.Opening),
        FormatPrepared prepared => ($"{RespondWords.Format(prepared.Format)}: ready", prepared.How),
        ApprovalAsked => ("A colleague is asked to read the answer", null),
        ResponseApproved approved => ($"The answer approved by {approved.Name}", null),
        ResponseReturned returned => ("The answer went back to its writer", returned.Why),
        FinalResponseSent sent => ("Our answer" + Told(sent.Way), null),
        ComplaintEnded ended => ($"Ended without an answer: {(ended.Why is EndWhy.NoContact ? "they could not be reached" : "we are not allowed to look at it")}{Told(ended.Way)}", Said(ended.Reason, ended.Words)),
        OmbudsmanRecorded recorded => ($"The Ombudsman: {Say(recorded.Step)}", recorded.Words),
        ComplaintReopened reopened => ($"Looked at again: {Say(reopened.Why)}{Told(reopened.Way)}", reopened.Reason),
        DelayWarned warned => ($"The promised day comes near: {warned.Due.Plain(Domain.Language.English)}", null),
        RiskRaised raised => ($"Risk: {Say(raised.Kind)}", raised.SafeContact.Length > 0 ? $"{raised.What}\n\nSafe to reach by: {raised.SafeContact}" : raised.What),
        RiskSettled settled => ("Risk dealt with", settled.How),
        Erased => ("Erased: its time was over", null),
        _ => (EventJson.NameOf(happened), null),
    };

    /// <summary>Who did it.</summary>
    public static string By(Happened happened) => happened.By switch
    {
        ActorKind.Colleague or ActorKind.Program => happened.ByName,
        ActorKind.PersonAffected => "the person affected",
        ActorKind.System => "Heard",
        _ => "the person",
    };

    /// <summary>An errand.</summary>
    public static string Errand(ErrandKind kind) => kind switch
    {
        ErrandKind.Receipt => "Tell the person that we have the complaint, with reference and code",
        ErrandKind.AuthorisationLetter => "Letter to the person affected, asking for their authorisation",
        ErrandKind.NewCode => "The code to follow the complaint",
        ErrandKind.FileRefused => "Tell the person that a file could not be kept",
        ErrandKind.Acknowledgement => "Your acknowledgement of the complaint",
        ErrandKind.MatterDecided => "Tell the person what we take this as",
        ErrandKind.TimeDecided => "Tell the person what was decided about the time",
        ErrandKind.Ended => "Tell the person that we have stopped, and why",
        ErrandKind.FinalResponse => "Our answer",
        ErrandKind.RemedyDone => "Tell the person that what we promised is done",
        ErrandKind.Reopened => "Tell the person that we look at it again",
        ErrandKind.ResolvedEarly => "Your letter about what was agreed",
        ErrandKind.CloserLook => "Tell the person that it gets a closer look",
        ErrandKind.Statement => "What we look at, for the person to agree",
        ErrandKind.Update => "Your message about how it is going",
        ErrandKind.Delayed => "Tell the person that the answer takes longer",
        ErrandKind.ClockStopped => "Tell the person that the time is stopped",
        ErrandKind.ClockRestarted => "Tell the person that the time runs again",
        _ => kind.ToString(),
    };

    /// <summary>A way of contact or a channel.</summary>
    public static string Way(Enum way) => way switch
    {
        ContactWay.Post => "letter",
        ContactWay.Phone => "telephone",
        ContactWay.Video => "video call",
        Channel.InPerson => "in person",
        Channel.SocialMedia => "social media",
        TalkWay.Phone => "by telephone",
        TalkWay.InPerson => "in person",
        TalkWay.Video => "by video",
        TalkWay.Writing => "in writing",
        _ => way.ToString().ToLowerInvariant(),
    };

    /// <summary>How the authorisation stands, and what follows for sharing.</summary>
    public static string Say(Authorisation authorisation) => authorisation switch
    {
        { State: ConsentState.Awaited } => "Awaited. Share stage and dates only. What does not need it goes on.",
        { State: ConsentState.Given, Confirmed: false } => "Given, to be confirmed. Share stage and dates only until you have checked it.",
        { State: ConsentState.Given, Limits.Length: > 0 } => "Given and confirmed, with limits.",
        { State: ConsentState.Given } => "Given and confirmed.",
        { State: ConsentState.Refused } => "Refused. Share nothing about the person affected.",
        { State: ConsentState.Withdrawn } => "Taken back. Share nothing more about the person affected.",
        { State: ConsentState.CannotBeGiven, Confirmed: false } => $"Cannot be given ({Why(authorisation.Why)}). Check what shows that the representative may act.",
        { State: ConsentState.CannotBeGiven } => $"Cannot be given ({Why(authorisation.Why)}); the representative's authority is confirmed.",
        _ => "Not needed.",
    };

    /// <summary>What makes it easier for the person.</summary>
    public static string Say(Adjustment adjustment) => adjustment switch
    {
        { Kind: "large-print" } => "Large print",
        { Kind: "easy-read" } => "Easy Read",
        { Kind: "braille" } => "Braille",
        { Kind: "audio" } => "Audio",
        { Kind: "bsl" } => "British Sign Language",
        { Kind: "interpreter" } => $"Interpreter or another language: {adjustment.Detail}",
        { Kind: "text-relay" } => "Text relay: dial 18001 before the number",
        { Kind: "call-times" } => $"Call only: {adjustment.Detail}",
        { Kind: "speak-for-me" } => $"Someone speaks for them: {adjustment.Detail}",
        { Kind: "extra-time" } => "More time to answer",
        _ => adjustment.Detail,
    };

    /// <summary>What was sent.</summary>
    public static string Say(Matter matter) => matter switch
    {
        Matter.Complaint => "a complaint",
        Matter.Feedback => "feedback",
        Matter.Question => "a question",
        _ => "a request for service",
    };

    /// <summary>Why a closer look began.</summary>
    public static string Say(CloserLookWhy why) => why switch
    {
        CloserLookWhy.AskedByPerson => "they asked for it",
        CloserLookWhy.NotAccepted => "what was offered is not enough",
        CloserLookWhy.TargetPassed => "it was not settled in time",
        _ => "it needs one",
    };

    /// <summary>How far it is with the Ombudsman.</summary>
    public static string Say(OmbudsmanStep step) => step switch
    {
        OmbudsmanStep.Asked => "they ask us about it",
        OmbudsmanStep.Looking => "they look into it",
        OmbudsmanStep.Upheld => "upheld: we got it wrong",
        OmbudsmanStep.PartlyUpheld => "partly upheld: we got some of it wrong",
        OmbudsmanStep.NotUpheld => "not upheld",
        _ => "they do not look into it",
    };

    /// <summary>Why it is looked at again.</summary>
    public static string Say(ReopenWhy why) => why switch
    {
        ReopenWhy.Review => "a review",
        ReopenWhy.Ombudsman => "the Ombudsman",
        _ => "something new from the person",
    };

    /// <summary>A risk.</summary>
    public static string Say(RiskKind kind) => kind switch
    {
        RiskKind.Safeguarding => "a child or adult may be at risk of harm",
        RiskKind.ThreatToLife => "a life may be in danger",
        _ => "the person said that somebody is in danger",
    };

    /// <summary>Why a file was not kept.</summary>
    public static string Say(FileProblem problem) => problem switch
    {
        FileProblem.Virus => "it carries a virus",
        FileProblem.NotWhatItSays => "its content is not what its name says",
        FileProblem.KindNotTaken => "it is of a kind that we do not take",
        FileProblem.Empty => "nothing was in it",
        FileProblem.TooLarge => "it was too large",
        _ => "there were too many",
    };

    static string Say(StatementSent sent) =>
        $"{string.Join("\n", sent.Issues.Select((issue, place) => $"{place + 1}. {issue.Words}"))}\n\nThey want: {sent.Outcome}\n\nKeeping in touch: {sent.KeepInTouch}";

    static string With(System.Collections.Immutable.ImmutableArray<Attachment> files) => files.IsEmpty ? "" : ": " + string.Join(", ", files.Select(file => file.Name));

    static string Told(ContactWay way) => way is ContactWay.None ? "" : $"; told by {Way(way)}";

    static string Said(string reason, string words) => words.Length > 0 ? $"{reason}\n\nTold: {words}" : reason;

    static string YesNo(bool answer) => answer ? "yes" : "no";

    static string Why(string why) => why switch
    {
        "child" => "a child",
        "died" => "has died",
        _ => "capacity",
    };
}
