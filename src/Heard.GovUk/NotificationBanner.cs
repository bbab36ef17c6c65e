using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>Options of a notification banner. A text stands as a heading in it; HTML brings its own elements.</summary>
public sealed record NotificationBannerOptions : ContentOptions
{
    /// <summary>The title, as text; "Important", or "Success" for a success, unless given.</summary>
    public string? TitleText { get; init; }

    /// <summary>The title, as trusted HTML; wins over the text.</summary>
    public IHtmlContent? TitleHtml { get; init; }

    /// <summary>1 to 6; 2 unless given.</summary>
    public int? TitleHeadingLevel { get; init; }

    /// <summary>Id of the title; one of these on a page may do without.</summary>
    public string? TitleId { get; init; }

    /// <summary>success, or nothing.</summary>
    public string? Type { get; init; }

    /// <summary>ARIA role; alert for a success, else region, unless given.</summary>
    public string? Role { get; init; }

    /// <summary>Whether the script leaves the focus where it is when the page opens.</summary>
    public bool? DisableAutoFocus { get; init; }

    internal bool IsSuccess => Type == "success";
}

/// <summary>News that is not about the page itself, or that something went well on the page before.</summary>
public static class NotificationBanner
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(NotificationBannerOptions options)
    {
        var titleId = string.IsNullOrEmpty(options.TitleId) ? "govuk-notification-banner-title" : options.TitleId;
        return new Element("div")
            .Class("govuk-notification-banner", options.IsSuccess ? "govuk-notification-banner--success" : null, options.Classes)
            .Attribute("role", Role(options))
            .Attribute("aria-labelledby", titleId)
            .Attribute("data-module", "govuk-notification-banner")
            .Attribute("data-disable-auto-focus", options.DisableAutoFocus)
            .Attributes(options.Attributes)
            .Add(new Element("div").Class("govuk-notification-banner__header").Add(Title(options, titleId)))
            .Add(new Element("div").Class("govuk-notification-banner__content").Add(Body(options)));
    }

    static string Role(NotificationBannerOptions options) =>
        !string.IsNullOrEmpty(options.Role) ? options.Role : options.IsSuccess ? "alert" : "region";

    static Element Title(NotificationBannerOptions options, string id) =>
        new Element($"h{options.TitleHeadingLevel ?? 2}")
            .Class("govuk-notification-banner__title")
            .Attribute("id", id)
            .Content(options.TitleHtml, string.IsNullOrEmpty(options.TitleText)
                ? options.IsSuccess ? "Success" : "Important"
                : options.TitleText);

    static IHtmlContent? Body(NotificationBannerOptions options) => options.Html ?? (string.IsNullOrEmpty(options.Text)
        ? null
        : new Element("p").Class("govuk-notification-banner__heading").Text(options.Text));
}

/// <summary><c>&lt;govuk-notification-banner title type="success" role&gt;content&lt;/govuk-notification-banner&gt;</c></summary>
[HtmlTargetElement("govuk-notification-banner")]
public sealed class NotificationBannerTagHelper : ContentTagHelper<NotificationBannerOptions>
{
    /// <inheritdoc cref="NotificationBannerOptions.TitleText"/>
    public string? Title { get; set; }

    /// <inheritdoc cref="NotificationBannerOptions.TitleId"/>
    public string? TitleId { get; set; }

    /// <inheritdoc cref="NotificationBannerOptions.TitleHeadingLevel"/>
    public int? TitleHeadingLevel { get; set; }

    /// <summary>One line of text as a heading, in place of content between the tags.</summary>
    public string? Text { get; set; }

    /// <inheritdoc cref="NotificationBannerOptions.Type"/>
    public string? Type { get; set; }

    /// <inheritdoc cref="NotificationBannerOptions.Role"/>
    public string? Role { get; set; }

    private protected override NotificationBannerOptions Read(NotificationBannerOptions options, Written written) =>
        base.Read(options, written) with
        {
            TitleText = Title ?? options.TitleText,
            TitleHtml = Title is null ? options.TitleHtml : null,
            TitleId = TitleId ?? options.TitleId,
            TitleHeadingLevel = TitleHeadingLevel ?? options.TitleHeadingLevel,
            Text = Text ?? options.Text,
            Type = Type ?? options.Type,
            Role = Role ?? options.Role,
        };

    private protected override IHtmlContent Render(NotificationBannerOptions options) => NotificationBanner.Render(options);
}
