using Heard.Domain.Complaints;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Files;
using Heard.Web.Organisations;
using Heard.Web.Outbox;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Public.Track;

/// <summary>The complaint as the person who made it sees it: where it is, what happens next and by when, what was said.</summary>
public sealed class ComplaintModel(AppDb database, ComplaintDesk desk, FileDesk files, Calendar calendar) : FollowedPage(database, desk)
{
    /// <summary>Acknowledged by then.</summary>
    public DateOnly AcknowledgeBy => Deadlines.AcknowledgeBy(Complaint, calendar.Of(Body));

    /// <summary>Answered by then; null: the time is stopped.</summary>
    public DateOnly? AnswerBy => Deadlines.AnswerBy(Complaint, calendar.Of(Body));

    /// <summary>The day that was promised at first, where it was moved; null: it was not.</summary>
    public DateOnly? FirstAnswerBy => Complaint.Delayed is null ? null : Deadlines.FirstAnswerBy(Complaint, calendar.Of(Body));

    /// <summary>The person hears how it is going by then; null: nothing was promised.</summary>
    public DateOnly? UpdateBy => Deadlines.UpdateBy(Complaint, calendar.Of(Body));

    /// <summary>The parts that go another way, as far as the reader may know of them, each with how far it is.</summary>
    public IEnumerable<(string What, string Route, IEnumerable<string> State)> Parts => Complaint.Parts.Where(Complaint.Shows)
        .Select(part => (part.What, PartText.Name(part.Route, Language), PartText.State(part, calendar.Of(Body), Language)));

    /// <summary>The step of the body's quick guide that the complaint is at, from 0; -1: it has been answered, and the next step is the person's own.</summary>
    public int Step => Complaint.Stage switch
    {
        Stage.CloserLook => 1,
        Stage.Answered => -1,
        _ => 0,
    };

    /// <summary>What was sent and received, newest first. A representative sees what the body wrote only once the authorisation is confirmed.</summary>
    public IEnumerable<(DateOnly Day, string Key, string Words)> Said
    {
        get
        {
            foreach (var happened in Followed.Timeline.Reverse())
            {
                var (key, ours, theirs) = Told(happened);
                if (key.Length > 0) yield return (LondonTime.DayOf(happened.At), "said." + key, theirs.Length > 0 ? theirs : Complaint.Authorisation.OpensTheFile ? ours : "");
            }
        }
    }

    /// <summary>An event as the person knows it: its key, what we wrote, what they wrote; an empty key: it is not for them.</summary>
    static (string Key, string Ours, string Theirs) Told(Happened happened) => happened.Event switch
    {
        ComplaintReceived => ("received", "", ""),
        Acknowledged acknowledged => ("acknowledged", acknowledged.Words, ""),
        MatterDecided { Words.Length: > 0 } decided => ("matter", decided.Words, ""),
        TimeDecided decided => ("time", decided.Words, ""),
        ConversationLogged => ("talked", "", ""),
        ResolvedEarly resolved => ("resolved", resolved.Words, ""),
        CloserLookBegun { Why: CloserLookWhy.AskedByPerson } begun => ("closer-look-asked", "", begun.Reason),
        CloserLookBegun => ("closer-look", "", ""),
        StatementSent sent => ("statement", sent.Words, ""),
        StatementAgreed => ("statement-agreed", "", ""),
        StatementDisputed disputed => ("statement-disputed", "", disputed.Words),
        UpdateSent sent => ("update", sent.Words, ""),
        AnswerDelayed delayed => ("delayed", delayed.Words, ""),
        ClockStopped stopped => ("stopped", stopped.Words, ""),
        ClockRestarted => ("restarted", "", ""),
        PartSplit { Part.NothingPrivate: true } split => ("part", "", split.Words),
        PartSplit split => ("part", split.Words, ""),
        ContactPlanned planned => ("plan", "", planned.Words),
        ContactPlanEnded ended => ("plan", "", ended.Words),
        ViewsShared { NothingPrivate: true } shared => ("views", "", shared.Words),
        ViewsShared shared => ("views", shared.Words, ""),
        PartUpdated { NothingPrivate: true } updated => ("part-news", "", updated.Words),
        PartUpdated updated => ("part-news", updated.Words, ""),
        PartEnded { NothingPrivate: true } ended => ("part-ended", "", ended.Outcome),
        PartEnded ended => ("part-ended", ended.Outcome, ""),
        ComplaintEnded ended => ("ended", ended.Words, ""),
        FinalResponseSent => ("answered", "", ""),
        RemedyDone done => ("remedy-done", done.Words, ""),
        ComplaintReopened { Why: ReopenWhy.Review } review when happened.By is ActorKind.Complainant => ("review", "", review.Reason),
        ComplaintReopened => ("reopened", "", ""),
        WordsAdded added => ("added", "", string.Join("\n", added.Files.Select(file => file.Name).Prepend(added.Words).Where(line => line.Length > 0))),
        ContactCorrected => ("contact", "", ""),
        AuthorisationGiven or AuthorisationRefused or AuthorisationWithdrawn => ("authorisation", "", ""),
        AuthorisationAsked => ("authorisation-asked", "", ""),
        AuthorisationCannotBeGiven => ("authorisation-decided", "", ""),
        Heard.Domain.Complaints.ComplaintWithdrawn => ("withdrawn", "", ""),
        _ => ("", "", ""),
    };

    /// <summary>The files that the person sent, each with the key of where it stands.</summary>
    public IReadOnlyList<(string Name, string Key)> Files { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var rows = await files.OfComplaint(Followed.Id);
        Files = [.. Complaint.Files.Where(file => !file.ByColleague).Select(file => (file.Name, "file." + (file.Problem is null ? rows.GetValueOrDefault(file.Id)?.State ?? FileState.Clean : FileState.Refused)))];
    }

    public async Task<IActionResult> OnPostAgreeAsync()
    {
        var answered = await Act(new AnswerStatement(true, ""));
        return answered is PageResult ? GoTo("track/complaint") : answered;
    }

    public async Task<IActionResult> OnPostLeaveAsync()
    {
        await FollowSession.End(HttpContext);
        return GoTo("track");
    }
}
