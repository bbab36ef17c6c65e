using Heard.Domain.Time;
using Heard.Web.Organisations;
using Heard.Web.Security;

namespace Heard.Web.Features.Staff.Case.Parts;

/// <summary>The parts that go another way, and the ways there are.</summary>
[Needs(Permission.ReadComplaints)]
[Needs(Permission.HandleComplaints)]
public sealed class PartsModel(Calendar calendar) : CasePage
{
    /// <summary>The working days of the body's nation.</summary>
    public WorkingDays Days => calendar.Of(Body);

    public void OnGet()
    {
    }
}
