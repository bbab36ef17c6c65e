using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Track;

/// <summary>
/// Something the person wants, with words to it where they like: to withdraw, to have what we look at put right, a
/// closer look, or a review. Only what is wrong has to be said; nobody has to say why they want something.
/// </summary>
public sealed class SayModel(AppDb database, ComplaintDesk desk) : FollowedPage(database, desk)
{
    /// <summary>What: the last part of the address, and the beginning of its words.</summary>
    [BindProperty(SupportsGet = true)]
    public string Say { get; set; } = "";

    /// <summary>Why, or what is wrong.</summary>
    [BindProperty]
    public string? Words { get; set; }

    /// <summary>The key of what is wrong; null: nothing.</summary>
    public string? Problem { get; private set; }

    public IActionResult OnGet() => Say switch
    {
        "issues" when !ShowsStatement => GoTo("track/complaint"),
        "withdraw" when !Lifecycle.CanWithdraw(Complaint) => GoTo("track/complaint"),
        "review" when !CanAskForReview => GoTo("track/complaint"),
        "closer-look" when !Lifecycle.CanAskForCloserLook(Complaint) => GoTo("track/complaint"),
        _ => Page(),
    };

    public async Task<IActionResult> OnPostAsync()
    {
        var words = (Words ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
        Problem = true switch
        {
            _ when words.Length > AddModel.MaxLength => "add.long",
            _ when !WellFormed.Is(words) => "add.characters",
            _ when Say == "issues" && words.Length == 0 => "issues.missing",
            _ => null,
        };
        if (Problem is null)
        {
            return await Act(Say switch
            {
                "issues" => new AnswerStatement(false, words),
                "review" => new ReopenComplaint(ReopenWhy.Review, words),
                "closer-look" => new BeginCloserLook(CloserLookWhy.AskedByPerson, words),
                _ => new Withdraw(words),
            });
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
