using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Features.Shared;
using Heard.Web.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Public.Track;

/// <summary>The code is lost: it goes again to the way on file, and to no other. The answer is the same whether the reference exists or not.</summary>
[EnableRateLimiting(RateLimits.Guessing)]
public sealed class LostModel(AppDb database, ComplaintDesk desk) : PublicPage
{
    /// <summary>The reference, as typed.</summary>
    [BindProperty]
    public string? Reference { get; set; }

    /// <summary>Asked.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Asked { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (ComplaintReference.TryParse(Reference, out var reference) && await database.Named(reference) is { } id) await desk.Act(Body, id, new RemindOfCode(), Actor.Complainant);

        return GoTo("track/lost?asked=true");
    }
}
