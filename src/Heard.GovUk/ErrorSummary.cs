using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>Options of an error summary.</summary>
public sealed record ErrorSummaryOptions : ComponentOptions
{
    /// <summary>The heading, as text.</summary>
    public string? TitleText { get; init; }

    /// <summary>The heading, as trusted HTML; wins over the text.</summary>
    public IHtmlContent? TitleHtml { get; init; }

    /// <summary>A paragraph under the heading, as text.</summary>
    public string? DescriptionText { get; init; }

    /// <summary>A paragraph under the heading, as trusted HTML; wins over the text.</summary>
    public IHtmlContent? DescriptionHtml { get; init; }

    /// <summary>What is wrong, in the order of the page.</summary>
    public IReadOnlyList<ErrorLinkOptions>? ErrorList { get; init; }

    /// <summary>Whether the script leaves the focus where it is when the page opens.</summary>
    public bool? DisableAutoFocus { get; init; }
}

/// <summary>Options of one error in the summary.</summary>
public sealed record ErrorLinkOptions : ContentOptions
{
    /// <summary>"#" and the id of the field; without it the error is text only.</summary>
    public string? Href { get; init; }
}

/// <summary>Everything that is wrong with a page, at its top.</summary>
public static class ErrorSummary
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(ErrorSummaryOptions options) => new Element("div")
        .Class("govuk-error-summary", options.Classes)
        .Attribute("data-disable-auto-focus", options.DisableAutoFocus)
        .Attributes(options.Attributes)
        .Attribute("data-module", "govuk-error-summary")
        // The alert is inside what the script focuses: on one element, parts of it would go unheard.
        .Add(new Element("div").Attribute("role", "alert")
            .Add(new Element("h2").Class("govuk-error-summary__title").Content(options.TitleHtml, options.TitleText))
            .Add(new Element("div").Class("govuk-error-summary__body").Add(Description(options)).Add(List(options.ErrorList))));

    static Element? Description(ErrorSummaryOptions options) =>
        options.DescriptionHtml is null && string.IsNullOrEmpty(options.DescriptionText)
            ? null
            : new Element("p").Content(options.DescriptionHtml, options.DescriptionText);

    static Element? List(IReadOnlyList<ErrorLinkOptions>? errors) => errors is not { Count: > 0 } ? null : new Element("ul")
        .Class("govuk-list govuk-error-summary__list")
        .AddAll(errors.Select(error => new Element("li").Add(Link(error))));

    static Element Link(ErrorLinkOptions error) => string.IsNullOrEmpty(error.Href)
        ? Element.Fragment().Content(error)
        : new Element("a").Attribute("href", error.Href).Class(error.Classes).Attributes(error.Attributes).Content(error);
}

/// <summary><c>&lt;govuk-error-summary title&gt;error links&lt;/govuk-error-summary&gt;</c></summary>
[HtmlTargetElement("govuk-error-summary")]
public sealed class ErrorSummaryTagHelper : ComponentTagHelper<ErrorSummaryOptions>
{
    readonly List<ErrorLinkOptions> errors = [];

    /// <inheritdoc cref="ErrorSummaryOptions.TitleText"/>
    public string? Title { get; set; }

    /// <inheritdoc cref="ErrorSummaryOptions.DisableAutoFocus"/>
    public bool DisableAutoFocus { get; set; }

    /// <inheritdoc/>
    public override void Init(TagHelperContext context) => context.Collect(errors);

    private protected override ErrorSummaryOptions Read(ErrorSummaryOptions options, Written written) => options with
    {
        TitleText = Title ?? options.TitleText,
        TitleHtml = Title is null ? options.TitleHtml : null,
        DescriptionHtml = written.Content ?? options.DescriptionHtml,
        ErrorList = errors.Or(options.ErrorList),
        DisableAutoFocus = DisableAutoFocus ? true : options.DisableAutoFocus,
    };

    private protected override IHtmlContent Render(ErrorSummaryOptions options) => ErrorSummary.Render(options);
}

/// <summary><c>&lt;govuk-error-link href="#field"&gt;text&lt;/govuk-error-link&gt;</c></summary>
[HtmlTargetElement("govuk-error-link")]
public sealed class ErrorLinkTagHelper : PartTagHelper<ErrorLinkOptions>
{
    /// <inheritdoc cref="ErrorLinkOptions.Href"/>
    public string? Href { get; set; }

    private protected override ErrorLinkOptions Read(Written written) =>
        new() { Href = Href, Html = written.Content, Classes = written.Classes, Attributes = written.Over(null) };
}
