using Heard.Domain.Consent;
using Heard.Domain.Time;

namespace Heard.Domain.Complaints;

public static partial class Lifecycle
{
    /// <summary>The complaint after <paramref name="happened"/>. Takes every event that was ever stored, erased ones included.</summary>
    /// <param name="complaint">The complaint before; null before <see cref="ComplaintReceived"/>.</param>
    /// <param name="happened">What happened.</param>
    /// <param name="at">When (UTC).</param>
    public static Complaint? Apply(Complaint? complaint, ComplaintEvent happened, DateTimeOffset at) => (complaint, happened) switch
    {
        (_, ComplaintReceived received) => Arrive(received, at),
        (null, _) => null,
        ({ } c, Acknowledged acknowledged) => ByHand(
            c with { AcknowledgedAt = at }, ErrandKind.Acknowledgement, acknowledged.Way, acknowledged.Words),
        ({ } c, WordsAdded added) => c with { UnreadSince = c.UnreadSince ?? at, Files = c.Files.AddRange(added.Files) },
        ({ } c, FilesAttached attached) => c with { Files = c.Files.AddRange(attached.Files.Select(file => file with { ByColleague = true })) },
        ({ } c, FileRefused refused) => ByHand(
            c with { Files = [.. c.Files.Select(file => file.Id == refused.File ? file with { Problem = refused.Why } : file)] }, ErrandKind.FileRefused, refused.Way),
        ({ } c, PutRightAtOnce) => c with { Stage = Stage.PutRight },
        ({ } c, ContactCorrected corrected) => c with { Complainant = corrected.After, ContactBy = corrected.ContactBy },
        ({ } c, ComplaintWithdrawn) => c with { Stage = Stage.Withdrawn, Errands = [] },
        ({ } c, CodeRenewed renewed) => ByHand(c with { CodeVersion = renewed.CodeVersion }, ErrandKind.NewCode, renewed.Way),
        ({ } c, CodeSent sent) => ByHand(c with { CodeSentAt = at }, ErrandKind.NewCode, sent.Way),
        ({ } c, AuthorisationGiven or AuthorisationRefused or AuthorisationWithdrawn or AuthorisationConfirmed or AuthorisationAsked or AuthorisationCannotBeGiven) => Consenting(c, happened, at),
        ({ } c, Assigned assigned) => c with { AssignedTo = assigned.Account.Length == 0 ? null : assigned.Account },
        ({ } c, NoteAdded { For: { } reader }) => Mentioned(c, reader, LondonTime.DayOf(at)),
        ({ } c, MentionSettled settled) => NotMentioned(c, settled.Account),
        ({ } c, WordsRead) => c with { UnreadSince = null, AuthorisationIsNews = c.AuthorisationIsNews && c.Authorisation.State is (ConsentState.Given or ConsentState.CannotBeGiven), Asked = [.. c.Asked.Select(asked => asked with { IsNews = false })] },
        ({ } c, ErrandFinished finished) => c with { Errands = c.Errands.RemoveAll(errand => errand.Kind == finished.Kind) },
        ({ } c, MessageUndelivered) => c with { Undelivered = true },
        ({ } c, UndeliveredSettled) => c with { Undelivered = false },
        ({ } c, MatterDecided decided) => ByHand(
            c with { Matter = decided.Matter, Stage = decided.Matter is Matter.Complaint ? Stage.Received : Stage.NotAComplaint }, ErrandKind.MatterDecided, decided.Way, decided.Words),
        ({ } c, TimeDecided decided) => ByHand(
            c with { TimeLimit = decided.Accept ? TimeLimit.Accepted : TimeLimit.Declined, Stage = decided.Accept ? Stage.Received : Stage.NotLookedAt },
            ErrandKind.TimeDecided, decided.Way, decided.Words),
        ({ } c, RiskRaised raised) => c with
        {
            Risk = new(raised.Kind, raised.What),
            IsRestricted = true,
            AlarmRaisedBy = raised.Account,
            SafeContact = raised.SafeContact.Length > 0 ? raised.SafeContact : c.SafeContact,
        },
        ({ } c, RiskSettled settled) => c with { Risk = null, IsRestricted = settled.StaysRestricted },
        ({ } c, ComplaintEnded ended) => ByHand(c with { Stage = Stage.Ended }, ErrandKind.Ended, ended.Way, ended.Words),
        ({ } c, OmbudsmanRecorded recorded) => c with { Ombudsman = recorded.Step },
        ({ } c, ResolvedEarly resolved) => ByHand(c with { Stage = Stage.ResolvedEarly }, ErrandKind.ResolvedEarly, resolved.Way, resolved.Words),
        ({ } c, CloserLookBegun begun) => ByHand(Begun(c, begun.Why, at), ErrandKind.CloserLook, begun.Way),
        ({ } c, StatementSent sent) => ByHand(Stated(c, sent, LondonTime.DayOf(at)), ErrandKind.Statement, sent.Way, sent.Words),
        ({ Statement: { } statement } c, StatementAgreed) => c with { Statement = statement with { State = StatementState.Agreed, On = LondonTime.DayOf(at) } },
        ({ Statement: { } statement } c, StatementDisputed) => c with { Statement = statement with { State = StatementState.Disputed, On = LondonTime.DayOf(at) } },
        ({ } c, UpdateSent sent) => ByHand(c with { UpdatedOn = LondonTime.DayOf(at) }, ErrandKind.Update, sent.Way, sent.Words),
        ({ } c, AnswerDelayed delayed) => ByHand(Late(c, delayed, LondonTime.DayOf(at)), ErrandKind.Delayed, delayed.Way, delayed.Words),
        ({ } c, ClockStopped stopped) => ByHand(c with { Stops = c.Stops.Add(new(LondonTime.DayOf(at), null, stopped.Reason)) }, ErrandKind.ClockStopped, stopped.Way, stopped.Words),
        ({ Stops: [.., var last] } c, ClockRestarted restarted) => ByHand(c with { Stops = c.Stops.SetItem(c.Stops.Length - 1, last with { To = LondonTime.DayOf(at) }) }, ErrandKind.ClockRestarted, restarted.Way),
        ({ } c, DelayWarned warned) => c with { WarnedOf = warned.Due },
        ({ } c, IssueAnswered { Answer: var answer }) => Changed(c) with
        {
            Findings = [.. c.Findings.Where(other => other.Issue != answer.Issue), answer],
            Versions = c.Versions.SetItem(answer.Issue, c.VersionOf(answer.Issue) + 1),
        },
        ({ } c, RemedyOffered { Remedy: var remedy }) => Changed(c) with
        {
            Remedies = [.. c.Remedies.Where(other => other.Number != remedy.Number).Append(remedy with { IsSent = c.Stage is Stage.Answered }).OrderBy(other => other.Number)],
            RemediesNumbered = Math.Max(c.RemediesNumbered, remedy.Number),
        },
        ({ } c, RemedyDropped dropped) => Changed(c) with { Remedies = c.Remedies.RemoveAll(remedy => remedy.Number == dropped.Number) },
        ({ } c, RemedyDone done) => ByHand(
            c with { Remedies = [.. c.Remedies.Select(remedy => remedy.Number == done.Number ? remedy with { DoneOn = LondonTime.DayOf(at) } : remedy)] }, ErrandKind.RemedyDone, done.Way, done.Words),
        ({ } c, ResponseWritten written) => Changed(c) with { Response = new(written.Opening, written.WillChange, written.Account, written.Name) },
        ({ } c, FormatPrepared prepared) => c with { FormatsReady = [.. c.FormatsReady.Append(prepared.Format).Distinct()] },
        ({ Response: { } response } c, ApprovalAsked) => c with { Response = response with { State = ResponseState.ForApproval } },
        ({ Response: { } response } c, ResponseApproved approved) => c with { Response = response with { State = ResponseState.Approved, ApprovedBy = approved.Name } },
        ({ } c, ResponseReturned) => Changed(c),
        ({ } c, FinalResponseSent sent) => ByHand(c with { Stage = Stage.Answered, AnsweredOn = LondonTime.DayOf(at), Answer = sent.Sections, Remedies = [.. c.Remedies.Select(remedy => remedy with { IsSent = true })] }, ErrandKind.FinalResponse, sent.Way),
        ({ } c, ComplaintReopened reopened) => ByHand(Again(c, reopened, at), ErrandKind.Reopened, reopened.Way),
        ({ } c, PersonAsked or AccountGiven or RequestClosed or IssuePlanned or ViewsShared) => Asking(c, happened, LondonTime.DayOf(at)),
        ({ } c, ContactPlanned or ContactPlanEnded) => Contacting(c, happened),
        ({ } c, PartSplit or PartUpdated or PartEnded) => Parted(c, happened, LondonTime.DayOf(at)),
        ({ } c, Classified classified) => c with { Topics = classified.Topics },
        ({ } c, ComplaintLinked or ComplaintUnlinked) => Linking(c, happened),
        ({ Stage: Stage.CloserLook } c, ConversationLogged) => c with { UpdatedOn = LondonTime.DayOf(at) },
        ({ } c, _) => c,
    };

