using Microsoft.AspNetCore.Html;

namespace Heard.GovUk;

/// <summary>Options of a service's name and main navigation.</summary>
public sealed record ServiceNavigationOptions : ComponentOptions
{
    /// <summary>Name of the service.</summary>
    public string? ServiceName { get; init; }

    /// <summary>Address of the service's first page.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>What the section with the name is called; "Service information" unless given.</summary>
    public string? AriaLabel { get; init; }

    /// <summary>The links; null ones are left out.</summary>
    public IReadOnlyList<ServiceNavigationItemOptions?>? Navigation { get; init; }

    /// <summary>What the navigation is called; the words of the menu button unless given.</summary>
    public string? NavigationLabel { get; init; }

    /// <summary>Id of the list of links; "navigation" unless given.</summary>
    public string? NavigationId { get; init; }

    /// <summary>Classes of the navigation.</summary>
    public string? NavigationClasses { get; init; }

    /// <summary>Whether narrow screens get a menu button; when there is more than one link unless given.</summary>
    public bool? CollapseNavigationOnMobile { get; init; }

    /// <summary>Words of the menu button; "Menu" unless given.</summary>
    public string? MenuButtonText { get; init; }

    /// <summary>What assistive technology hears in place of the button's words.</summary>
    public string? MenuButtonLabel { get; init; }

    /// <summary>Places for content of one's own.</summary>
    public ServiceNavigationSlots? Slots { get; init; }

    internal string MenuText => string.IsNullOrEmpty(MenuButtonText) ? "Menu" : MenuButtonText;
}

/// <summary>Trusted HTML at four places of the service navigation.</summary>
public sealed record ServiceNavigationSlots
{
    /// <summary>Before the service's name.</summary>
    public IHtmlContent? Start { get; init; }

    /// <summary>After the navigation.</summary>
    public ServiceNavigationEndSlot? End { get; init; }

    /// <summary>Before the first link, as list items.</summary>
    public IHtmlContent? NavigationStart { get; init; }

    /// <summary>After the last link, as list items.</summary>
    public IHtmlContent? NavigationEnd { get; init; }
}

/// <summary>The place after the navigation.</summary>
public sealed record ServiceNavigationEndSlot
{
    /// <summary>Trusted HTML.</summary>
    public IHtmlContent? Html { get; init; }

    /// <summary>inline: on the line of the navigation, where there is room.</summary>
    public string? Align { get; init; }
}

/// <summary>Options of one link.</summary>
public sealed record ServiceNavigationItemOptions : ContentOptions
{
    /// <summary>Address; text without it.</summary>
    public string? Href { get; init; }

    /// <summary>Whether it is the page.</summary>
    public bool Current { get; init; }

    /// <summary>Whether the page is somewhere under it.</summary>
    public bool Active { get; init; }

    internal string? AriaCurrent => Current ? "page" : Active ? "true" : null;
}
