using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Heard.Web.Outbox;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.Record;

/// <summary>It is recorded: what to tell the person, and the receipt to print. For the colleague who wrote it down, for a day.</summary>
[Needs(Permission.RecordComplaints)]
public sealed class DoneModel(AppDb database, Recordings recordings, CurrentBody body, CurrentColleague colleague, FollowCode codes, Correspondence correspondence, Calendar calendar) : PageModel
{
    /// <summary>The complaint.</summary>
    public Complaint Complaint { get; private set; } = null!;

    /// <summary>The code with which the person follows it.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The receipt, for who wants it on paper.</summary>
    public (string Subject, string Text) Receipt { get; private set; }

    /// <summary>Whether this colleague may open the complaint itself.</summary>
    public bool MayRead => colleague.May(Permission.ReadComplaints);

    /// <summary>Acknowledged by then.</summary>
    public DateOnly AcknowledgeBy => Complaint.Promises.AcknowledgeBy(Complaint.ReceivedOn, calendar.Of(body.Required));

    /// <summary>Answered by then.</summary>
    public DateOnly AnswerBy => Complaint.Promises.AnswerBy(Complaint.ReceivedOn, calendar.Of(body.Required));

    public async Task<IActionResult> OnGetAsync(Guid draft)
    {
        if (await recordings.Complaint(draft) is not { } id || await CaseFile.Read(database, id) is not { } file) return Redirect($"/staff/{body.Required.ShortName}/record");
        Complaint = file.Complaint;
        Code = PlainCharacters.Group(codes.For(CodePurpose.Follow, id, Complaint.CodeVersion));
        Receipt = correspondence.ByHand(body.Required, id, Complaint, new Errand(ErrandKind.Receipt, ContactWay.Post));
        return Page();
    }
}
