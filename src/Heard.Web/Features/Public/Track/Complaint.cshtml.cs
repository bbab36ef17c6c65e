using Heard.Domain.Complaints;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Files;
using Heard.Web.Organisations;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Track;

/// <summary>The complaint as the person who made it sees it: where it is, what happens next and by when, what was said.</summary>
public sealed class ComplaintModel(AppDb database, ComplaintDesk desk, FileDesk files, Calendar calendar) : FollowedPage(database, desk)
{
    /// <summary>Acknowledged by then.</summary>
    public DateOnly AcknowledgeBy => Complaint.Promises.AcknowledgeBy(Complaint.ReceivedOn, calendar.Of(Body));

    /// <summary>Answered by then.</summary>
    public DateOnly AnswerBy => Complaint.Promises.AnswerBy(Complaint.ReceivedOn, calendar.Of(Body));

    /// <summary>What was sent and received, newest first. A representative sees what the body wrote only once the authorisation is confirmed.</summary>
    public IEnumerable<(DateOnly Day, string Key, string Words)> Said => Followed.Timeline.Reverse().Select(happened => (LondonTime.DayOf(happened.At), happened.Event) switch
    {
        (var day, ComplaintReceived) => (day, "said.received", ""),
        (var day, Acknowledged acknowledged) => (day, "said.acknowledged", Complaint.Authorisation.OpensTheFile ? acknowledged.Words : ""),
        (var day, MatterDecided { Words.Length: > 0 } decided) => (day, "said.matter", Complaint.Authorisation.OpensTheFile ? decided.Words : ""),
        (var day, TimeDecided decided) => (day, "said.time", Complaint.Authorisation.OpensTheFile ? decided.Words : ""),
        (var day, WordsAdded added) => (day, "said.added", string.Join("\n", added.Files.Select(file => file.Name).Prepend(added.Words).Where(line => line.Length > 0))),
        (var day, ContactCorrected) => (day, "said.contact", ""),
        (var day, AuthorisationGiven or AuthorisationRefused or AuthorisationWithdrawn) => (day, "said.authorisation", ""),
        (var day, Heard.Domain.Complaints.ComplaintWithdrawn) => (day, "said.withdrawn", ""),
        (var day, _) => (day, "", ""),
    }).Where(said => said.Item2.Length > 0);

    /// <summary>The files that the person sent, each with the key of where it stands.</summary>
    public IReadOnlyList<(string Name, string Key)> Files { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var rows = await files.OfComplaint(Followed.Id);
        Files = [.. Complaint.Files.Where(file => !file.ByColleague).Select(file => (file.Name, "file." + (file.Problem is null ? rows.GetValueOrDefault(file.Id)?.State ?? FileState.Clean : FileState.Refused)))];
    }

    public async Task<IActionResult> OnPostLeaveAsync()
    {
        await FollowSession.End(HttpContext);
        return GoTo("track");
    }
}
