using System.Collections.Immutable;
using Heard.Domain.Intake;
using Heard.Domain.Organisations;
using Heard.Domain.Routes;
using static Heard.Domain.Complaints.Decision;

namespace Heard.Domain.Complaints;

/// <summary>The final response: issue by issue, with what is put right, and the way on.</summary>
public static partial class Lifecycle
{
    /// <summary>More than this is a plan, not a remedy.</summary>
    public const int MostRemedies = 30;

    /// <summary>Whether its issues are being answered.</summary>
    public static bool IsBeingAnswered(Complaint c) => c.Stage is Stage.CloserLook;

    /// <summary>Whether something is promised in it that is not done.</summary>
    public static bool CanFinishRemedy(Complaint c, int number) => Happens(c, new FinishRemedy(number, "–"));

    /// <summary>Whether a promise can still be changed or taken back.</summary>
    public static bool CanChangeRemedy(Complaint c, int number) => number == 0 || Happens(c, new DropRemedy(number));

    /// <summary>Whether it can be looked at once more.</summary>
    public static bool CanReopen(Complaint c) => Happens(c, new ReopenComplaint(ReopenWhy.NewFromPerson, "–"));

    /// <summary>
    /// Everything that stands in the way of the final response, in the order in which it is mended; empty: it can go. It
    /// goes once, when every issue is answered, every promise has somebody and a day, the way on is known, somebody else
    /// has approved it, it is in the person's format, and nothing private goes to who may not have it.
    /// </summary>
    public static ImmutableArray<Obstacle> Obstacles(Complaint c, DateOnly today, Terms terms) => [.. InTheWay(c, today, terms)];

    static IEnumerable<Obstacle> InTheWay(Complaint c, DateOnly today, Terms terms)
    {
        if (c.Stage is not Stage.CloserLook)
        {
            yield return new(Refusal.NotInCloserLook);
            yield break;
        }

        if (c.Statement is not { } statement)
        {
            yield return new(Refusal.NoStatement);
            yield break;
        }

        if (statement.State is StatementState.Disputed) yield return new(Refusal.StatementDisputed);
        foreach (var part in c.BackAgain) yield return new(Refusal.PartUnanswered, part.Number);
        foreach (var issue in statement.Issues.Where(issue => !c.GoesElsewhere(issue.Number)))
        {
            if (c.AnswerTo(issue.Number) is not { } answer) yield return new(Refusal.IssueUnanswered, issue.Number);
            else if (answer.IsWrong && answer.Apology.Length == 0 && c.Remedies.IsEmpty) yield return new(Refusal.NothingOffered, issue.Number);
            else if (answer.IsPrivate && !c.Authorisation.OpensTheFile) yield return new(Refusal.AuthorisationAwaited, issue.Number);
        }

        foreach (var remedy in c.Remedies.Where(remedy => remedy.Owner.Length == 0 || remedy.By is null)) yield return new(Refusal.RemedyUnfinished, remedy.Number);
        if (c.Response is null) yield return new(Refusal.NoResponse);
        foreach (var format in FormatsNeeded(c).Except(c.FormatsReady)) yield return new(Refusal.FormatMissing, 0, format);
        if (NextSteps.Of(terms.Chain, terms.Dissolved, c, today).IsEmpty) yield return new(Refusal.NoWayOn);
        if ((terms.Handling.FourEyes || NeedsManager(c, terms.Handling)) && c.Response is { State: not ResponseState.Approved }) yield return new(Refusal.NotApproved);
    }

    /// <summary>
    /// The formats that somebody has to prepare: large print is printed by itself; everything else that was asked for is
    /// made by a person, and Welsh is read by somebody who speaks it.
    /// </summary>
    public static IEnumerable<string> FormatsNeeded(Complaint c) =>
        c.Adjustments.Select(adjustment => adjustment.Kind).Where(kind => kind is "easy-read" or "braille" or "audio" or "bsl" or "interpreter").Concat(c.Language is Language.Welsh ? ["welsh"] : Array.Empty<string>());

