using System.Collections.Immutable;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Features.Shared;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Complain;

/// <summary>A copy of the complaint to keep or print, for the browser that sent it and for whoever follows it by the code.</summary>
public sealed class CopyModel(Drafts drafts, AppDb database) : PublicPage
{
    /// <summary>The complaint.</summary>
    public Complaint Complaint { get; private set; } = null!;

    /// <summary>Its answers, with the day on which they were given.</summary>
    public Filling Filling { get; private set; }

    /// <summary>The steps that were met and asked something.</summary>
    public ImmutableArray<Step> Steps { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if ((await FollowSession.Followed(HttpContext, database) ?? await drafts.Sent()) is not { } file) return GoTo("track");
        (Complaint, Filling, Steps) = (file.Complaint, file.Filling, file.Asked);
        return Page();
    }
}
