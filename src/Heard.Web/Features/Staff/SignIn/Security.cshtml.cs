using System.Text;
using Heard.Web.Data;
using Heard.Web.Http;
using Heard.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using QRCoder;

namespace Heard.Web.Features.Staff.SignIn;

/// <summary>A colleague sets up the second step: an authenticator, with codes for a lost telephone, and passkeys.</summary>
[Authorize(SecurityParts.SettingUp)]
[EnableRateLimiting(RateLimits.Guessing)]
public sealed class SecurityModel(UserManager<Account> accounts, SignInManager<Account> signIn) : PageModel
{
    const int LostTelephoneCodes = 8;

    /// <summary>The code that shows that the authenticator works.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>The browser's answer when a passkey is made, as JSON.</summary>
    [BindProperty]
    public string? Passkey { get; set; }

    /// <summary>The secret for the authenticator, in groups; empty when it is set up.</summary>
    public string Secret { get; private set; } = "";

    /// <summary>The secret as a picture to scan.</summary>
    public IHtmlContent Picture { get; private set; } = HtmlString.Empty;

    /// <summary>An authenticator is set up.</summary>
    public bool HasAuthenticator { get; private set; }

    /// <summary>How many passkeys the account has.</summary>
    public int Passkeys { get; private set; }

    /// <summary>Whether this sign-in was made with a second step, or is about to make the first.</summary>
    public bool MayAddPasskey { get; private set; }

    /// <summary>Shown once, to be written down.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    /// <summary>What is wrong; null: nothing.</summary>
    public string? Problem { get; private set; }

    public async Task OnGetAsync() => await Show(await Me());

    public async Task<IActionResult> OnPostAsync()
    {
        var account = await Me();
        var code = string.Concat((Code ?? "").Where(char.IsAsciiDigit));
        if (account.TwoFactorEnabled || !await accounts.VerifyTwoFactorTokenAsync(account, accounts.Options.Tokens.AuthenticatorTokenProvider, code)) return await Wrong(account, "Check the code and try again");
        await accounts.SetTwoFactorEnabledAsync(account, true);
        Codes = [.. await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, LostTelephoneCodes) ?? []];
        await SecondFactor.SignIn(signIn, account);
        await Show(account);
        return Page();
    }

    /// <summary>What the browser needs to make a passkey.</summary>
    public async Task<IActionResult> OnPostPasskeyOptionsAsync()
    {
        var account = await Me();
        if (!await MayAdd(account)) return Forbid();
        var options = await signIn.MakePasskeyCreationOptionsAsync(new() { Id = account.Id, Name = account.Email!, DisplayName = account.Name });
        return Content(options, "application/json");
    }

    public async Task<IActionResult> OnPostPasskeyAsync()
    {
        var account = await Me();
        if (!await MayAdd(account)) return Forbid();
        var made = await Make();
        if (made is not { Succeeded: true } || !(await accounts.AddOrUpdatePasskeyAsync(account, made.Passkey)).Succeeded) return await Wrong(account, "The passkey could not be added. Try again");
        await SecondFactor.SignIn(signIn, account);
        return Redirect("/staff/security");
    }

    /// <summary>Null: nothing was sent, or nothing had been asked, as when the page has waited too long.</summary>
    async Task<PasskeyAttestationResult?> Make()
    {
        if (string.IsNullOrEmpty(Passkey)) return null;
        try
        {
            return await signIn.PerformPasskeyAttestationAsync(Passkey);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    async Task<PageResult> Wrong(Account account, string problem)
    {
        Problem = problem;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await Show(account);
        return Page();
    }

    async Task Show(Account account)
    {
        HasAuthenticator = account.TwoFactorEnabled;
        Passkeys = (await accounts.GetPasskeysAsync(account)).Count;
        MayAddPasskey = await MayAdd(account);
        if (HasAuthenticator) return;
        if (await accounts.GetAuthenticatorKeyAsync(account) is not { Length: > 0 }) await accounts.ResetAuthenticatorKeyAsync(account);
        var key = (await accounts.GetAuthenticatorKeyAsync(account))!;
        Secret = string.Join(' ', key.Chunk(4).Select(part => new string(part)));
        Picture = Draw($"otpauth://totp/Heard:{Uri.EscapeDataString(account.Email!)}?secret={key}&issuer=Heard&digits=6");
    }

    /// <summary>A stolen password must not be enough to add a passkey to an account that has a second step.</summary>
    async Task<bool> MayAdd(Account account) =>
        User.HasClaim(SecondFactor.Method, SecondFactor.Strong) || (!account.TwoFactorEnabled && (await accounts.GetPasskeysAsync(account)).Count == 0);

    async Task<Account> Me() => await accounts.GetUserAsync(User) ?? throw new InvalidOperationException("The account of this sign-in is gone.");

    static HtmlString Draw(string text)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var modules = data.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < modules.Count; y++)
        {
            for (var x = 0; x < modules[y].Length; x++)
            {
                if (modules[y][x]) path.Append(System.Globalization.CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
            }
        }

        return new HtmlString($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"240\" height=\"240\" viewBox=\"0 0 {modules.Count} {modules.Count}\" role=\"img\" aria-label=\"Picture to scan with your authenticator\"><path d=\"{path}\"/></svg>");
    }
}
