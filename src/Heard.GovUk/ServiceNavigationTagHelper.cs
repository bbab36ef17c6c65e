using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary><c>&lt;govuk-service-navigation name href&gt;items&lt;/govuk-service-navigation&gt;</c></summary>
[HtmlTargetElement("govuk-service-navigation")]
public sealed class ServiceNavigationTagHelper : ComponentTagHelper<ServiceNavigationOptions>
{
    readonly List<ServiceNavigationItemOptions> items = [];

    /// <inheritdoc cref="ServiceNavigationOptions.ServiceName"/>
    public string? Name { get; set; }

    /// <inheritdoc cref="ServiceNavigationOptions.ServiceUrl"/>
    public string? Href { get; set; }

    /// <inheritdoc cref="ServiceNavigationOptions.AriaLabel"/>
    public string? Label { get; set; }

    /// <inheritdoc cref="ServiceNavigationOptions.NavigationLabel"/>
    public string? NavigationLabel { get; set; }

    /// <inheritdoc cref="ServiceNavigationOptions.MenuButtonText"/>
    public string? MenuText { get; set; }

    /// <inheritdoc/>
    public override void Init(TagHelperContext context) => context.Collect(items);

    private protected override ServiceNavigationOptions Read(ServiceNavigationOptions options, Written written) => options with
    {
        ServiceName = Name ?? options.ServiceName,
        ServiceUrl = Href ?? options.ServiceUrl,
        AriaLabel = Label ?? options.AriaLabel,
        NavigationLabel = NavigationLabel ?? options.NavigationLabel,
        MenuButtonText = MenuText ?? options.MenuButtonText,
        Navigation = items.Or(options.Navigation),
        Slots = written.Content is null
            ? options.Slots
            : (options.Slots ?? new()) with { End = new() { Html = written.Content, Align = options.Slots?.End?.Align } },
    };

    private protected override IHtmlContent Render(ServiceNavigationOptions options) => ServiceNavigation.Render(options);
}

/// <summary><c>&lt;govuk-service-navigation-item href active current&gt;text&lt;/govuk-service-navigation-item&gt;</c></summary>
[HtmlTargetElement("govuk-service-navigation-item")]
public sealed class ServiceNavigationItemTagHelper : PartTagHelper<ServiceNavigationItemOptions>
{
    /// <inheritdoc cref="ServiceNavigationItemOptions.Href"/>
    public string? Href { get; set; }

    /// <inheritdoc cref="ServiceNavigationItemOptions.Active"/>
    public bool Active { get; set; }

    /// <inheritdoc cref="ServiceNavigationItemOptions.Current"/>
    public bool Current { get; set; }

    private protected override ServiceNavigationItemOptions Read(Written written) => new()
    {
        Href = Href,
        Active = Active,
        Current = Current,
        Html = written.Content,
        Classes = written.Classes,
        Attributes = written.Over(null),
    };
}
