using Heard.Domain.Organisations;
using Heard.Web.Http;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.Settings.Wording;

/// <summary>Every letter and message, and whose words it has.</summary>
[Needs(Permission.KeepFacts)]
public sealed class LettersModel(CurrentBody current) : PageModel
{
    /// <summary>The body.</summary>
    public Organisation Body => current.Required;
}
