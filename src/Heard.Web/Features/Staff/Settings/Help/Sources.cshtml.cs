using Heard.Domain.Organisations;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.Settings.Help;

/// <summary>The sources of help that the body names, and which of them have to be checked.</summary>
[Needs(Permission.KeepFacts)]
public sealed class SourcesModel(CurrentBody current, BodyDesk desk) : PageModel
{
    /// <summary>The body.</summary>
    public Organisation Body => current.Required;

    /// <summary>Today, in London.</summary>
    public DateOnly Today => desk.Today;
}
