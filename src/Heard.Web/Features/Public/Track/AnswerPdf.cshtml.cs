using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Features.Publications;
using Heard.Web.Http;
using Heard.Web.Languages;
using Heard.Web.Outbox;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Heard.Web.Features.Public.Track;

/// <summary>The final response, as it was sent and in its language, as a PDF. Where none can be made, the page.</summary>
[EnableRateLimiting(RateLimits.Printing)]
public sealed class AnswerPdfModel(AppDb database, ComplaintDesk desk, Sheets sheets) : FollowedPage(database, desk)
{
    public async Task<IActionResult> OnGetAsync()
    {
        if (!ShowsAnswer) return GoTo("track/complaint");
        var subject = Words.Text(typeof(Messages), Complaint.Language, "final-response.subject", Body.Name.In(Complaint.Language), Complaint.Reference.Grouped);
        var letter = PrintedLetter.About(Body, Complaint, Complaint.Complainant, Complaint.AnsweredOn!.Value, subject, Complaint.Answer);
        return await sheets.Save(PageContext, PrintedLetter.View, letter, $"answer-{Complaint.Reference.ToString().ToLowerInvariant()}.pdf", At("track/answer"));
    }
}
