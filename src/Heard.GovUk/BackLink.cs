using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>Options of a back link; "Back" without text.</summary>
public sealed record BackLinkOptions : ContentOptions
{
    /// <summary>Address of the page before; "#" unless given.</summary>
    public string? Href { get; init; }
}

/// <summary>The way back to the page before.</summary>
public static class BackLink
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(BackLinkOptions options) => new Element("a")
        .Pair("href", string.IsNullOrEmpty(options.Href) ? "#" : options.Href)
        .Class("govuk-back-link", options.Classes)
        .Attributes(options.Attributes)
        .Content(options.HasContent ? options : options with { Text = "Back" });
}

/// <summary><c>&lt;govuk-back-link href&gt;Back&lt;/govuk-back-link&gt;</c></summary>
[HtmlTargetElement("govuk-back-link")]
public sealed class BackLinkTagHelper : ContentTagHelper<BackLinkOptions>
{
    /// <inheritdoc cref="BackLinkOptions.Href"/>
    public string? Href { get; set; }

    private protected override IHtmlContent Render(BackLinkOptions options) =>
        BackLink.Render(options with { Href = Href ?? options.Href });
}
