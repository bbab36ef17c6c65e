using Microsoft.AspNetCore.Html;

namespace Heard.GovUk;

/// <summary>Options of a footer. Whose copyright it is, a body says itself in <see cref="Meta"/>.</summary>
public sealed record FooterOptions : ComponentOptions
{
    /// <summary>Columns of links; none unless given.</summary>
    public IReadOnlyList<FooterNavigationOptions>? Navigation { get; init; }

    /// <summary>Links about the service itself.</summary>
    public FooterMetaOptions? Meta { get; init; }

    /// <summary>Under what licence the content is; the Open Government Licence unless given, none when null.</summary>
    public PartOptions? ContentLicence { get; init; } = new();

    /// <summary>Classes of the block inside, after the usual width.</summary>
    public string? ContainerClasses { get; init; }
}

/// <summary>Options of one block of links.</summary>
public sealed record FooterNavigationOptions
{
    /// <summary>Heading of the block.</summary>
    public string? Title { get; init; }

    /// <summary>Columns within the block: 2 or 3.</summary>
    public int? Columns { get; init; }

    /// <summary>Part of the row, as in the grid's classes: full (unless given), two-thirds, one-quarter, …</summary>
    public string? Width { get; init; }

    /// <summary>The links; those without address or text are left out.</summary>
    public IReadOnlyList<FooterLinkOptions>? Items { get; init; }
}

/// <summary>Options of the links about the service itself; text or HTML stands under them.</summary>
public sealed record FooterMetaOptions : ContentOptions
{
    /// <summary>Heading that only assistive technology hears; "Support links" unless given.</summary>
    public string? VisuallyHiddenTitle { get; init; }

    /// <summary>The links.</summary>
    public IReadOnlyList<FooterLinkOptions>? Items { get; init; }
}

/// <summary>Options of one link.</summary>
public sealed record FooterLinkOptions : ContentOptions
{
    /// <summary>Address.</summary>
    public string? Href { get; init; }
}

/// <summary>The end of every page.</summary>
public static class Footer
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(FooterOptions options) => new Element("div")
        .Class("govuk-footer", options.Classes)
        .Attributes(options.Attributes)
        .Add(new Element("div").Class("govuk-width-container", options.ContainerClasses)
            .Add(Navigation(options.Navigation))
            .Add(new Element("div").Class("govuk-footer__meta")
                .Add(new Element("div").Class("govuk-footer__meta-item govuk-footer__meta-item--grow")
                    .Add(Meta(options.Meta))
                    .Add(options.ContentLicence is { } licence ? FooterLicence.Render(licence) : null))));

    static Element? Navigation(IReadOnlyList<FooterNavigationOptions>? blocks) =>
        blocks is not { Count: > 0 } ? null : Element.Fragment()
            .Add(new Element("div").Class("govuk-footer__navigation").AddAll(blocks.Select(Block)))
            .Add(new Element("hr").Class("govuk-footer__section-break"));

    static Element Block(FooterNavigationOptions block) => new Element("div")
        .Class("govuk-footer__section", $"govuk-grid-column-{(string.IsNullOrEmpty(block.Width) ? "full" : block.Width)}")
        .Add(new Element("h2").Class("govuk-footer__heading govuk-heading-m").Text(block.Title))
        .Add(block.Items is not { Count: > 0 } items ? null : new Element("ul")
            .Class("govuk-footer__list", block.Columns is null or 0 ? null : $"govuk-footer__list--columns-{block.Columns}")
            .AddAll(items.Where(i => i.HasContent && !string.IsNullOrEmpty(i.Href)).Select(i => Item("govuk-footer__list-item", i))));

    static Element? Meta(FooterMetaOptions? meta) => meta is null ? null : Element.Fragment()
        .Add(new Element("h2").Class("govuk-visually-hidden").Text(
            string.IsNullOrEmpty(meta.VisuallyHiddenTitle) ? "Support links" : meta.VisuallyHiddenTitle))
        .Add(meta.Items is not { Count: > 0 } items ? null : new Element("ul")
            .Class("govuk-footer__inline-list")
            .AddAll(items.Select(item => Item("govuk-footer__inline-list-item", item))))
        .Add(meta.HasContent ? new Element("div").Class("govuk-footer__meta-custom").Content(meta) : null);

    static Element Item(string name, FooterLinkOptions link) => new Element("li").Class(name).Add(new Element("a")
        .Class("govuk-footer__link", link.Classes)
        .Pair("href", link.Href)
        .Attributes(link.Attributes)
        .Content(link));
}
