using Heard.Domain.Organisations;
using Heard.Web.Features.Publications.Spoken;
using Heard.Web.Features.Shared;
using Heard.Web.Languages;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Formats;

/// <summary>A key page as sound, in the language of the address. Where it cannot be spoken, 503: the page itself is there.</summary>
public sealed class AudioModel(SpokenPages spoken) : PublicPage
{
    public async Task<IActionResult> OnGetAsync(string of)
    {
        if (KeyPages.Named(of) is not { } page) return NotFound();
        if (await spoken.Of(At(KeyPages.Path(page)), Language, HttpContext.RequestAborted) is not { } sound) return StatusCode(StatusCodes.Status503ServiceUnavailable);
        Response.Headers.ContentDisposition = $"inline; filename=\"{Body.ShortName}-{of}-{Language.Code()}{sound.Ending}\"";
        return new PhysicalFileResult(sound.File, sound.Type) { EnableRangeProcessing = true };
    }
}
