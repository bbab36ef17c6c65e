using Heard.Domain.Complaints;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Track;

/// <summary>A new code, by the way on file; the old one stops working.</summary>
public sealed class CodeModel(AppDb database, ComplaintDesk desk) : FollowedPage(database, desk)
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync() => await Act(new RenewCode());
}
