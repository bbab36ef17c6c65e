using Heard.Domain.Organisations;
using Heard.Web.Http;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.Settings.Teams;

/// <summary>The teams that a body has.</summary>
[Needs(Permission.KeepFacts)]
public sealed class TeamsModel(CurrentBody current) : PageModel
{
    /// <summary>The body.</summary>
    public Organisation Body => current.Required;
}
