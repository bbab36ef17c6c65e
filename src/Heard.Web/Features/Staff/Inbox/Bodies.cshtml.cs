using Heard.Domain.Organisations;
using Heard.Web.Data;
using Heard.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Staff.Inbox;

/// <summary>The bodies that the colleague works for; straight on where there is only one.</summary>
[Authorize]
public sealed class BodiesModel(AppDb database, Organisations.Bodies bodies) : PageModel
{
    /// <summary>The colleague's bodies by name.</summary>
    public IReadOnlyList<Organisation> Mine { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var account = User.AccountId();
        var ids = await database.Memberships.AsNoTracking().Where(member => member.AccountId == account).Select(member => member.OrganisationId).ToListAsync();
        Mine = [.. (await bodies.All()).Values.Where(body => ids.Contains(body.Id)).OrderBy(body => body.Name.En, StringComparer.CurrentCulture)];
        return Mine is [var only] ? Redirect("/staff/" + only.ShortName) : Page();
    }
}
