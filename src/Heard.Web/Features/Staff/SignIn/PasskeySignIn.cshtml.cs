using Heard.Web.Data;
using Heard.Web.Http;
using Heard.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Heard.Web.Features.Staff.SignIn;

/// <summary>Signing in with a passkey: it is both steps at once, since the device asks for a fingerprint, face or lock.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Guessing)]
public sealed class PasskeySignInModel(UserManager<Account> accounts, SignInManager<Account> signIn) : PageModel
{
    /// <summary>The browser's answer, as JSON.</summary>
    [BindProperty]
    public string? Passkey { get; set; }

    /// <summary>Where the colleague wanted to go.</summary>
    [BindProperty]
    public string? ReturnUrl { get; set; }

    public IActionResult OnGet() => Redirect("/staff/sign-in");

    /// <summary>What the browser needs to ask for a passkey. No account is named: the person chooses.</summary>
    public async Task<IActionResult> OnPostOptionsAsync() => Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json");

    public async Task<IActionResult> OnPostAsync()
    {
        var shown = await Show();
        if (shown is not { Succeeded: true } || !(await accounts.AddOrUpdatePasskeyAsync(shown.User, shown.Passkey)).Succeeded) return Redirect("/staff/sign-in?problem=passkey");
        await SecondFactor.SignIn(signIn, shown.User);
        return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/staff");
    }

    /// <summary>Null: nothing was sent, or nothing had been asked, as when the page has waited too long.</summary>
    async Task<PasskeyAssertionResult<Account>?> Show()
    {
        if (string.IsNullOrEmpty(Passkey)) return null;
        try
        {
            return await signIn.PerformPasskeyAssertionAsync(Passkey);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
