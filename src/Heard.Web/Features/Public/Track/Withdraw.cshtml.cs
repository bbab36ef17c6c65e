using Heard.Domain.Complaints;
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

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync() => await Act(new Withdraw(string.Concat((Reason ?? "").Trim().Where(character => character != '\0').Take(2_000))));
}
