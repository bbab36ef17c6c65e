using Heard.Web.Features.Shared;
using Heard.Web.Files;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Complain;

/// <summary>Forgetting the answers, here and in the browser.</summary>
public sealed class ClearModel(Drafts drafts, FileDesk files) : PublicPage
{
    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await drafts.Current() is { } draft) await files.Remove(draft.Id);
        await drafts.Clear();
        return GoTo("complain/clear");
    }
}
