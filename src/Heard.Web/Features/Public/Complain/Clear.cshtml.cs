using Heard.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Complain;

/// <summary>Forgetting the answers, here and in the browser.</summary>
public sealed class ClearModel(Drafts drafts) : PublicPage
{
    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync()
    {
        await drafts.Clear();
        return GoTo("complain/clear");
    }
}
