using Heard.Domain.Time;
using Heard.Web.Organisations;
using Heard.Web.Security;

namespace Heard.Web.Features.Staff.Case.FindOut;

/// <summary>How each issue is looked into, who is asked, and what they say.</summary>
[Needs(Permission.ReadComplaints)]
[Needs(Permission.HandleComplaints)]
public sealed class PlanModel(Calendar calendar) : CasePage
{
    /// <summary>The working days of the body's nation.</summary>
    public WorkingDays Days => calendar.Of(Body);

    public void OnGet()
    {
    }
}
