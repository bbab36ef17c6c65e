using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>Options of warning text.</summary>
public sealed record WarningTextOptions : ContentOptions
{
    /// <summary>What is heard in place of the exclamation mark; "Warning" unless given.</summary>
    public string? IconFallbackText { get; init; }
}

/// <summary>Something with a consequence, such as losing money or a right.</summary>
public static class WarningText
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(WarningTextOptions options) => new Element("div")
        .Class("govuk-warning-text", options.Classes)
        .Attributes(options.Attributes)
        .Add(new Element("span").Class("govuk-warning-text__icon").Attribute("aria-hidden", "true").Text("!"))
        .Text(" ")
        .Add(new Element("strong").Class("govuk-warning-text__text")
            .Add(new Element("span").Class("govuk-visually-hidden").Text(Fallback(options)))
            .Text(" ")
            .Content(options));

    static string Fallback(WarningTextOptions options) =>
        string.IsNullOrEmpty(options.IconFallbackText) ? "Warning" : options.IconFallbackText;
}

/// <summary><c>&lt;govuk-warning-text icon-fallback="Warning"&gt;text&lt;/govuk-warning-text&gt;</c></summary>
[HtmlTargetElement("govuk-warning-text")]
public sealed class WarningTextTagHelper : ContentTagHelper<WarningTextOptions>
{
    /// <inheritdoc cref="WarningTextOptions.IconFallbackText"/>
    public string? IconFallback { get; set; }

    private protected override IHtmlContent Render(WarningTextOptions options) =>
        WarningText.Render(options with { IconFallbackText = IconFallback ?? options.IconFallbackText });
}
