using Microsoft.Playwright;

namespace Heard.BrowserTests;

/// <summary>Pictures of the pages for people to look at, in the folder that <c>HEARD_PICTURES</c> names; none without it.</summary>
static class Pictures
{
    static readonly string? Folder = Environment.GetEnvironmentVariable("HEARD_PICTURES") is { Length: > 0 } folder ? folder : null;

    /// <summary>Somebody wants to look at them.</summary>
    public static bool AreWanted => Folder is not null;

    /// <summary>Keeps the whole page as <c>WIDTH-ADDRESS.png</c>, with <c>-wrong</c> where it says that something is.</summary>
    public static async Task Keep(IPage page, Sight sight)
    {
        if (Folder is null) return;
        var name = new string([.. sight.Address.Trim('/').Select(character => char.IsLetterOrDigit(character) ? character : '-')]);
        await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{page.ViewportSize!.Width}-{name}{(sight.Wrong ? "-wrong" : "")}.png"), FullPage = true });
    }
}
