using Heard.Web.Features.Shared;
using Heard.Web.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Heard.Web.Features.Public.Complain;

/// <summary>Coming back to a saved form, by the link or by typing the code. GET shows; only POST opens it.</summary>
[EnableRateLimiting(RateLimits.Guessing)]
public sealed class ResumeModel(Drafts drafts) : PublicPage
{
    const string ByTyping = "return";

    /// <summary>The code, typed or from the link.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>The link brought the code.</summary>
    public bool HasLink { get; private set; }

    /// <summary>No saved form has this code.</summary>
    public bool NotFoundHere { get; private set; }

    public void OnGet(string code)
    {
        HasLink = code != ByTyping;
        if (HasLink) Code = code;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await drafts.Find(Code) is { } draft)
        {
            await drafts.Resume(draft);
            return GoTo("complain/check");
        }

        NotFoundHere = true;
        HasLink = false;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
