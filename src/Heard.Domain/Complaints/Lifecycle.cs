using Heard.Domain.Consent;
using Heard.Domain.Files;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using static Heard.Domain.Complaints.Decision;

namespace Heard.Domain.Complaints;

/// <summary>Every rule about what may happen to a complaint. Pure: the moment and the facts are given.</summary>
public static partial class Lifecycle
{
    static readonly TimeSpan BetweenReminders = TimeSpan.FromHours(1);

    /// <summary>What follows from <paramref name="command"/>, or why it is refused.</summary>
    /// <param name="complaint">The complaint as it stands; null before it is made.</param>
    /// <param name="command">What is asked.</param>
    /// <param name="at">Now (UTC).</param>
    /// <param name="terms">What they need to know of the body.</param>
    public static Decision Decide(Complaint? complaint, ComplaintCommand command, DateTimeOffset at, Terms terms) => (complaint, command) switch
    {
        (null, Submit submit) => Receive(submit, at),
        (null, _) => Refuse(Refusal.NoSuchComplaint),
        (_, Submit) => Refuse(Refusal.AlreadyReceived),

        // What colleagues keep in order goes on after a withdrawal.
        ({ } c, AddNote note) => Note(c, note),
        ({ } c, SettleMention settle) => Settle(c, settle),
        ({ } c, AttachFiles attach) => attach.Files.IsEmpty ? Refuse(Refusal.NothingSaid) : Room(c, attach.Files.Length, new FilesAttached(attach.Files)),
        ({ } c, RefuseFile refuse) => Reject(c, refuse),
        ({ } c, Assign assign) when !MayHandle(c, assign.Account) => Refuse(Refusal.ComplainedAbout),
        ({ IsRestricted: true }, Assign { MayShare: false }) => Refuse(Refusal.Restricted),
        ({ } c, Assign assign) when c.AssignedTo == Account(assign) => Allow(),
        ({ } c, Assign { From: { } from }) when from != (c.AssignedTo ?? "") => Refuse(Refusal.ChangedMeanwhile),
        (_, Assign assign) => Allow(new Assigned(assign.Account, assign.Name)),
        ({ } c, MarkRead) => HasNews(c) ? Allow(new WordsRead()) : Allow(),
        ({ } c, FinishErrand errand) => Finish(c, errand.Kind),
        (_, ReportUndelivered report) => Allow(new MessageUndelivered(report.What)),
        ({ } c, SettleUndelivered settle) => c.Undelivered ? Allow(new UndeliveredSettled(settle.How)) : Refuse(Refusal.NothingUndelivered),
        ({ } c, RenewCode) => c.WriteBy is ContactWay.None ? Refuse(Refusal.NoWayToReach) : Allow(new CodeRenewed(c.CodeVersion + 1, c.WriteBy)),
        ({ } c, RemindOfCode) => Remind(c, at),
        ({ } c, WithdrawAuthorisation) => TakeBack(c),
        ({ } c, RaiseRisk raise) => Raise(c, raise),
        ({ } c, RecordOmbudsman record) => Record(c, record),
        ({ } c, FinishRemedy finish) => Finish(c, finish),
        ({ } c, RestartClock restart) => Resume(c, restart),
        ({ } c, SettleRisk settle) => Settle(c, settle),

        ({ } c, SetContactPlan set) => PlanContact(c, set, LondonTime.DayOf(at)),
        ({ } c, EndContactPlan end) => EndPlan(c, end),
        ({ } c, CloseRequest close) => Close(c, close),
        ({ } c, GiveAccount give) => Account(c, give),
        ({ } c, UpdatePart update) => Follow(c, update, LondonTime.DayOf(at), terms.Days),
        ({ } c, EndPart end) => Finish(c, end),

        ({ } c, Classify classify) => Sort(c, classify, LondonTime.DayOf(at), terms.Topics),
        ({ } c, LinkComplaint link) => Link(c, link),
        ({ } c, UnlinkComplaint unlink) => Unlink(c, unlink),

        ({ Stage: Stage.Withdrawn }, _) => Refuse(Refusal.ComplaintWithdrawn),

        ({ Stage: Stage.PutRight }, Acknowledge or PutRight or DecideMatter or DecideTime or LogConversation) => Refuse(Refusal.AlreadyPutRight),
        ({ Stage: Stage.ResolvedEarly }, Acknowledge or PutRight or DecideMatter or DecideTime) => Refuse(Refusal.AlreadySettled),
        ({ Stage: Stage.CloserLook }, PutRight or DecideMatter or DecideTime) => Refuse(Refusal.InCloserLook),
        ({ Stage: Stage.Ended }, Acknowledge or PutRight or DecideMatter or DecideTime) => Refuse(Refusal.NotBeingLookedAt),

        // What was promised in an answer is not undone by a press of a button.
        ({ Stage: Stage.Answered }, Acknowledge or PutRight or DecideMatter or DecideTime or Withdraw) => Refuse(Refusal.AlreadyAnswered),
        ({ } c, SplitPart split) => Split(c, split, LondonTime.DayOf(at), terms.Days),
        ({ Stage: Stage.OtherRoutes }, Acknowledge or PutRight or DecideMatter) => Refuse(Refusal.NotBeingLookedAt),
        ({ Stage: Stage.NotAComplaint }, Acknowledge or PutRight or DecideTime) => Refuse(Refusal.NotBeingLookedAt),
        ({ Stage: Stage.NotLookedAt }, Acknowledge or PutRight or DecideMatter) => Refuse(Refusal.NotBeingLookedAt),
        ({ } c, DecideMatter decide) => SettleMatter(c, decide),
        ({ } c, DecideTime decide) => SettleTime(c, decide),
        ({ } c, EndComplaint end) => End(c, end),
        ({ } c, LogConversation talk) => Talk(c, talk),
        ({ } c, BeginCloserLook begin) => begin.Why is CloserLookWhy.TargetPassed ? Refuse(Refusal.NotYet) : Look(c, begin.Why, begin.Reason),
        ({ } c, PassEarlyTarget) => Pass(c, LondonTime.DayOf(at), terms.Days),
        ({ } c, SendStatement send) => State(c, send),
        ({ } c, AnswerStatement reply) => Reply(c, reply),
        ({ } c, SendUpdate update) => Update(c, update),
        ({ } c, PlanIssue plan) => Plans(c, plan),
        ({ } c, AskPerson ask) => AskFor(c, ask, LondonTime.DayOf(at), terms.Days),
        ({ } c, ShareViews share) => Share(c, share),
        ({ } c, AnswerIssue answer) => Answer(c, answer),
        ({ } c, OfferRemedy offer) => Offer(c, offer),
        ({ } c, DropRemedy drop) => Drop(c, drop),
        ({ } c, WriteResponse write) => Write(c, write),
        ({ } c, PrepareFormat prepare) => Prepare(c, prepare),
        ({ } c, AskApproval) => Ask(c, LondonTime.DayOf(at), terms),
        ({ } c, ApproveResponse approve) => Approve(c, approve, terms.Handling),
        ({ } c, ReturnResponse back) => Return(c, back),
        ({ } c, SendResponse send) => Respond(c, send, LondonTime.DayOf(at), terms),
        ({ } c, ReopenComplaint { Why: ReopenWhy.Review } review) => Review(c, review, LondonTime.DayOf(at), terms),
        ({ } c, ReopenComplaint reopen) => Reopen(c, reopen),
        ({ } c, Delay delay) => Move(c, delay, LondonTime.DayOf(at), terms),
        ({ } c, StopClock stop) => Halt(c, stop),
        ({ } c, WarnOfDelay) => Warn(c, LondonTime.DayOf(at), terms.Days),
        (_, PutRight put) => Said(put.WhatWasDone, new PutRightAtOnce(put.WhatWasDone)),
        ({ } c, Acknowledge acknowledge) => Acknowledgement(c, acknowledge),
        ({ } c, AddWords add) => Add(c, add),
        ({ } c, CorrectContact correct) => Correct(c, correct),
        (_, Withdraw withdraw) => Allow(new ComplaintWithdrawn(withdraw.Reason)),
        ({ } c, GiveAuthorisation give) => Give(c, give),
        ({ } c, RefuseAuthorisation) => c.Authorisation.State is ConsentState.Refused ? Allow() : Answered(c, new AuthorisationRefused()),
        ({ } c, ConfirmAuthorisation confirm) => Confirm(c, confirm),
        ({ } c, AskAuthorisation ask) => AskWhetherTheyAgree(c, ask),
        ({ } c, RecordAuthorisation record) => Record(c, record),
        ({ } c, DecideNoAuthorisation decide) => CannotAgree(c, decide),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "A command without a rule."),
    };

    /// <summary>Whether a colleague has still to acknowledge it, and can.</summary>
    public static bool CanAcknowledge(Complaint c) => Happens(c, new Acknowledge("–"));

    /// <summary>Whether something came that a colleague has only to read. What the person affected agreed to is checked, not only read.</summary>
    public static bool HasNews(Complaint c) => c.UnreadSince is not null || c.Asked.Any(asked => asked.IsNews) || (c.AuthorisationIsNews && c.Authorisation.State is (ConsentState.Refused or ConsentState.Withdrawn));

    /// <summary>A complaint is never refused for being late: a person decides whether it is looked at (5.2 section 4).</summary>
    static Decision Receive(Submit submit, DateTimeOffset at) => submit.ReceivedOn > LondonTime.DayOf(at)
        ? Refuse(Refusal.ReceivedInTheFuture)
        : Allow(new ComplaintReceived(
            submit.Reference, submit.FormVersion, submit.Answers, submit.Language, submit.Channel, submit.Promises,
            submit.Year is WithinAYear.Yes ? TimeLimit.WithinTime : TimeLimit.AwaitingDecision)
        {
            ReceivedOn = submit.ReceivedOn,
            Files = submit.Files,
        });

    static Decision Add(Complaint c, AddWords add) => add.Files.IsEmpty && string.IsNullOrWhiteSpace(add.Words)
        ? Refuse(Refusal.NothingSaid)
        : Room(c, add.Files.Length, new WordsAdded(add.Words) { Channel = add.Channel, Files = add.Files });

    /// <summary>A complaint holds so many files and no more: a code must not open a place to store things.</summary>
    static Decision Room(Complaint c, int more, ComplaintEvent then) => c.Files.Length + more > FileRules.MostOnComplaint && more > 0 ? Refuse(Refusal.TooManyFiles) : Allow(then);

    /// <summary>A file is refused once, and the person hears of it while they can be reached; of a colleague's own file they hear nothing.</summary>
    static Decision Reject(Complaint c, RefuseFile refuse) => c.Files.FirstOrDefault(file => file.Id == refuse.File) switch
    {
        null => Refuse(Refusal.NoSuchFile),
        { Problem: not null } => Allow(),
        var file => Allow(new FileRefused(file.Id, file.Name, refuse.Why, file.ByColleague ? ContactWay.None : c.WriteBy)),
    };

    /// <summary>A complaint is acknowledged once, in words of somebody's own, and only to a person who can be reached.</summary>
    static Decision Acknowledgement(Complaint c, Acknowledge acknowledge) => c switch
    {
        { AcknowledgedAt: not null } => Refuse(Refusal.AlreadyAcknowledged),
        { AnsweredOn: not null } => Refuse(Refusal.AlreadyAnswered),
        { WriteBy: ContactWay.None } => Refuse(Refusal.NoWayToReach),
        _ => Said(acknowledge.Words, new Acknowledged(c.WriteBy, acknowledge.Words)),
    };

    static Decision Correct(Complaint c, CorrectContact correct) =>
        c.Complainant == correct.Details && c.ContactBy.SequenceEqual(correct.ContactBy)
            ? Allow()
            : Allow(new ContactCorrected(c.Complainant, correct.Details, correct.ContactBy));

    /// <summary>
    /// Who has lost the code is sent it again by the way on file. Anybody who knows a reference can ask, so the code
    /// stays the same, and nothing is sent twice within an hour.
    /// </summary>
    static Decision Remind(Complaint c, DateTimeOffset at) => c switch
    {
        { WriteBy: ContactWay.None } => Refuse(Refusal.NoWayToReach),
        { CodeSentAt: { } sent } when at - sent < BetweenReminders => Allow(),
        _ => Allow(new CodeSent(c.WriteBy)),
    };

    static Decision Finish(Complaint c, ErrandKind kind) => c.Errands.FirstOrDefault(errand => errand.Kind == kind) is { } errand
        ? Allow(new ErrandFinished(kind, errand.Way))
        : Refuse(Refusal.NoSuchErrand);

    static Decision Said(string words, ComplaintEvent then) => string.IsNullOrWhiteSpace(words) ? Refuse(Refusal.NothingSaid) : Allow(then);

    static string? Account(Assign assign) => assign.Account.Length == 0 ? null : assign.Account;
}
