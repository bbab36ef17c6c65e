using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Features.Shared;
using Heard.Web.Http;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Public.Asked;

/// <summary>
/// Somebody who was asked writes what they know, by the link and without an account. The page shows the question and
/// nothing of the complaint, nor what was written before: the link may have gone on to somebody else.
/// </summary>
[EnableRateLimiting(RateLimits.Guessing)]
public sealed class AskedModel(AppDb database, ComplaintDesk desk, FollowCode codes) : PublicPage
{
    const int Longest = 20_000;

    /// <summary>What they are asked.</summary>
    public AskedPerson Them { get; private set; } = null!;

    /// <summary>They can still write.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>What they write.</summary>
    [BindProperty]
    public string? Account { get; set; }

    /// <summary>Sent a moment ago.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Done { get; set; }

    /// <summary>The key of the words of what is wrong; null: nothing.</summary>
    public string? Problem { get; private set; }

    Guid _id;

    public async Task<IActionResult> OnGetAsync(string asked) => await Open(asked) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string asked)
    {
        if (!await Open(asked)) return NotFound();
        var words = (Account ?? "").Trim();
        Problem = words.Length == 0 ? "missing" : words.Length > Longest ? "too-long" : !WellFormed.Is(words) ? "unreadable" : null;
        if (Problem is null)
        {
            var acted = await desk.Act(Body, _id, new GiveAccount(Them.Number, words), new Actor(ActorKind.Asked, "", Them.Name));
            if (acted.Refusal is null) return GoTo($"asked/{asked}?done=true");
            Problem = "refused";
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    async Task<bool> Open(string asked)
    {
        if (asked.Split('-') is not [var typed, var figures, var code] || !ComplaintReference.TryParse(typed, out var reference)
            || !int.TryParse(figures, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)) return false;
        if (await database.Named(reference) is not { } id || !codes.Matches(code, CodePurpose.Asked, id, number) || await CaseFile.Read(database, id) is not { } file) return false;
        if (file.Complaint.Asked.FirstOrDefault(one => one.Number == number) is not { } request) return false;
        (_id, Them, IsOpen) = (id, request, Lifecycle.CanGiveAccount(file.Complaint, number));
        return true;
    }
}
