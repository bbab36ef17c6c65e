using Heard.Domain.Complaints;
using Heard.Web.Complaints;
using Heard.Web.Features.Shared;
using Heard.Web.Features.Shared.Files;
using Heard.Web.Files;
using Heard.Web.Http;
using Heard.Web.Languages;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Heard.Web.Features.Staff.Case;

/// <summary>A colleague files something that belongs to the complaint.</summary>
[Needs(Permission.ReadComplaints)]
[Needs(Permission.HandleComplaints)]
[TakesFiles]
[IgnoreAntiforgeryToken]
[EnableRateLimiting(RateLimits.Uploading)]
public sealed class AttachModel(ComplaintDesk desk, FileDesk files, UploadForm uploads, Words<SharedWords> words) : CasePage
{
    /// <summary>What is wrong, file by file.</summary>
    public IReadOnlyList<string> Problems { get; private set; } = [];

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await uploads.Read(HttpContext) is not { } upload) return new AntiforgeryValidationFailedResult();
        Problems = FileWords.Problems(words, upload);
        if (Problems.Count == 0)
        {
            var attach = new AttachFiles([.. upload.Files.Select(received => received.File!)]);
            var acted = await desk.Act(Body, Case.Id, attach, Me, files.Into(Body.Id, Case.Id, upload.Files));
            files.Filed();
            if (acted.Refusal is not { } refusal) return Redirect(Address);
            Problems = [RefusalWords.Say(refusal)];
        }

        await files.Discard(upload.Files);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
