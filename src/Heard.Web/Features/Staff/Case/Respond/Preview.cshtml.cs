using System.Collections.Immutable;
using Heard.Domain.Complaints;
using Heard.Domain.Time;
using Heard.Web.Outbox;
using Heard.Web.Security;
using Heard.Web.Time;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case.Respond;

/// <summary>The final response as the person reads it: as it would go out now, or as it went.</summary>
[Needs(Permission.ReadComplaints)]
public sealed class PreviewModel(TimeProvider clock) : CasePage
{
    /// <summary>The response.</summary>
    public ImmutableArray<Section> Sections => Sent?.Sections ?? ResponseText.Of(Body, Complaint, LondonTime.DayOf(clock.Now()));

    /// <summary>As it was sent last; null: not sent.</summary>
    public FinalResponseSent? Sent => Complaint.Stage is Stage.CloserLook ? null : Case.Timeline.Select(happened => happened.Event).OfType<FinalResponseSent>().LastOrDefault();

    public IActionResult OnGet() => Complaint.Stage is Stage.CloserLook || Sent is not null ? Page() : Redirect(Address);
}
