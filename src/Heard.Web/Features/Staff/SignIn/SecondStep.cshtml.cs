using Heard.Web.Data;
using Heard.Web.Http;
using Heard.Web.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Heard.Web.Features.Staff.SignIn;

/// <summary>The second step after the password: the authenticator's code, or one of the codes kept for a lost telephone.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Guessing)]
public sealed class SecondStepModel(SignInManager<Account> signIn) : PageModel
{
    /// <summary>The code, as typed.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Where the colleague wanted to go.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>What is wrong; null: nothing.</summary>
    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await signIn.GetTwoFactorAuthenticationUserAsync() is null ? Redirect("/staff/sign-in") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } account) return Redirect("/staff/sign-in");
        var code = string.Concat((Code ?? "").Where(char.IsLetterOrDigit));
        var right = code.Length == 6 && code.All(char.IsAsciiDigit)
            ? await signIn.UserManager.VerifyTwoFactorTokenAsync(account, signIn.Options.Tokens.AuthenticatorTokenProvider, code)
            : code.Length > 0 && (await signIn.UserManager.RedeemTwoFactorRecoveryCodeAsync(account, (Code ?? "").Trim().ToUpperInvariant())).Succeeded;
        if (right)
        {
            await SecondFactor.SignIn(signIn, account);
            await HttpContext.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
            return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/staff");
        }

        Problem = "Check the code and try again. A code lasts for about a minute";
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
