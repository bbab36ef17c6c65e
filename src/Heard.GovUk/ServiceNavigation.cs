using Microsoft.AspNetCore.Html;

namespace Heard.GovUk;

/// <summary>What a service is called and where one can go in it.</summary>
public static class ServiceNavigation
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(ServiceNavigationOptions options)
    {
        var isLandmark = !string.IsNullOrEmpty(options.ServiceName) || options.Slots?.Start is not null || options.Slots?.End?.Html is not null;
        return new Element(isLandmark ? "section" : "div")
            .Attribute("aria-label", isLandmark ? options.AriaLabel ?? "Service information" : null)
            .Class("govuk-service-navigation", options.Classes)
            .Attribute("data-module", "govuk-service-navigation")
            .Attributes(options.Attributes)
            .Add(new Element("div")
                .Class("govuk-width-container", options.Slots?.End?.Align == "inline" ? "govuk-service-navigation__inlining-container" : null)
                .Add(options.Slots?.Start)
                .Add(new Element("div").Class("govuk-service-navigation__container").Add(Name(options)).Add(Navigation(options)))
                .Add(options.Slots?.End?.Html));
    }

    static Element? Name(ServiceNavigationOptions options)
    {
        if (string.IsNullOrEmpty(options.ServiceName)) return null;
        var inside = string.IsNullOrEmpty(options.ServiceUrl)
            ? new Element("span").Class("govuk-service-navigation__text")
            : new Element("a").Attribute("href", options.ServiceUrl).Class("govuk-service-navigation__link");
        return new Element("span").Class("govuk-service-navigation__service-name").Add(inside.Text(options.ServiceName));
    }

    static Element? Navigation(ServiceNavigationOptions options)
    {
        var items = (options.Navigation ?? []).OfType<ServiceNavigationItemOptions>().ToList();
        var slots = options.Slots;
        if (items.Count == 0 && slots?.NavigationStart is null && slots?.NavigationEnd is null) return null;
        var id = string.IsNullOrEmpty(options.NavigationId) ? "navigation" : options.NavigationId;
        return new Element("nav")
            .Attribute("aria-label", string.IsNullOrEmpty(options.NavigationLabel) ? options.MenuText : options.NavigationLabel)
            .Class("govuk-service-navigation__wrapper", options.NavigationClasses)
            .Add(options.CollapseNavigationOnMobile ?? items.Count > 1 ? MenuButton(options, id) : null)
            .Add(new Element("ul").Class("govuk-service-navigation__list").Attribute("id", id)
                .Add(slots?.NavigationStart)
                .AddAll(items.Select(Item))
                .Add(slots?.NavigationEnd));
    }

    // Hidden until the script shows it where it is needed.
    static Element MenuButton(ServiceNavigationOptions options, string controls) => new Element("button")
        .Attribute("type", "button")
        .Class("govuk-service-navigation__toggle govuk-js-service-navigation-toggle")
        .Attribute("aria-controls", controls)
        .Attribute("aria-label", options.MenuButtonLabel == options.MenuText ? null : options.MenuButtonLabel)
        .Flag("hidden", true)
        .Attribute("aria-hidden", "true")
        .Text(options.MenuText);

    static Element Item(ServiceNavigationItemOptions item) => new Element("li")
        .Class("govuk-service-navigation__item", item.AriaCurrent is null ? null : "govuk-service-navigation__item--active")
        .Add(Link(item)?.Attribute("aria-current", item.AriaCurrent).Add(Words(item)));

    static Element? Link(ServiceNavigationItemOptions item) => item switch
    {
        { Href: not (null or "") } => new Element("a")
            .Class("govuk-service-navigation__link", item.Classes).Attribute("href", item.Href).Attributes(item.Attributes),
        { HasContent: true } => new Element("span").Class("govuk-service-navigation__text", item.Classes),
        _ => null,
    };

    // Whoever has set colours of their own still sees which link is active.
    static Element Words(ServiceNavigationItemOptions item) => (item.AriaCurrent is null
        ? Element.Fragment()
        : new Element("strong").Class("govuk-service-navigation__active-fallback")).Content(item);
}