    /// <summary>Who changes what somebody else has changed meanwhile sees both first. Where something went wrong it is said what it meant.</summary>
    static Decision Answer(Complaint c, AnswerIssue answer) => c switch
    {
        { Stage: not Stage.CloserLook } => Refuse(Refusal.NotInCloserLook),
        _ when c.Statement?.Issues.Any(issue => issue.Number == answer.Issue) is not true => Refuse(Refusal.NoIssue),
        _ when c.VersionOf(answer.Issue) != answer.BasedOn => Refuse(Refusal.ChangedMeanwhile),
        _ when new[] { answer.LookedAt, answer.ShouldHave, answer.Happened }.Any(string.IsNullOrWhiteSpace) => Refuse(Refusal.NothingSaid),
        _ when answer.Said.IsWrong && string.IsNullOrWhiteSpace(answer.Impact) => Refuse(Refusal.NothingSaid),
        _ => Allow(new IssueAnswered(answer.Said)),
    };

    /// <summary>A promise can still be changed until the response is sent; afterwards it is kept, and only what the Ombudsman recommends is added, with a person and a day.</summary>
    static Decision Offer(Complaint c, OfferRemedy offer) => c switch
    {
        { Stage: not Stage.CloserLook } when !HasRecommendations(c) => Refuse(Refusal.NotInCloserLook),
        { Stage: Stage.Answered } when offer.Number != 0 => Refuse(Refusal.NoRemedy),
        { Stage: Stage.Answered } when offer.Owner.Length == 0 || offer.By is null => Refuse(Refusal.RemedyUnfinished),
        _ when offer.Number != 0 && c.Remedies.All(remedy => remedy.Number != offer.Number) => Refuse(Refusal.NoRemedy),
        _ when IsSent(c, offer.Number) => Refuse(Refusal.AlreadyAnswered),
        _ when offer.Number == 0 && c.Remedies.Length >= MostRemedies => Refuse(Refusal.TooManyRemedies),
        _ when offer.Offered.IsPayment != offer.Pounds > 0 || offer.Pounds < 0 => Refuse(Refusal.WrongAmount),
        _ => Said(offer.What, new RemedyOffered(offer.Offered with { Number = offer.Number == 0 ? c.RemediesNumbered + 1 : offer.Number })),
    };

    static Decision Drop(Complaint c, DropRemedy drop) => c switch
    {
        { Stage: not Stage.CloserLook } => Refuse(Refusal.NotInCloserLook),
        _ when c.Remedies.All(remedy => remedy.Number != drop.Number) => Refuse(Refusal.NoRemedy),
        _ when IsSent(c, drop.Number) => Refuse(Refusal.AlreadyAnswered),
        _ => Allow(new RemedyDropped(drop.Number)),
    };

    /// <summary>What was promised in an answer stays promised when it is looked at again.</summary>
    static bool IsSent(Complaint c, int remedy) => c.Remedies.Any(one => one.Number == remedy && one.IsSent);

    /// <summary>Done is what was promised; whoever it was promised to hears of it.</summary>
    static Decision Finish(Complaint c, FinishRemedy finish) => c.Remedies.FirstOrDefault(remedy => remedy.Number == finish.Number) switch
    {
        null => Refuse(Refusal.NoRemedy),
        { DoneOn: not null } => Allow(),
        { IsSent: false } => Refuse(Refusal.NotAnswered),
        _ when c.WriteBy is not ContactWay.None && string.IsNullOrWhiteSpace(finish.Words) => Refuse(Refusal.NothingSaid),
        _ => Allow(new RemedyDone(finish.Number, finish.Words, c.WriteBy)),
    };

    static Decision Write(Complaint c, WriteResponse write) => c switch
    {
        { Stage: not Stage.CloserLook } => Refuse(Refusal.NotInCloserLook),
        { ReviewedWriter.Length: > 0 } when c.ReviewedWriter == write.Account => Refuse(Refusal.ReviewByAnother),
        _ => Said(write.Opening, new ResponseWritten(write.Opening, write.WillChange, write.Account, write.Name)),
    };

    static Decision Prepare(Complaint c, PrepareFormat prepare) => c switch
    {
        { Stage: not Stage.CloserLook } => Refuse(Refusal.NotInCloserLook),
        _ when !FormatsNeeded(c).Contains(prepare.Format) => Refuse(Refusal.FormatNotAskedFor),
        _ => Said(prepare.How, new FormatPrepared(prepare.Format, prepare.How)),
    };

