using System.Collections.Immutable;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Features.Staff.Case.Others;
using Heard.Web.Files;
using Heard.Web.Organisations;
using Heard.Web.Security;
using Heard.Web.Time;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Staff.Case;

/// <summary>A complaint with everything needed to deal with it.</summary>
[Needs(Permission.ReadComplaints)]
public sealed class CaseModel(AppDb database, FileDesk files, Calendar calendar, CurrentColleague colleague, OtherComplaints others, TimeProvider clock) : CasePage
{
    /// <summary>What it needs now, most urgent first.</summary>
    public ImmutableArray<Need> Needs => Heard.Domain.Complaints.Needs.Of(Complaint, Days);

    /// <summary>The working days of the body's nation.</summary>
    public WorkingDays Days => calendar.Of(Body);

    /// <summary>Today, in London.</summary>
    public DateOnly Today => LondonTime.DayOf(clock.Now());

    /// <summary>Whether the colleague may act, not only read.</summary>
    public bool MayHandle => colleague.May(Permission.HandleComplaints);

    /// <summary>What it is about, as the body calls it now.</summary>
    public IEnumerable<string> TopicNames => Body.Topics.Where(topic => Complaint.Topics.Contains(topic.Id)).Select(topic => topic.Name.En);

    /// <summary>What else can be done with it now: the last part of each address, and its words.</summary>
    public IEnumerable<(string Place, string Say)> Also
    {
        get
        {
            if (!Lifecycle.IsInTriage(Complaint)) yield return ("triage", "Triage");
            if (Lifecycle.CanBeginCloserLook(Complaint)) yield return ("closer-look", "Take a closer look");
            if (Lifecycle.CanAskForCloserLook(Complaint)) yield return ("asked", "They ask for a closer look");
            if (Lifecycle.CanDispute(Complaint)) yield return ("disputed", "What we look at is not right");
            if (!Lifecycle.IsBeingAnswered(Complaint) && (Lifecycle.IsBeingLookedAt(Complaint) || !Complaint.Asked.IsEmpty)) yield return ("plan", "Ask somebody what they know");
            if (colleague.May(Permission.PlanContact)) yield return ("contact-plan", "Contact plan");
            if (Lifecycle.CanSplit(Complaint)) yield return ("parts", "Send a part another way");
            if (Lifecycle.CanRecordOmbudsman(Complaint)) yield return ("ombudsman", "What the Ombudsman says");
            if (Lifecycle.HasRecommendations(Complaint)) yield return ("answer/remedy/0", "Add what the Ombudsman recommends");
            if (Lifecycle.CanReopen(Complaint)) yield return ("reopen", "Look at it again");
            if (Lifecycle.IsBeingLookedAt(Complaint)) yield return ("deadline", "By when we answer");
            if (Lifecycle.IsBeingLookedAt(Complaint)) yield return ("end", "End it without an answer");
            if (!Body.Topics.IsEmpty) yield return ("topics", "Say what it is about");
            yield return ("link", "Link another complaint");
            yield return ("note", "Add a note");
            yield return ("files", "Add a file");
            yield return ("assign", "Assign");
            yield return ("file", "The whole file, for the Ombudsman");
            if (Lifecycle.CanConfirmAuthorisation(Complaint)) yield return ("confirm", "Confirm the authorisation");
            if (Complaint.Undelivered) yield return ("undelivered", "The message that did not arrive");
        }
    }

    /// <summary>Where a colleague begins to tell everybody what it changed; null: not yet, or not by them.</summary>
    public string? TellWhatChanged => colleague.May(Permission.TellWhatChanged) && !Lifecycle.IsBeingLookedAt(Complaint)
        ? $"/staff/{Body.ShortName}/you-said/new?from={Complaint.Reference}&about={Complaint.Topics.FirstOrDefault()}" : null;

    /// <summary>Its answers, with the day on which they were given.</summary>
    public Filling Filling => Case.Filling;

    /// <summary>The steps that were met and asked something.</summary>
    public ImmutableArray<Step> Steps => Case.Asked;

    /// <summary>Its files, as far as they have been looked at.</summary>
    public IReadOnlyDictionary<Guid, FileRow> Files { get; private set; } = new Dictionary<Guid, FileRow>();

    /// <summary>The messages that it came in, that joined it, or that wait and name it; the oldest first.</summary>
    public IReadOnlyList<MailRow> Mail { get; private set; } = [];

    /// <summary>Who deals with it; null: nobody.</summary>
    public string? AssignedTo { get; private set; }

    /// <summary>Who opened it lately: for those who may see it.</summary>
    public IReadOnlyList<AccessRow> Opened { get; private set; } = [];

    /// <summary>Other complaints that may belong to it.</summary>
    public OthersOf Others { get; private set; } = OthersOf.None;

    /// <summary>What happened, newest first, without what would lead to a complaint that is about this colleague.</summary>
    public IEnumerable<Happened> Timeline => Case.Timeline.Reverse().Where(happened => happened.Event switch
    {
        ComplaintLinked linked => !Others.Hidden.Contains(linked.Other),
        ComplaintUnlinked unlinked => !Others.Hidden.Contains(unlinked.Other),
        _ => true,
    });

    public async Task OnGetAsync()
    {
        Others = await others.Of(Case, Body.Id, User);
        AssignedTo = Complaint.AssignedTo is { } account ? await database.Users.Where(user => user.Id == account).Select(user => user.Name).FirstOrDefaultAsync() : null;
        Files = await files.OfComplaint(Case.Id);
        if (MayHandle) Mail = await database.Mail.AsNoTracking().Where(row => row.ComplaintId == Case.Id).OrderBy(row => row.ReceivedAt).ThenBy(row => row.Id).ToListAsync();
        if (colleague.May(Permission.ReadAccessLog))
        {
            Opened = await database.AccessLog.AsNoTracking().Where(row => row.ComplaintId == Case.Id).OrderByDescending(row => row.At).Take(20).ToListAsync();
        }
    }
}
