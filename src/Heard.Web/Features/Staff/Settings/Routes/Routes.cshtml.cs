using Heard.Domain.Organisations;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.Settings.Routes;

/// <summary>The ways that are right for what is not for the complaints process, now, before and later.</summary>
[Needs(Permission.KeepFacts)]
public sealed class RoutesModel(CurrentBody current, BodyDesk desk) : PageModel
{
    /// <summary>The body.</summary>
    public Organisation Body => current.Required;

    /// <summary>Today, in London.</summary>
    public DateOnly Today => desk.Today;
}
