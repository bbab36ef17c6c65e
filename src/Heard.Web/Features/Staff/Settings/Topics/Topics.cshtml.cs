using Heard.Domain.Organisations;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.Settings.Topics;

/// <summary>The subjects, places and services that a body has, and had.</summary>
[Needs(Permission.KeepFacts)]
public sealed class TopicsModel(CurrentBody current, BodyDesk desk) : PageModel
{
    /// <summary>The body.</summary>
    public Organisation Body => current.Required;

    /// <summary>Today, in London.</summary>
    public DateOnly Today => desk.Today;
}
