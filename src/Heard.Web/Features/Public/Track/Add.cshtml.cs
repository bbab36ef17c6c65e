using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Track;

/// <summary>Adding words to the complaint.</summary>
public sealed class AddModel(AppDb database, ComplaintDesk desk) : FollowedPage(database, desk)
{
    /// <summary>The greatest length, in characters.</summary>
    public const int MaxLength = 10_000;

    /// <summary>What is added.</summary>
    [BindProperty]
    public string? Words { get; set; }

    /// <summary>The key of what is wrong; null: nothing.</summary>
    public string? Problem { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var words = (Words ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
        Problem = words.Length == 0 ? "add.missing" : words.Length > MaxLength ? "add.long" : WellFormed.Is(words) ? null : "add.characters";
        if (Problem is null) return await Act(new AddWords(words));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
