using Heard.Domain.Complaints;
using Heard.Domain.Consent;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Features.Staff.Case.Respond;
using Heard.Web.Languages;
using static Heard.Web.Features.Staff.Case.CaseWords;

namespace Heard.Web.Features.Staff.Case;

/// <summary>What happened, in words for colleagues: the timeline.</summary>
public static class EventWords
{
    /// <summary>An event as a heading, with what was written, if anything was.</summary>
    public static (string What, string? Words) Say(ComplaintEvent happened) => happened switch
    {
        ComplaintReceived received => ($"Complaint received ({Way(received.Channel)}, {received.Language})" + With(received.Files), null),
        Acknowledged acknowledged => ($"Acknowledged by {Way(acknowledged.Way)}", acknowledged.Words),
        WordsAdded added => ("The person added" + With(added.Files), added.Words),
        FilesAttached attached => ("Filed" + With(attached.Files), null),
        FileRefused refused => ($"{refused.Name}: not kept, {CaseWords.Say(refused.Why)}", null),
        PutRightAtOnce put => ("Put right at once", put.WhatWasDone),
        ContactCorrected => ("Contact details changed by the person; the old address was told", null),
        ComplaintWithdrawn withdrawn => ("The person withdrew the complaint", withdrawn.Reason),
        CodeRenewed renewed => ($"New code, by {Way(renewed.Way)}", null),
        CodeSent sent => ($"Code sent again, by {Way(sent.Way)}", null),
        AuthorisationGiven given => ($"{Authorised(given.How)} by {given.Name}{(given.Limits.Length > 0 ? ", with limits" : "")}{(given.Paper is { } paper ? $": {paper.Name}" : "")}", given.Limits.Length > 0 ? given.Limits : null),
        AuthorisationAsked asked => ($"The person affected is asked for their authorisation, by {(asked.Email.Length > 0 ? $"link to {asked.Email}" : "letter")}; a link sent before opens no more", asked.Reason.Length > 0 ? asked.Reason : null),
        AuthorisationCannotBeGiven decided => ($"Decided that authorisation cannot be given ({CaseWords.Why(decided.Why)}), and that the representative may act", $"{decided.HowWeKnow}\n\nWhat shows that they may act: {decided.Authority}"),
        AuthorisationRefused => ("The person affected refused their authorisation", null),
        AuthorisationWithdrawn => ("The person affected took their authorisation back", null),
        AuthorisationConfirmed confirmed => ("Authorisation confirmed", confirmed.HowChecked),
        Assigned { Account: "" } => ("Given back: nobody has it", null),
        Assigned assigned => ($"Assigned to {assigned.Name}", null),
        NoteAdded note => (note.For is { } reader ? $"Note for {reader.Name}" : "Note", note.Words),
        MentionSettled settled => (settled.Read ? $"The note was read by {settled.Name}" : $"{settled.Name} need not read the note any more", null),
        WordsRead => ("News read", null),
        ErrandFinished finished => ($"{Errand(finished.Kind)}: done by {Way(finished.Way)}", null),
        MessageUndelivered undelivered => ("A message did not arrive", undelivered.What),
        UndeliveredSettled settled => ("Dealt with a message that did not arrive", settled.How),
        MatterDecided decided => ($"Taken as: {CaseWords.Say(decided.Matter)}{Told(decided.Way)}", Said(decided.Reason, decided.Words)),
        TimeDecided decided => ($"Over a year: {(decided.Accept ? "looked at" : "not looked at")}{Told(decided.Way)}",
            Said($"{decided.Reason}\nA good reason for the delay: {YesNo(decided.GoodReason)}. Still possible to look into: {YesNo(decided.StillPossible)}.", decided.Words)),
        ConversationLogged talk => ($"Conversation {Way(talk.Way)}" + (talk.Outcome is TalkOutcome.StillTalking ? "" : talk.Outcome is TalkOutcome.Accepted ? ": they accepted" : ": it is not enough"),
            talk.Offered.Length > 0 ? $"{talk.Said}\n\nOffered: {talk.Offered}" : talk.Said),
        ResolvedEarly resolved => ("Settled early" + Told(resolved.Way), resolved.Words),
        CloserLookBegun begun => ($"A closer look began: {CaseWords.Say(begun.Why)}{Told(begun.Way)}", begun.Reason),
        StatementSent sent => ((sent.Version == 1 ? "What we look at" : "What we look at, put right") + Told(sent.Way), Say(sent)),
        StatementAgreed => ("They agree with what we look at", null),
        StatementDisputed disputed => ("What we look at is not right", disputed.Words),
        UpdateSent sent => ("How it is going" + Told(sent.Way), sent.Words),
        AnswerDelayed delayed => ($"The answer takes longer, until {delayed.NewDate.Plain(Domain.Language.English)}{(delayed.Agreed ? ", agreed with them" : "")}{Told(delayed.Way)}", Said(delayed.Reason, delayed.Words)),
        ClockStopped stopped => ("The time is stopped" + Told(stopped.Way), Said(stopped.Reason, stopped.Words)),
        ClockRestarted restarted => ("The time runs again" + Told(restarted.Way), restarted.Reason),
        IssueAnswered { Answer: var answer } => ($"Issue answered: {RespondWords.Say(answer.Finding)}", string.Join("\n\n", new[] { answer.LookedAt, answer.ShouldHave, answer.Happened, answer.Impact, answer.Apology }.Where(part => part.Length > 0))),
        RemedyOffered { Remedy: var remedy } => ($"To put it right: {RespondWords.Say(remedy.Kind)}{(remedy.Pounds > 0 ? $", {remedy.Pounds.InPounds()}" : "")}{(remedy.Owner.Length > 0 ? $", {remedy.Owner}" : "")}{(remedy.By is { } by ? $", by {by.Plain(Domain.Language.English)}" : "")}", remedy.What),
        RemedyDropped => ("Taken out of the answer: something to put it right", null),
        RemedyDone done => ("What we promised is done" + Told(done.Way), done.Words),
        ResponseWritten written => ($"The words around the answer, by {written.Name}", written.WillChange.Length > 0 ? $"{written.Opening}\n\nWill change: {written.WillChange}" : written.Opening),
        FormatPrepared prepared => ($"{RespondWords.Format(prepared.Format)}: ready", prepared.How),
        ApprovalAsked => ("A colleague is asked to read the answer", null),
        ResponseApproved approved => ($"The answer approved by {approved.Name}", null),
        ResponseReturned returned => ("The answer went back to its writer", returned.Why),
        FinalResponseSent sent => ("Our answer" + Told(sent.Way), null),
        ComplaintEnded ended => ($"Ended without an answer: {ended.Why switch
        {
            EndWhy.NoContact => "they could not be reached",
            EndWhy.AnsweredWithOther => "it is answered with another complaint",
            _ => "we are not allowed to look at it",
        }}{Told(ended.Way)}", Said(ended.Reason, ended.Words)),
        OmbudsmanRecorded recorded => ($"The Ombudsman: {CaseWords.Say(recorded.Step)}", recorded.Words),
        ComplaintReopened reopened => ($"Looked at again: {CaseWords.Say(reopened.Why)}{Told(reopened.Way)}", reopened.Reason),
        ContactPlanned planned => ($"How they are kept in contact with, until {planned.Plan.Until.Plain(Domain.Language.English)}" + Told(planned.Way), Said($"{planned.Plan.Plan}\n\n{planned.Plan.Why}", planned.Words)),
        ContactPlanEnded ended => ("The contact plan ended" + Told(ended.Way), Said(ended.Reason, ended.Words)),
        IssuePlanned { Plan: var plan } => ("How an issue is looked into", $"{plan.Evidence}\n\n{plan.Standards}"),
        PersonAsked { Asked: var asked } => ($"{asked.Name}{(asked.Why is AskWhy.ComplainedAbout ? ", who is complained about," : "")} is asked", asked.Question),
        AccountGiven given => ("Written by somebody who was asked", given.Words),
        RequestClosed closed => ("A request to somebody is closed", closed.Reason),
        ViewsShared shared => ("What we think so far" + Told(shared.Way), shared.Words),
        PartSplit { Part: var part } split => ($"{(split.NothingLeft ? "Everything" : "A part")} goes another way: {Route(part.Route)}, {part.Owner}{Told(split.Way)}", Said(part.What, split.Words)),
        PartUpdated updated => ("How far a part is that goes another way" + Told(updated.Way), updated.Words),
        PartEnded ended => ((ended.CameBack ? "A part came back: it is looked at here" : "A part that went another way has ended") + Told(ended.Way), ended.Outcome),
        DelayWarned warned => ($"The promised day comes near: {warned.Due.Plain(Domain.Language.English)}", null),
        RiskRaised raised => ($"Risk: {CaseWords.Say(raised.Kind)}", raised.SafeContact.Length > 0 ? $"{raised.What}\n\nSafe to reach by: {raised.SafeContact}" : raised.What),
        RiskSettled settled => (settled.StaysRestricted ? "Risk dealt with; the file stays restricted" : "Risk dealt with", settled.How),
        Classified { Names.IsEmpty: true } => ("Nobody says any more what it is about", ""),
        Classified classified => ("What it is about", string.Join(", ", classified.Names)),
        ComplaintLinked linked => ($"Linked with {linked.Other.Grouped}: {Others.LinkWords.Here(linked.Why)}", linked.Reason),
        ComplaintUnlinked unlinked => ($"No longer linked with {unlinked.Other.Grouped}", unlinked.Reason),
        Erased => ("Erased: its time was over", null),
        _ => (EventJson.NameOf(happened), null),
    };

