using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>Options of a skip link.</summary>
public sealed record SkipLinkOptions : ContentOptions
{
    /// <summary>Where the content starts; "#content" unless given.</summary>
    public string? Href { get; init; }
}

/// <summary>The first stop of a keyboard on a page: past the navigation, to the content.</summary>
public static class SkipLink
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(SkipLinkOptions options) => new Element("a")
        .Pair("href", string.IsNullOrEmpty(options.Href) ? "#content" : options.Href)
        .Class("govuk-skip-link", options.Classes)
        .Attributes(options.Attributes)
        .Attribute("data-module", "govuk-skip-link")
        .Content(options);
}

/// <summary><c>&lt;govuk-skip-link href&gt;text&lt;/govuk-skip-link&gt;</c></summary>
[HtmlTargetElement("govuk-skip-link")]
public sealed class SkipLinkTagHelper : ContentTagHelper<SkipLinkOptions>
{
    /// <inheritdoc cref="SkipLinkOptions.Href"/>
    public string? Href { get; set; }

    private protected override IHtmlContent Render(SkipLinkOptions options) =>
        SkipLink.Render(options with { Href = Href ?? options.Href });
}
