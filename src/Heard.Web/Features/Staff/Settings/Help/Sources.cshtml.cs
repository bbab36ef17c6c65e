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
    /// <summary>From six months after the last check on, it is marked.</summary>
    const int Months = 6;

    /// <summary>The body.</summary>
    public Organisation Body => current.Required;

    /// <summary>Nobody has made sure of it for six months, or by the day that was set.</summary>
    public bool IsDue(Domain.Support.HelpSource source) => source.IsStale(desk.Today) || (source.CheckAgainBy is null && source.CheckedOn.AddMonths(Months) < desk.Today);
}
