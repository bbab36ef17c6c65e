using Heard.Web.Features.Shared;
using Heard.Web.Features.Shared.Files;
using Heard.Web.Files;
using Heard.Web.Http;
using Heard.Web.Languages;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Heard.Web.Features.Staff.Record;

/// <summary>A letter or a form filled in by hand was scanned, and is put beside what will be typed (B6).</summary>
[Needs(Permission.RecordComplaints)]
[TakesFiles]
[IgnoreAntiforgeryToken]
[EnableRateLimiting(RateLimits.Uploading)]
public sealed class ScanModel(Recordings recordings, FileDesk files, UploadForm uploads, Words<SharedWords> words, CurrentBody body) : PageModel
{
    /// <summary>The recording.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Draft { get; set; }

    /// <summary>Where it is typed in.</summary>
    public string Recording => $"/staff/{body.Required.ShortName}/record/{Draft}";

    /// <summary>What is wrong, file by file.</summary>
    public IReadOnlyList<string> Problems { get; private set; } = [];

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await uploads.Read(HttpContext) is not { } upload) return new AntiforgeryValidationFailedResult();
        var filed = new List<Received>();
        foreach (var received in upload.Files) filed.Add(received with { Problem = received.Problem ?? await recordings.Attach(Draft, files, received) });
        await files.Discard(filed.Where(received => received.Problem is not null));
        Problems = FileWords.Problems(words, upload with { Files = filed });
        files.Filed();
        if (Problems.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        await files.WaitUntilLookedAt(row => row.DraftId == Draft, HttpContext.RequestAborted);
        return Redirect(Recording);
    }
}