    static Complaint Arrive(ComplaintReceived received, DateTimeOffset at)
    {
        var authorisation = Filed.Authorisation(received.Answers, at);
        var complaint = new Complaint
        {
            Reference = received.Reference,
            ReceivedAt = at,
            ReceivedOn = received.ReceivedOn ?? LondonTime.DayOf(at),
            AnswerFrom = received.ReceivedOn ?? LondonTime.DayOf(at),
            Files = received.Files,
            Channel = received.Channel,
            Language = received.Language,
            Answers = received.Answers,
            FormVersion = received.FormVersion,
            Promises = received.Promises,
            TimeLimit = received.TimeLimit,
            Complainant = Filed.Complainant(received.Answers),
            Affected = Filed.Affected(received.Answers),
            Supporter = Filed.Supporter(received.Answers),
            ContactBy = Filed.ContactBy(received.Answers),
            Adjustments = Filed.Adjustments(received.Answers),
            Authorisation = authorisation,
            Risk = received.Answers.Has("right-way", "danger") ? new Risk(RiskKind.SaidByPerson, "") : null,
            AuthorisationIsNews = authorisation.State is ConsentState.Given or ConsentState.CannotBeGiven,
        };
        complaint = ByHand(complaint, ErrandKind.Receipt, complaint.WriteBy);
        return authorisation.How is ConsentHow.Letter ? ByHand(complaint, ErrandKind.AuthorisationLetter, ContactWay.Post) : complaint;
    }