    /// <summary>Who did it.</summary>
    public static string By(Happened happened) => happened.By switch
    {
        ActorKind.Colleague or ActorKind.Program => happened.ByName,
        ActorKind.PersonAffected => "the person affected",
        ActorKind.Asked => happened.ByName,
        ActorKind.System => "Heard",
        _ => "the person",
    };

    static string Say(StatementSent sent) =>
        $"{string.Join("\n", sent.Issues.Select((issue, place) => $"{place + 1}. {issue.Words}"))}\n\nThey want: {sent.Outcome}\n\nKeeping in touch: {sent.KeepInTouch}";

    static string Authorised(ConsentHow how) => how switch
    {
        ConsentHow.Paper => "A signed authorisation",
        ConsentHow.Colleague => "A spoken authorisation",
        _ => "Authorised",
    };

    static string Route(Heard.Domain.Routes.RouteKind route) => Outbox.PartText.Name(route, Domain.Language.English);

    static string With(System.Collections.Immutable.ImmutableArray<Attachment> files) => files.IsEmpty ? "" : ": " + string.Join(", ", files.Select(file => file.Name));

    static string Told(ContactWay way) => way is ContactWay.None ? "" : $"; told by {Way(way)}";

    static string Said(string reason, string words) => words.Length > 0 ? $"{reason}\n\nTold: {words}" : reason;

    static string YesNo(bool answer) => answer ? "yes" : "no";
}
