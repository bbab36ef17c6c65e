using Ganss.Xss;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace Heard.Web.Features.Shared.Writing;

/// <summary>
/// A body's longer texts, typed as Markdown, with the styles of GOV.UK. HTML that is typed stays text, and what comes out is cleaned
/// once more: nothing but headings of one size, paragraphs, lists, strong words and links to pages, addresses and numbers.
/// </summary>
public static class LongText
{
    /// <summary>Below the heading of the part of the page that it stands in.</summary>
    const int HeadingLevel = 3;

    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>The text as HTML.</summary>
    public static IHtmlContent Html(string text)
    {
        var document = Markdown.Parse(text, Pipeline);
        foreach (var block in document.Descendants<HeadingBlock>()) block.Level = HeadingLevel;
        foreach (var part in document.Descendants())
        {
            if (Class(part) is { } name) part.GetAttributes().AddClass(name);
        }

        return new HtmlString(Clean().Sanitize(document.ToHtml(Pipeline)));
    }

    static string? Class(MarkdownObject part) => part switch
    {
        HeadingBlock => "govuk-heading-s",
        ParagraphBlock => "govuk-body",
        ListBlock { IsOrdered: true } => "govuk-list govuk-list--number",
        ListBlock => "govuk-list govuk-list--bullet",
        LinkInline => "govuk-link",
        _ => null,
    };

    static HtmlSanitizer Clean() => new(new HtmlSanitizerOptions
    {
        AllowedTags = new HashSet<string>(["h3", "p", "ul", "ol", "li", "strong", "em", "a", "br", "blockquote", "code", "pre", "hr"], StringComparer.OrdinalIgnoreCase),
        AllowedAttributes = new HashSet<string>(["href", "class"], StringComparer.OrdinalIgnoreCase),
        UriAttributes = new HashSet<string>(["href"], StringComparer.OrdinalIgnoreCase),
        AllowedSchemes = new HashSet<string>(["https", "mailto", "tel"], StringComparer.OrdinalIgnoreCase),
    });
}
