using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Track;

/// <summary>Withdrawing the complaint: asked once, without having to say why.</summary>
public sealed class WithdrawModel(AppDb database, ComplaintDesk desk) : FollowedPage(database, desk)
{
    /// <summary>Why, if the person wants to say.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The key of what is wrong; null: nothing.</summary>
    public string? Problem { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var reason = (Reason ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
        Problem = reason.Length > AddModel.MaxLength ? "add.long" : WellFormed.Is(reason) ? null : "add.characters";
        if (Problem is null) return await Act(new Withdraw(reason));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
