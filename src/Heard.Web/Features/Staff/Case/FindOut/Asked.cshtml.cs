using Heard.Domain.Complaints;
using Heard.Web.Complaints;
using Heard.Web.Outbox;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case.FindOut;

/// <summary>Somebody who was asked: the question, the link, what they wrote.</summary>
public sealed class AskedModel(ComplaintDesk desk, FollowCode codes, Links links) : CaseFormPage(desk)
{
    /// <summary>Which request.</summary>
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>Why it is closed.</summary>
    [BindProperty]
    public string? Reason { get; set => field = Typed.Clean(value); }

    /// <summary>The request; null: there is none.</summary>
    public AskedPerson? Asked => Complaint.Asked.FirstOrDefault(asked => asked.Number == Number);

    /// <summary>They can still write.</summary>
    public bool IsOpen => Lifecycle.CanGiveAccount(Complaint, Number);

    /// <summary>The private link.</summary>
    public string Link => links.Asked(Body, Complaint.Reference.ToString(), Number, codes.For(CodePurpose.Asked, Case.Id, Number));

    string Plan => $"{Address}/plan";

    public IActionResult OnGet() => Asked is null ? Redirect(Plan) : Show();

    public async Task<IActionResult> OnPostAsync() => Asked is null
        ? Redirect(Plan)
        : await Act(Typed.Problems("Reason", Reason, "why it is closed"), () => new CloseRequest(Number, Reason!), _ => "Reason", Plan);
}
