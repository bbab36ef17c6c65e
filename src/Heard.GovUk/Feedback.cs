using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>Options of the request for feedback. Text becomes a paragraph.</summary>
public sealed record FeedbackOptions : ContentOptions
{
    /// <summary>The heading, as text.</summary>
    public string? TitleText { get; init; }

    /// <summary>The heading, as trusted HTML; wins over the text.</summary>
    public IHtmlContent? TitleHtml { get; init; }

    /// <summary>1 to 6; 2 unless given.</summary>
    public int? HeadingLevel { get; init; }
}

/// <summary>What people think of a service, asked at the end of a page.</summary>
public static class Feedback
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(FeedbackOptions options) => new Element("div")
        .Class("govuk-feedback govuk-width-container", options.Classes)
        .Attributes(options.Attributes)
        .Add(new Element("div").Class("govuk-grid-row")
            .Add(new Element("div").Class("govuk-grid-column-two-thirds")
                .Add(new Element($"h{options.HeadingLevel ?? 2}")
                    .Class("govuk-feedback__title")
                    .Content(options.TitleHtml, options.TitleText))
                .Add(Paragraph.Of(options) is { } body ? new Element("div").Class("govuk-feedback__body").Add(body) : null)));
}

/// <summary><c>&lt;govuk-feedback title heading-level&gt;content&lt;/govuk-feedback&gt;</c></summary>
[HtmlTargetElement("govuk-feedback")]
public sealed class FeedbackTagHelper : ContentTagHelper<FeedbackOptions>
{
    /// <inheritdoc cref="FeedbackOptions.TitleText"/>
    public string? Title { get; set; }

    /// <inheritdoc cref="FeedbackOptions.HeadingLevel"/>
    public int? HeadingLevel { get; set; }

    private protected override FeedbackOptions Read(FeedbackOptions options, Written written) => base.Read(options, written) with
    {
        TitleText = Title ?? options.TitleText,
        TitleHtml = Title is null ? options.TitleHtml : null,
        HeadingLevel = HeadingLevel ?? options.HeadingLevel,
    };

    private protected override IHtmlContent Render(FeedbackOptions options) => Feedback.Render(options);
}
