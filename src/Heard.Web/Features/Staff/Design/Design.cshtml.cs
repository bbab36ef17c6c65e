using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.Design;

/// <summary>Every component of <c>Heard.GovUk</c> in a few typical states, for who changes one. Under the demonstration only.</summary>
[Authorize]
public sealed class DesignModel : PageModel
{
    /// <summary>The groups in the order of the page, each a partial of this folder.</summary>
    public static readonly IReadOnlyList<(string Id, string Title)> Groups =
    [
        ("Asking", "Asking"), ("Choosing", "Choosing"), ("Telling", "Telling"), ("Arranging", "Arranging"), ("Finding", "Finding the way"), ("Framing", "Around the page"),
    ];

    public void OnGet()
    {
    }
}
