using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>Options of the button that leaves a page at once. Its text says "Exit this page" unless given.</summary>
public sealed record ExitThisPageOptions : ContentOptions
{
    /// <summary>Id of the block.</summary>
    public string? Id { get; init; }

    /// <summary>Where it leads; the BBC's weather unless given.</summary>
    public string? RedirectUrl { get; init; }

    /// <summary>Heard when the keyboard shortcut has worked.</summary>
    public string? ActivatedText { get; init; }

    /// <summary>Heard when the shortcut has waited too long for its next press.</summary>
    public string? TimedOutText { get; init; }

    /// <summary>Heard at the first press of Shift.</summary>
    public string? PressTwoMoreTimesText { get; init; }

    /// <summary>Heard at the second press of Shift.</summary>
    public string? PressOneMoreTimeText { get; init; }
}

/// <summary>A way out for someone who may be watched.</summary>
public static class ExitThisPage
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(ExitThisPageOptions options) => new Element("div")
        .Attribute("id", options.Id)
        .Class("govuk-exit-this-page", options.Classes)
        .Attribute("data-module", "govuk-exit-this-page")
        .Attributes(options.Attributes)
        .Attributes(new Dictionary<string, AttributeValue>()
            .Say("activated", options.ActivatedText)
            .Say("timed-out", options.TimedOutText)
            .Say("press-two-more-times", options.PressTwoMoreTimesText)
            .Say("press-one-more-time", options.PressOneMoreTimeText))
        .Add(Button.Render(new()
        {
            Html = options.HasContent ? options.Html : Words(),
            Text = options.Text,
            Classes = "govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button",
            Href = string.IsNullOrEmpty(options.RedirectUrl) ? "https://www.bbc.co.uk/weather" : options.RedirectUrl,
            Attributes = new Dictionary<string, AttributeValue> { ["rel"] = "nofollow noreferrer" },
        }));

    static Element Words() => Element.Fragment()
        .Add(new Element("span").Class("govuk-visually-hidden").Text("Emergency"))
        .Text(" Exit this page");
}

/// <summary><c>&lt;govuk-exit-this-page href&gt;text&lt;/govuk-exit-this-page&gt;</c></summary>
[HtmlTargetElement("govuk-exit-this-page")]
public sealed class ExitThisPageTagHelper : ContentTagHelper<ExitThisPageOptions>
{
    /// <inheritdoc cref="ExitThisPageOptions.Id"/>
    public string? Id { get; set; }

    /// <inheritdoc cref="ExitThisPageOptions.RedirectUrl"/>
    public string? Href { get; set; }

    private protected override IHtmlContent Render(ExitThisPageOptions options) =>
        ExitThisPage.Render(options with { Id = Id ?? options.Id, RedirectUrl = Href ?? options.RedirectUrl });
}
