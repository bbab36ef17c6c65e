using Heard.Web.Features.Publications.Spoken;
using Heard.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Formats;

/// <summary>A voice that the body has uploaded, by the name of its recording: only what its settings show today.</summary>
public sealed class RecordedModel(UploadedSounds sounds) : PublicPage
{
    public async Task<IActionResult> OnGetAsync(string file)
    {
        if (Body.Formats.Recordings.FirstOrDefault(known => known.Id == file)?.Uploaded is not { } uploaded) return NotFound();
        if (await sounds.Open(uploaded.Id, HttpContext.RequestAborted) is not { } sound) return NotFound();
        Response.Headers.ContentDisposition = $"inline; filename=\"{Body.ShortName}-{file}{sound.Ending}\"";
        return new PhysicalFileResult(sound.File, sound.Type) { EnableRangeProcessing = true };
    }
}
