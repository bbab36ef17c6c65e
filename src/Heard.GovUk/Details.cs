using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>Options of details.</summary>
public sealed record DetailsOptions : ContentOptions
{
    /// <summary>Id of the block.</summary>
    public string? Id { get; init; }

    /// <summary>The line that is always shown, as text.</summary>
    public string? SummaryText { get; init; }

    /// <summary>The line that is always shown, as trusted HTML; wins over the text.</summary>
    public IHtmlContent? SummaryHtml { get; init; }

    /// <summary>Whether it starts open.</summary>
    public bool Open { get; init; }
}

/// <summary>Text that opens under a line of summary.</summary>
public static class Details
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(DetailsOptions options) => new Element("details")
        .Attribute("id", options.Id)
        .Class("govuk-details", options.Classes)
        .Attributes(options.Attributes)
        .Flag("open", options.Open)
        .Add(new Element("summary").Class("govuk-details__summary")
            .Add(new Element("span").Class("govuk-details__summary-text")
                .Content(options.SummaryHtml, options.SummaryText)))
        .Add(new Element("div").Class("govuk-details__text").Content(options));
}

/// <summary><c>&lt;govuk-details summary open&gt;content&lt;/govuk-details&gt;</c></summary>
[HtmlTargetElement("govuk-details")]
public sealed class DetailsTagHelper : ContentTagHelper<DetailsOptions>
{
    /// <inheritdoc cref="DetailsOptions.Id"/>
    public string? Id { get; set; }

    /// <inheritdoc cref="DetailsOptions.SummaryText"/>
    public string? Summary { get; set; }

    /// <inheritdoc cref="DetailsOptions.Open"/>
    public bool Open { get; set; }

    private protected override DetailsOptions Read(DetailsOptions options, Written written) => base.Read(options, written) with
    {
        Id = Id ?? options.Id,
        SummaryText = Summary ?? options.SummaryText,
        SummaryHtml = Summary is null ? options.SummaryHtml : null,
        Open = Open || options.Open,
    };

    private protected override IHtmlContent Render(DetailsOptions options) => Details.Render(options);
}
