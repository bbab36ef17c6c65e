using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>Options of a tag.</summary>
public sealed record TagOptions : ContentOptions;

/// <summary>A status in a word or two.</summary>
public static class Tag
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(TagOptions options) => new Element("strong")
        .Class("govuk-tag", options.Classes)
        .Attributes(options.Attributes)
        .Content(options);

    internal static string? ColourClass(string? colour) => string.IsNullOrEmpty(colour) ? null : $"govuk-tag--{colour}";
}

/// <summary><c>&lt;govuk-tag colour="grey|green|teal|purple|magenta|red|orange|yellow"&gt;text&lt;/govuk-tag&gt;</c></summary>
[HtmlTargetElement("govuk-tag")]
public sealed class TagTagHelper : ContentTagHelper<TagOptions>
{
    /// <summary>A colour of the design system; its own blue unless given.</summary>
    public string? Colour { get; set; }

    private protected override IHtmlContent Render(TagOptions options) =>
        Tag.Render(options with { Classes = Tokens.Join(Tag.ColourClass(Colour), options.Classes) });
}
