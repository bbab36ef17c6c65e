using Heard.Domain;
using Heard.Domain.Organisations;
using Heard.Web.Http;
using Heard.Web.Languages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Public.Home;

/// <summary>The bodies of this installation; straight on where there is only one.</summary>
[SameForEverybody]
public sealed class BodiesModel(Organisations.Bodies bodies, CurrentLanguage current) : PageModel
{
    /// <summary>The bodies by name.</summary>
    public IReadOnlyList<Organisation> All { get; private set; } = [];

    /// <summary>The language of the address.</summary>
    public Language Language => current.Language;

    public async Task<IActionResult> OnGetAsync()
    {
        All = [.. (await bodies.All()).Values.Where(body => body.IsPublished).OrderBy(body => body.Name.In(Language), StringComparer.CurrentCulture)];
        return All is [var only] ? Redirect($"{Request.PathBase}/{only.ShortName}") : Page();
    }
}