    /// <summary>It is ready for other eyes when nothing but their approval is in the way.</summary>
    static Decision Ask(Complaint c, DateOnly today, Terms terms) => Obstacles(c, today, terms).FirstOrDefault(obstacle => obstacle.Why is not Refusal.NotApproved) switch
    {
        { } obstacle => Refuse(obstacle.Why),
        null when c.Response!.State is not ResponseState.Writing => Allow(),
        null => Allow(new ApprovalAsked()),
    };

    /// <summary>What is paid, as long as nobody has been told of it yet, in pounds.</summary>
    public static decimal PaysNow(Complaint c) => c.Remedies.Where(remedy => remedy is { IsPayment: true, IsSent: false }).Sum(remedy => remedy.Pounds);

    /// <summary>Whether it pays more than a handler may approve.</summary>
    public static bool NeedsManager(Complaint c, HandlingRules rules) => PaysNow(c) > rules.HandlersPayUpTo;

    /// <summary>Whoever wrote it does not approve it, and only a manager what pays more than the body lets handlers approve.</summary>
    static Decision Approve(Complaint c, ApproveResponse approve, HandlingRules rules) => c switch
    {
        { Stage: not Stage.CloserLook } => Refuse(Refusal.NotInCloserLook),
        { Response: not { State: ResponseState.ForApproval } } => Refuse(Refusal.NotForApproval),
        { Response.WrittenBy: var writer } when writer == approve.Account => Refuse(Refusal.OwnResponse),
        { ReviewedWriter.Length: > 0 } when c.ReviewedWriter == approve.Account => Refuse(Refusal.ReviewByAnother),
        _ when !approve.AsManager && NeedsManager(c, rules) => Refuse(Refusal.PaymentAboveLimit),
        _ => Allow(new ResponseApproved(approve.Account, approve.Name)),
    };

    static Decision Return(Complaint c, ReturnResponse back) => c switch
    {
        { Stage: not Stage.CloserLook } => Refuse(Refusal.NotInCloserLook),
        { Response: not { State: ResponseState.ForApproval or ResponseState.Approved } } => Refuse(Refusal.NotForApproval),
        _ => Said(back.Why, new ResponseReturned(back.Why)),
    };

    static Decision Respond(Complaint c, SendResponse send, DateOnly today, Terms terms) => Obstacles(c, today, terms) switch
    {
        [var obstacle, ..] => Refuse(obstacle.Why),
        _ when send.BasedOn != c.Changes => Refuse(Refusal.ChangedMeanwhile),
        _ when send.Sections.IsDefaultOrEmpty => Refuse(Refusal.NothingSaid),
        _ => Allow(new FinalResponseSent(send.Sections, c.WriteBy)),
    };

    /// <summary>Whether the person can ask the body itself for a review.</summary>
    /// <param name="c">The complaint.</param>
    /// <param name="today">Today, in London.</param>
    /// <param name="terms">The body's terms: whether it reviews its answers, and until when one may ask.</param>
    public static bool CanAskForReview(Complaint c, DateOnly today, Terms terms) => Review(c, new ReopenComplaint(ReopenWhy.Review, ""), today, terms).Refusal is null;

    /// <summary>
    /// Where the body has a second stage, somebody who did not write the answer looks at it, once, in the time that the body
    /// gives for asking. Nobody has to say why.
    /// </summary>
    static Decision Review(Complaint c, ReopenComplaint review, DateOnly today, Terms terms) => c switch
    {
        { Stage: not Stage.Answered } => Refuse(Refusal.NotAnswered),
        { Reviewed: > 0 } => Refuse(Refusal.NoReview),
        _ when !terms.Chain.Any(step => step.Kind is TierKind.Internal && step.Holds(today) && (step.WithinMonths == 0 || today <= c.AnsweredOn?.AddMonths(step.WithinMonths))) => Refuse(Refusal.NoReview),
        { AssignedTo: not null } => Allow(new ComplaintReopened(review.Reason, ReopenWhy.Review, c.WriteBy), new Assigned("", "")),
        _ => Allow(new ComplaintReopened(review.Reason, ReopenWhy.Review, c.WriteBy)),
    };

    /// <summary>What was answered can be looked at once more: the person has said something new, or a reviewer says so.</summary>
    static Decision Reopen(Complaint c, ReopenComplaint reopen) => c.Stage is not Stage.Answered ? Refuse(Refusal.NotAnswered) : Said(reopen.Reason, new ComplaintReopened(reopen.Reason, reopen.Why, c.WriteBy));
}
