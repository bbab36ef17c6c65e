using Heard.Domain.Support;
using Heard.Web.Features.Shared;
using Heard.Web.Http;
using Heard.Web.Support;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Heard.Web.Features.Public.Help;

/// <summary>A source of help says that its entry is right, or how it is, by a link that it was sent. The body looks at it before anybody reads it.</summary>
[EnableRateLimiting(RateLimits.Answering)]
public sealed class CheckModel(HelpKeys keys, HelpProposals proposals) : PublicPage
{
    /// <summary>What stands for the link.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Key { get; set; }

    /// <summary>What was typed.</summary>
    [BindProperty]
    public CheckForm Form { get; set; } = new();

    /// <summary>The entry.</summary>
    public HelpSource Source { get; private set; } = null!;

    /// <summary>What the page has to say instead of the form: <c>wrong</c>, <c>old</c>, <c>used</c>, <c>thanks</c>; empty: the form.</summary>
    public string Instead { get; private set; } = "";

    /// <summary>The fields that are wrong.</summary>
    public IReadOnlyList<string> Problems { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string source)
    {
        if (!Find(source)) return NotFound();
        await Open();
        Form = CheckForm.Of(Source);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string source)
    {
        if (!Find(source)) return NotFound();
        var key = await Open();
        if (Instead.Length > 0) return Page();
        Problems = [.. Form.Problems()];
        if (Problems.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        Instead = await proposals.Send(Body, key, Form.Correction(Source)) ? "thanks" : "used";
        return Page();
    }

    bool Find(string id)
    {
        if (Body.Help.FirstOrDefault(source => source.Id == id) is not { } found) return false;
        Source = found;
        return true;
    }

    async Task<Guid> Open()
    {
        var (state, id) = keys.Read(Key, Body, Source);
        (Instead, Response.StatusCode) = state switch
        {
            KeyState.Wrong => ("wrong", StatusCodes.Status200OK),
            KeyState.Old => ("old", StatusCodes.Status410Gone),
            _ when await proposals.IsUsed(id) => ("used", StatusCodes.Status410Gone),
            _ => ("", StatusCodes.Status200OK),
        };
        return id;
    }
}
