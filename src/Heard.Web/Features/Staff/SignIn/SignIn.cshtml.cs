using Heard.Domain.Intake;
using Heard.Web.Data;
using Heard.Web.Http;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Heard.Web.Features.Staff.SignIn;

/// <summary>A colleague signs in: password first, then the second step.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Guessing)]
public sealed class SignInModel(UserManager<Account> accounts, SignInManager<Account> signIn) : PageModel
{
    /// <summary>The work email address.</summary>
    [BindProperty]
    public string? Email { get; set; }

    /// <summary>The password.</summary>
    [BindProperty]
    public string? Password { get; set; }

    /// <summary>Where the colleague wanted to go: an address of our own, or nothing.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>What is wrong; never which of the two.</summary>
    public string? Problem { get; private set; }

    public void OnGet(string? problem)
    {
        if (problem == "passkey") Problem = "The passkey was not recognised. Try again, or use your password";
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var account = string.IsNullOrWhiteSpace(Email) || !WellFormed.Is(Email) ? null : await accounts.FindByEmailAsync(Email.Trim());
        var result = account is null
            ? Microsoft.AspNetCore.Identity.SignInResult.Failed
            : await signIn.PasswordSignInAsync(account, Password ?? "", isPersistent: false, lockoutOnFailure: false);
        if (result.Succeeded) return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/staff");
        if (result.RequiresTwoFactor) return RedirectToPage("/Staff/SignIn/SecondStep", new { ReturnUrl });

        Problem = "Check your email address and password, and try again";
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
