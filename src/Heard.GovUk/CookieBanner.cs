using Microsoft.AspNetCore.Html;

namespace Heard.GovUk;

/// <summary>Options of a cookie banner.</summary>
public sealed record CookieBannerOptions : ComponentOptions
{
    /// <summary>What the banner is called; "Cookie banner" unless given.</summary>
    public string? AriaLabel { get; init; }

    /// <summary>Whether it is not shown.</summary>
    public bool Hidden { get; init; }

    /// <summary>The question, and what is said after each answer.</summary>
    public IReadOnlyList<CookieMessageOptions>? Messages { get; init; }
}

/// <summary>Options of one message. Text becomes a paragraph.</summary>
public sealed record CookieMessageOptions : ContentOptions
{
    /// <summary>The heading, as text.</summary>
    public string? HeadingText { get; init; }

    /// <summary>The heading, as trusted HTML; wins over the text.</summary>
    public IHtmlContent? HeadingHtml { get; init; }

    /// <summary>Buttons and links.</summary>
    public IReadOnlyList<ActionOptions>? Actions { get; init; }

    /// <summary>Whether it is not shown.</summary>
    public bool Hidden { get; init; }

    /// <summary>ARIA role; alert for what is said after an answer.</summary>
    public string? Role { get; init; }
}

/// <summary>Whether a service may set cookies that it could do without.</summary>
public static class CookieBanner
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(CookieBannerOptions options) => new Element("div")
        .Class("govuk-cookie-banner", options.Classes)
        .Flag("data-nosnippet", true)
        .Attribute("role", "region")
        .Attribute("aria-label", string.IsNullOrEmpty(options.AriaLabel) ? "Cookie banner" : options.AriaLabel)
        .Flag("hidden", options.Hidden)
        .Attributes(options.Attributes)
        .AddAll((options.Messages ?? []).Select(Message));

    static Element Message(CookieMessageOptions message) => new Element("div")
        .Class("govuk-cookie-banner__message", message.Classes, "govuk-width-container")
        .Attribute("role", message.Role)
        .Attributes(message.Attributes)
        .Flag("hidden", message.Hidden)
        .Add(new Element("div").Class("govuk-grid-row")
            .Add(new Element("div").Class("govuk-grid-column-two-thirds")
                .Add(Heading(message))
                .Add(new Element("div").Class("govuk-cookie-banner__content").Add(Paragraph.Of(message)))))
        .Add(message.Actions is null ? null : new Element("div")
            .Class("govuk-button-group")
            .AddAllApart(message.Actions.Select(action => ActionLink.Render(action))));

    static Element? Heading(CookieMessageOptions message) =>
        message.HeadingHtml is null && string.IsNullOrEmpty(message.HeadingText)
            ? null
            : new Element("h2").Class("govuk-cookie-banner__heading govuk-heading-m").Content(message.HeadingHtml, message.HeadingText);
}
