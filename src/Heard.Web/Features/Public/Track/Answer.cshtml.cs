using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Features.Publications;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Track;

/// <summary>The final response, as it was sent, to read and to print.</summary>
public sealed class AnswerModel(AppDb database, ComplaintDesk desk, Sheets sheets) : FollowedPage(database, desk)
{
    /// <summary>Whether a PDF of it can be made here.</summary>
    public bool HasPdf => sheets.CanPrint;

    public IActionResult OnGet() => ShowsAnswer ? Page() : GoTo("track/complaint");
}
