using Heard.Web.Complaints;
using Heard.Web.Data;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Track;

/// <summary>The final response, as it was sent, to read and to print.</summary>
public sealed class AnswerModel(AppDb database, ComplaintDesk desk) : FollowedPage(database, desk)
{
    public IActionResult OnGet() => ShowsAnswer ? Page() : GoTo("track/complaint");
}
