using System.Security.Cryptography;
using Heard.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.BrowserTests.Journeys;

/// <summary>Outside the demonstration nobody signs in with a password alone.</summary>
public sealed class SigningIn : IAsyncLifetime
{
    const string Password = "correct horse battery";
    readonly Browser _browser = new() { Settings = ["Heard:Demo=false"] };

    public async ValueTask InitializeAsync()
    {
        await _browser.InitializeAsync();
        await using var scope = _browser.Service.Services.CreateAsyncScope();
        var account = new Account { UserName = "new@example.org", Email = "new@example.org", Name = "Nia Newcomer" };
        Assert.True((await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, Password)).Succeeded);
    }

    public ValueTask DisposeAsync() => _browser.DisposeAsync();

    [Fact]
    public async Task A_new_colleague_sets_up_an_authenticator_and_needs_its_code_from_then_on()
    {
        await using var colleague = await _browser.Visit();
        await GivePassword(colleague);
        await colleague.Sees("Your second step");
        var secret = (await colleague.Page.Locator(".heard-code").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
        await colleague.Types("The 6 figures that it shows", "000000");
        await colleague.Presses("Set it up");
        await colleague.Sees("Your second step");
        await colleague.Types("The 6 figures that it shows", Code(secret));
        await colleague.Presses("Set it up");
        Assert.Equal(8, await colleague.Page.Locator("code").CountAsync());
        await colleague.Follows("Go to your work");
        await colleague.Sees("Choose where you work");

        await using var again = await _browser.Visit();
        await GivePassword(again);
        await again.Sees("Type the code from your authenticator");
        await again.Types("Type the code from your authenticator", Code(secret));
        await again.Presses("Sign in");
        await again.Sees("Choose where you work");
    }

    [Fact]
    public async Task A_colleague_signs_in_with_a_passkey()
    {
        await using var colleague = await _browser.Visit();
        var devtools = await colleague.Page.Context.NewCDPSessionAsync(colleague.Page);
        await devtools.SendAsync("WebAuthn.enable");
        await devtools.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new { protocol = "ctap2", transport = "internal", hasResidentKey = true, hasUserVerification = true, isUserVerified = true },
        });
        await GivePassword(colleague);
        await colleague.Presses("Add a passkey");
        await Microsoft.Playwright.Assertions.Expect(colleague.Page.GetByText("You have 1 passkey.")).ToBeVisibleAsync();
        await colleague.Presses("Sign out");
        await colleague.Sees("Sign in");
        await colleague.Presses("Sign in with a passkey");
        await colleague.Sees("Choose where you work");
    }

    static async Task GivePassword(Visitor colleague)
    {
        await colleague.Open("/staff");
        await colleague.Types("Work email address", "new@example.org");
        await colleague.Types("Password", Password);
        await colleague.Presses("Sign in");
    }

    /// <summary>What an authenticator app shows now (RFC 6238: SHA-1, 30 seconds, 6 figures).</summary>
    static string Code(string secret)
    {
        var key = Convert.FromHexString(string.Concat(secret.Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')).Aggregate("", (all, bits) => all + bits)
            .Chunk(8).Where(bits => bits.Length == 8).Select(bits => Convert.ToByte(new string(bits), 2).ToString("X2", System.Globalization.CultureInfo.InvariantCulture))));
        var step = BitConverter.GetBytes(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
        Array.Reverse(step);
#pragma warning disable CA5350 // The standard of authenticator apps.
        var mac = HMACSHA1.HashData(key, step);
#pragma warning restore CA5350
        var at = mac[^1] & 15;
        var number = ((mac[at] & 127) << 24) | (mac[at + 1] << 16) | (mac[at + 2] << 8) | mac[at + 3];
        return (number % 1_000_000).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
    }
}
