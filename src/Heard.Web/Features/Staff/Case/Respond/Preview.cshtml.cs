using System.Collections.Immutable;
using Heard.Domain.Complaints;
using Heard.Domain.Time;
using Heard.Web.Organisations;
using Heard.Web.Outbox;
using Heard.Web.Security;
using Heard.Web.Time;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case.Respond;

/// <summary>The final response as the person reads it: as it would go out now, or as it went.</summary>
[Needs(Permission.ReadComplaints)]
public sealed class PreviewModel(Calendar calendar, TimeProvider clock) : CasePage
{
    /// <summary>As it was sent last, although it is looked at again.</summary>
    [BindProperty(SupportsGet = true)]
    public bool AsSent { get; set; }

    /// <summary>The response.</summary>
    public ImmutableArray<Section> Sections => IsSent ? Complaint.Answer : ResponseText.Of(Body, Complaint, LondonTime.DayOf(clock.Now()), calendar.Of(Body));

    /// <summary>It is shown as it was sent.</summary>
    public bool IsSent => !Complaint.Answer.IsEmpty && (AsSent || !Lifecycle.IsBeingAnswered(Complaint));

    public IActionResult OnGet() => IsSent || Lifecycle.IsBeingAnswered(Complaint) ? Page() : Redirect(Address);
}
