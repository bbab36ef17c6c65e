using Heard.Domain.Complaints;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Features.Shared;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Complain;

/// <summary>The authorisation on paper (5.2 section 5), with the reference and the names filled in, for the person affected to sign.</summary>
public sealed class PaperModel(Drafts drafts, AppDb database) : PublicPage
{
    /// <summary>The complaint.</summary>
    public Complaint Complaint { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if ((await FollowSession.Followed(HttpContext, database) ?? await drafts.Sent()) is not { Complaint.Affected: not null } file) return GoTo("track");
        Complaint = file.Complaint;
        return Page();
    }
}
