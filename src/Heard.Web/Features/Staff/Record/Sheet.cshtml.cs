using Heard.Web.Http;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.Record;

/// <summary>One page of a scan, as a picture that was drawn anew. Opened by itself it is saved, not shown.</summary>
[Needs(Permission.RecordComplaints)]
public sealed class SheetModel(Scans scans) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid draft, Guid file, int number)
    {
        if (await scans.Sheet(draft, file, number, HttpContext.RequestAborted) is not { } picture) return NotFound();
        SecurityHeaders.IsDownload(HttpContext);
        Response.Headers.ContentDisposition = "attachment";
        return File(picture, picture is [0x89, ..] ? "image/png" : "image/jpeg");
    }
}
