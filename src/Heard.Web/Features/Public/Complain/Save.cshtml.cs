using Heard.Domain.Intake;
using Heard.Web.Complaints;
using Heard.Web.Features.Shared;
using Heard.Web.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Heard.Web.Features.Public.Complain;

/// <summary>Saving the form for 28 days: a link by email, or a code to write down.</summary>
[EnableRateLimiting(RateLimits.Guessing)]
public sealed class SaveModel(Drafts drafts) : PublicPage
{
    /// <summary>Where the link goes.</summary>
    [BindProperty]
    public string? Email { get; set; }

    /// <summary>The address is missing or cannot be one.</summary>
    public bool EmailIsWrong { get; private set; }

    /// <summary>The link was sent.</summary>
    public bool Sent { get; private set; }

    /// <summary>The voice of the form that is saved.</summary>
    public FormVoice Voice { get; private set; }

    /// <summary>The code to write down.</summary>
    public string? Code { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await Find() ? Page() : GoTo("complain");

    public async Task<IActionResult> OnPostLinkAsync()
    {
        if (!await Find()) return GoTo("complain");
        var address = Email?.Trim() ?? "";
        if (!EmailAddress.LooksRight(address))
        {
            EmailIsWrong = true;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        if (await drafts.Save(address) is null) return GoTo("complain");
        Sent = true;
        return Page();
    }

    public async Task<IActionResult> OnPostCodeAsync()
    {
        if (!await Find() || await drafts.Save(sendTo: null) is not { } code) return GoTo("complain");
        Code = PlainCharacters.Group(code);
        return Page();
    }

    async Task<bool> Find()
    {
        if (await drafts.Current() is not { ComplaintId: null } draft) return false;
        Voice = new Filling(EventJson.ReadAnswers(draft.Answers), default).Voice;
        return true;
    }
}
