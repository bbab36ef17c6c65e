using System.Net;
using System.Text.RegularExpressions;
using Heard.Bench.Running;

namespace Heard.Bench.Measuring;

/// <summary>What a browser loads for a page, in bytes as they were sent.</summary>
/// <param name="Page">The page.</param>
/// <param name="First">With all that it needs, nothing known yet.</param>
/// <param name="Again">With what a browser asks for that has been here before.</param>
/// <param name="Html">The page alone, as sent.</param>
/// <param name="Encoding">How the page was compressed; empty: not.</param>
/// <param name="Elsewhere">Parts that come from other hosts.</param>
sealed partial record PageBytes(string Page, long First, long Again, long Html, string Encoding, int Elsewhere)
{
    /// <summary>The public pages of a body that somebody can open who has nothing yet, and the last step of the form.</summary>
    public static readonly string[] Pages = ["", "/complain", "/complain/right-way", "/complain/what-happened", "/complain/contact-by", "/complain/check", "/help", "/track", "/privacy", "/cookies", "/accessibility"];

    /// <summary>Loads the page and what it names, twice.</summary>
    public static async Task<PageBytes> Of(Visitor visitor, string path)
    {
        var (html, encoding, text) = await Load(visitor, path);
        var parts = Part().Matches(text).Select(match => match.Groups[1].Value).Distinct().ToList();
        var own = parts.Where(part => part.StartsWith('/') && !part.StartsWith("//", StringComparison.Ordinal)).ToList();
        var (first, again) = (html, html);
        foreach (var part in await WithImports(visitor, own))
        {
            using var answer = await visitor.Get(part, Compressed);
            answer.EnsureSuccessStatusCode();
            first += (await answer.Content.ReadAsByteArrayAsync()).Length;
            if (answer.Headers.CacheControl?.MaxAge > TimeSpan.Zero) continue;
            using var second = await visitor.Get(part, Compressed, ("If-None-Match", answer.Headers.ETag!.ToString()));
            if (second.StatusCode != HttpStatusCode.NotModified) again += (await second.Content.ReadAsByteArrayAsync()).Length;
        }

        return new(path, first, again, html, encoding, parts.Count - own.Count);
    }

    static readonly (string, string) Compressed = ("Accept-Encoding", "gzip, br");

    static async Task<(long Bytes, string Encoding, string Text)> Load(Visitor visitor, string path)
    {
        using var sent = await visitor.Get(path, Compressed);
        sent.EnsureSuccessStatusCode();
        var bytes = (await sent.Content.ReadAsByteArrayAsync()).Length;
        using var plain = await visitor.Get(path);
        return (bytes, string.Join(", ", sent.Content.Headers.ContentEncoding), await plain.Content.ReadAsStringAsync());
    }

    /// <summary>A module is loaded with what it imports.</summary>
    static async Task<List<string>> WithImports(Visitor visitor, List<string> parts)
    {
        var all = new List<string>(parts);
        foreach (var module in parts.Where(part => part.EndsWith(".mjs", StringComparison.Ordinal)))
        {
            using var answer = await visitor.Get(module);
            var imported = Import().Matches(await answer.Content.ReadAsStringAsync()).Select(match => module[..(module.LastIndexOf('/') + 1)] + match.Groups[1].Value);
            all.AddRange(imported.Where(part => !all.Contains(part)));
        }

        return all;
    }

    [GeneratedRegex("<(?:link(?![^>]*rel=\"(?:canonical|alternate)\")|script|img|iframe|source)[^>]*?(?:href|src)=\"([^\"]+)\"")]
    private static partial Regex Part();

    [GeneratedRegex("from ?['\"]\\./([^'\"]+)['\"]")]
    private static partial Regex Import();
}
