using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>Options of a panel. The class <c>govuk-panel--interruption</c> makes it an interruption, else it confirms.</summary>
public sealed record PanelOptions : ContentOptions
{
    /// <summary>The heading, as text.</summary>
    public string? TitleText { get; init; }

    /// <summary>The heading, as trusted HTML; wins over the text.</summary>
    public IHtmlContent? TitleHtml { get; init; }

    /// <summary>1 to 6; 1 unless given.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>What can be done at an interruption.</summary>
    public PanelActionsOptions? Actions { get; init; }
}

/// <summary>Options of the block with what can be done.</summary>
public sealed record PanelActionsOptions : ComponentOptions
{
    /// <summary>Buttons and links.</summary>
    public IReadOnlyList<ActionOptions>? Items { get; init; }
}

/// <summary>The one thing that a page says: that something is done, or that a journey is interrupted.</summary>
public static class Panel
{
    const string InterruptionClass = "govuk-panel--interruption";

    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(PanelOptions options)
    {
        var interrupts = options.Classes?.Contains(InterruptionClass, StringComparison.Ordinal) == true;
        return new Element("div")
            .Class("govuk-panel", interrupts ? null : "govuk-panel--confirmation", options.Classes)
            .Attributes(options.Attributes)
            .Add(new Element($"h{options.HeadingLevel ?? 1}").Class("govuk-panel__title").Content(options.TitleHtml, options.TitleText))
            .Add(options.HasContent ? new Element("div").Class("govuk-panel__body").Content(options) : null)
            .Add(interrupts && options.Actions is { } actions ? Actions(actions) : null);
    }

    static Element Actions(PanelActionsOptions options)
    {
        var block = new Element("div").Class("govuk-panel__actions", options.Classes).Attributes(options.Attributes);
        return options.Items is not { Count: > 0 } items ? block : block.Add(new Element("div")
            .Class("govuk-button-group")
            .AddAllApart(items.Select(action => ActionLink.Render(action, "inverse"))));
    }
}

/// <summary><c>&lt;govuk-panel title&gt;content&lt;/govuk-panel&gt;</c></summary>
[HtmlTargetElement("govuk-panel")]
public sealed class PanelTagHelper : ContentTagHelper<PanelOptions>
{
    /// <inheritdoc cref="PanelOptions.TitleText"/>
    public string? Title { get; set; }

    /// <inheritdoc cref="PanelOptions.HeadingLevel"/>
    public int? HeadingLevel { get; set; }

    private protected override PanelOptions Read(PanelOptions options, Written written) => base.Read(options, written) with
    {
        TitleText = Title ?? options.TitleText,
        TitleHtml = Title is null ? options.TitleHtml : null,
        HeadingLevel = HeadingLevel ?? options.HeadingLevel,
    };

    private protected override IHtmlContent Render(PanelOptions options) => Panel.Render(options);
}
