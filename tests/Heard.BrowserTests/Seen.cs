using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Heard.BrowserTests;

/// <summary>Pages that were checked already: the same page in the same state is checked once, however many journeys pass it.</summary>
static partial class Seen
{
    static readonly ConcurrentDictionary<string, IReadOnlyList<string>> Found = [];

    /// <summary>What <paramref name="check"/> finds, or found before on a page with the same content, width and colours.</summary>
    public static async Task<IReadOnlyList<string>> Once(IPage page, Func<Task<IReadOnlyList<string>>> check)
    {
        var content = Token().Replace(await page.ContentAsync(), "");
        var media = await page.EvaluateAsync<bool>("matchMedia('(forced-colors: active)').matches");
        var key = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{page.ViewportSize!.Width} {media} {content}")));
        return Found.TryGetValue(key, out var before) ? before : Found[key] = await check();
    }

    /// <summary>What differs each time and nobody sees: the token against forged forms.</summary>
    [GeneratedRegex("""<input name="__RequestVerificationToken"[^>]*>""")]
    private static partial Regex Token();
}
