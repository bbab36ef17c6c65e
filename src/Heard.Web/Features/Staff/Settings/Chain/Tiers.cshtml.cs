using Heard.Domain.Organisations;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.Settings.Chain;

/// <summary>Who looks at a complaint after the final response, now, before and later.</summary>
[Needs(Permission.KeepFacts)]
public sealed class TiersModel(CurrentBody current, BodyDesk desk) : PageModel
{
    /// <summary>The body.</summary>
    public Organisation Body => current.Required;

    /// <summary>Today, in London.</summary>
    public DateOnly Today => desk.Today;
}