    /// <summary>What was approved is no longer what is there, and what was prepared in other formats neither.</summary>
    static Complaint Changed(Complaint c) => c with { Changes = c.Changes + 1, Response = c.Response is { } response ? response with { State = ResponseState.Writing, ApprovedBy = "" } : null, FormatsReady = [] };

    /// <summary>
    /// What was settled and is taken up again has its time to be answered from that day, whatever was moved or stopped
    /// before. What the person says to it is to be read.
    /// </summary>
    static Complaint Begun(Complaint c, CloserLookWhy why, DateTimeOffset at) => c with
    {
        Stage = Stage.CloserLook,
        CloserLookOn = LondonTime.DayOf(at),
        CloserLookWhy = why,
        AnswerFrom = c.Stage is Stage.Received ? c.AnswerFrom : LondonTime.DayOf(at),
        Delayed = c.Stage is Stage.Received ? c.Delayed : null,
        Stops = c.Stage is Stage.Received ? c.Stops : [.. c.Stops.Select(stop => stop.To is null ? stop with { To = LondonTime.DayOf(at) } : stop)],
        UnreadSince = why is CloserLookWhy.AskedByPerson ? c.UnreadSince ?? at : c.UnreadSince,
    };

    /// <summary>Whoever reviews writes an answer of their own, from what was found.</summary>
    static Complaint Again(Complaint c, ComplaintReopened reopened, DateTimeOffset at)
    {
        var isReview = reopened.Why is ReopenWhy.Review;
        return Changed(Begun(c, c.CloserLookWhy, at)) with
        {
            Reopened = c.Reopened + 1,
            UpdatedOn = LondonTime.DayOf(at),
            Reviewed = isReview ? c.Reviewed + 1 : c.Reviewed,
            ReviewedWriter = isReview ? c.Response?.WrittenBy ?? "" : "",
            Response = isReview || c.Response is not { } response ? null : response with { State = ResponseState.Writing, ApprovedBy = "" },
            UnreadSince = isReview ? c.UnreadSince ?? at : c.UnreadSince,
        };
    }

    static Complaint Late(Complaint c, AnswerDelayed delayed, DateOnly on) => c with
    {
        Delayed = new(on, delayed.Days),
        UpdatedOn = on,
        SixMonthsTold = c.SixMonthsTold || on >= c.ReceivedOn.AddMonths(6).AddDays(-14),
    };

    /// <summary>What an issue that is gone was answered with goes with it.</summary>
    static Complaint Stated(Complaint c, StatementSent sent, DateOnly on) => Changed(c) with
    {
        Findings = [.. c.Findings.Where(answer => sent.Issues.Any(issue => issue.Number == answer.Issue))],
        Statement = new(sent.Version, sent.Issues, sent.Outcome, sent.KeepInTouch, sent.UpdateEvery) { On = on, NothingPrivate = sent.NothingPrivate },
        IssuesNumbered = Math.Max(c.IssuesNumbered, sent.Issues.Max(issue => issue.Number)),
        UpdatedOn = on,
    };

    /// <summary>Email goes by itself; a letter or a call waits for a colleague.</summary>
    static Complaint ByHand(Complaint c, ErrandKind kind, ContactWay way, string words = "") => way is ContactWay.Post or ContactWay.Phone
        ? c with { Errands = c.Errands.RemoveAll(errand => errand.Kind == kind).Add(new Errand(kind, way) { Words = Waiting(c, kind) is { Length: > 0 } earlier ? $"{earlier}\n\n{words}" : words }) }
        : c;

    /// <summary>An update or news of a part that was not posted yet goes into one letter with the next; of everything else the newest is what counts.</summary>
    static string Waiting(Complaint c, ErrandKind kind) => kind is ErrandKind.Update or ErrandKind.Part ? c.Errands.FirstOrDefault(errand => errand.Kind == kind)?.Words ?? "" : "";
}
