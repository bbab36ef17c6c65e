using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Heard.Web.Features.Publications.Spoken;

/// <summary>What is read aloud of a page: its main part, block by block, without what is only there to click on.</summary>
public static partial class PageText
{
    const string Blocks = "h1, h2, h3, h4, p, li, dt, dd, th, td, address";
    const string Silent = "nav, form, script, button, audio, video, [aria-hidden=true], [data-not-read], .govuk-visually-hidden, .govuk-exit-this-page";

    /// <summary>The sentences, in the order of the page. Each ends as a sentence does, and telephone numbers are read figure by figure.</summary>
    public static IReadOnlyList<string> Of(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        if (page.QuerySelector("main") is not { } main) return [];
        foreach (var silent in main.QuerySelectorAll(Silent).ToList()) silent.Remove();
        return [.. main.QuerySelectorAll(Blocks).Where(block => block.QuerySelector(Blocks) is null).Select(Sentence).Where(sentence => sentence.Length > 0)];
    }

    static string Sentence(IElement block)
    {
        var text = Telephone().Replace(Space().Replace(block.TextContent, " ").Trim(), number => string.Join(", ", number.Value.Split(' ').Select(group => string.Join(' ', group.AsEnumerable()))));
        return text.Length == 0 || char.IsPunctuation(text[^1]) ? text : text + ".";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"\b(?:18001 )?0\d{2,4} ?\d{3,4} ?\d{3,4}\b")]
    private static partial Regex Telephone();
}
