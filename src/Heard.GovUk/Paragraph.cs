using Microsoft.AspNetCore.Html;

namespace Heard.GovUk;

/// <summary>Content that brings its own elements as HTML, and stands in a paragraph as text.</summary>
static class Paragraph
{
    public static IHtmlContent? Of(ContentOptions? content) => content switch
    {
        null or { HasContent: false } => null,
        { Html: { } html } => html,
        _ => new Element("p").Class("govuk-body").Text(content.Text),
    };
}
