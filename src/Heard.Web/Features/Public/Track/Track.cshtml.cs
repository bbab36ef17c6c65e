using Heard.Domain.Intake;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Features.Shared;
using Heard.Web.Http;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Public.Track;

/// <summary>Following a complaint: the reference and the code, typed or from the link. The link by itself opens nothing: GET shows, POST acts.</summary>
[EnableRateLimiting(RateLimits.Guessing)]
public sealed class TrackModel(AppDb database, FollowCode codes) : PublicPage
{
    /// <summary>The reference, as typed.</summary>
    [BindProperty]
    public string? Reference { get; set; }

    /// <summary>The code, as typed.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>The link brought both.</summary>
    public bool HasLink { get; private set; }

    /// <summary>The two do not belong together; which of them is wrong is not said.</summary>
    public bool Wrong { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? link)
    {
        if (link is null) return await FollowSession.Followed(HttpContext, database) is null ? Page() : GoTo("track/complaint");
        if (link.Split('-') is not [var reference, var code]) return NotFound();
        (Reference, Code, HasLink) = (reference, code, true);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Find() is { } file)
        {
            await FollowSession.Begin(HttpContext, file.Id, file.Complaint.CodeVersion);
            return GoTo("track/complaint");
        }

        Wrong = true;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    async Task<CaseFile?> Find()
    {
        if (!ComplaintReference.TryParse(Reference, out var reference) || await CaseFile.Read(database, reference) is not { } file) return null;
        return codes.Matches(Code, CodePurpose.Follow, file.Id, file.Complaint.CodeVersion) ? file : null;
    }
}
