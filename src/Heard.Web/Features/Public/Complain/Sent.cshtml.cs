using Heard.Domain.Complaints;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Features.Shared;
using Heard.Web.Organisations;
using Heard.Web.Security;
using Heard.Web.Time;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Complain;

/// <summary>The complaint was sent: the reference, the code to follow it, what happens next and by when. Shown to the same browser for 24 hours.</summary>
public sealed class SentModel(Drafts drafts, AppDb database, FollowCode codes, Calendar calendar) : PublicPage
{
    /// <summary>The complaint.</summary>
    public Complaint Complaint { get; private set; } = null!;

    /// <summary>The code with which it is followed.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Acknowledged by then.</summary>
    public DateOnly AcknowledgeBy => Complaint.Promises.AcknowledgeBy(Complaint.ReceivedOn, calendar.Of(Body));

    /// <summary>Answered by then.</summary>
    public DateOnly AnswerBy => Complaint.Promises.AnswerBy(Complaint.ReceivedOn, calendar.Of(Body));

    public async Task<IActionResult> OnGetAsync()
    {
        if (await drafts.Current() is not { ComplaintId: { } id } || await CaseFile.Read(database, id) is not { } file) return GoTo("complain");
        Complaint = file.Complaint;
        Code = Heard.Domain.Intake.PlainCharacters.Group(codes.For(CodePurpose.Follow, id, Complaint.CodeVersion));
        return Page();
    }
}
