using Heard.Web.Files;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Staff.Mail;

/// <summary>What came, whole, to save: once the scanner has looked, or after a warning where there is none.</summary>
[Needs(Permission.ReadComplaints)]
[Needs(Permission.HandleComplaints)]
public sealed class OriginalModel(ILogger<OriginalModel> log) : MailPage
{
    /// <summary>How it may be opened.</summary>
    public Opening Opening => Original is null ? Opening.Gone : Openings.Of(Original, original: false);

    public IActionResult OnGet() => Opening switch
    {
        _ when Original is null => NotFound(),
        Opening.Original => new Download(Original, copy: false),
        Opening.OriginalOnPurpose => Page(),
        _ => Wait(),
    };

    public IActionResult OnPost()
    {
        if (Original is null) return NotFound();
        if (Opening is not Opening.OriginalOnPurpose) return Wait();
        log.LogWarning("Message {Mail} was saved by {Account} before it was checked for viruses", Mail.Id, Me.Id);
        return new Download(Original, copy: false);
    }

    PageResult Wait()
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }
}
