using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>Options of breadcrumbs.</summary>
public sealed record BreadcrumbsOptions : ComponentOptions
{
    /// <summary>The pages above this one, the highest first.</summary>
    public IReadOnlyList<BreadcrumbOptions>? Items { get; init; }

    /// <summary>Whether narrow screens show the first and last only.</summary>
    public bool CollapseOnMobile { get; init; }

    /// <summary>What the navigation is called; "Breadcrumb" unless given.</summary>
    public string? LabelText { get; init; }
}

/// <summary>Options of one page above this one.</summary>
public sealed record BreadcrumbOptions : ContentOptions
{
    /// <summary>Address; without it this is the page itself.</summary>
    public string? Href { get; init; }
}

/// <summary>Where a page is in the site.</summary>
public static class Breadcrumbs
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(BreadcrumbsOptions options) => new Element("nav")
        .Class("govuk-breadcrumbs", options.Classes, options.CollapseOnMobile ? "govuk-breadcrumbs--collapse-on-mobile" : null)
        .Attributes(options.Attributes)
        .Attribute("aria-label", options.LabelText ?? "Breadcrumb")
        .Add(new Element("ol").Class("govuk-breadcrumbs__list").AddAll((options.Items ?? []).Select(Item)));

    static Element Item(BreadcrumbOptions item)
    {
        var place = new Element("li").Class("govuk-breadcrumbs__list-item");
        return string.IsNullOrEmpty(item.Href)
            ? place.Attribute("aria-current", "page").Content(item)
            : place.Add(new Element("a")
                .Class("govuk-breadcrumbs__link", item.Classes)
                .Attribute("href", item.Href)
                .Attributes(item.Attributes)
                .Content(item));
    }
}

/// <summary><c>&lt;govuk-breadcrumbs label collapse-on-mobile&gt;breadcrumbs&lt;/govuk-breadcrumbs&gt;</c></summary>
[HtmlTargetElement("govuk-breadcrumbs")]
public sealed class BreadcrumbsTagHelper : ComponentTagHelper<BreadcrumbsOptions>
{
    readonly List<BreadcrumbOptions> breadcrumbs = [];

    /// <inheritdoc cref="BreadcrumbsOptions.LabelText"/>
    public string? Label { get; set; }

    /// <inheritdoc cref="BreadcrumbsOptions.CollapseOnMobile"/>
    public bool CollapseOnMobile { get; set; }

    /// <inheritdoc/>
    public override void Init(TagHelperContext context) => context.Collect(breadcrumbs);

    private protected override BreadcrumbsOptions Read(BreadcrumbsOptions options, Written written) => options with
    {
        LabelText = Label ?? options.LabelText,
        CollapseOnMobile = CollapseOnMobile || options.CollapseOnMobile,
        Items = breadcrumbs.Or(options.Items),
    };

    private protected override IHtmlContent Render(BreadcrumbsOptions options) => Breadcrumbs.Render(options);
}

/// <summary><c>&lt;govuk-breadcrumb href&gt;text&lt;/govuk-breadcrumb&gt;</c></summary>
[HtmlTargetElement("govuk-breadcrumb")]
public sealed class BreadcrumbTagHelper : PartTagHelper<BreadcrumbOptions>
{
    /// <inheritdoc cref="BreadcrumbOptions.Href"/>
    public string? Href { get; set; }

    private protected override BreadcrumbOptions Read(Written written) =>
        new() { Href = Href, Html = written.Content, Classes = written.Classes, Attributes = written.Over(null) };
}
