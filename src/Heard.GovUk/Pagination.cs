using Microsoft.AspNetCore.Html;

namespace Heard.GovUk;

/// <summary>Options of the links between pages of a list, or between pages that follow each other.</summary>
public sealed record PaginationOptions : ComponentOptions
{
    /// <summary>The pages; null and empty ones are left out. Without any, previous and next stand under each other.</summary>
    public IReadOnlyList<PaginationItemOptions?>? Items { get; init; }

    /// <summary>The page before; "Previous page" without text.</summary>
    public PaginationLinkOptions? Previous { get; init; }

    /// <summary>The page after; "Next page" without text.</summary>
    public PaginationLinkOptions? Next { get; init; }

    /// <summary>What the navigation is called; "Pagination" unless given.</summary>
    public string? LandmarkLabel { get; init; }

    internal bool IsBlock => Items is null && (Next is not null || Previous is not null);
}

/// <summary>Options of one page, or of the dots where pages are left out.</summary>
public sealed record PaginationItemOptions : ComponentOptions
{
    /// <summary>Number of the page.</summary>
    public string? Number { get; init; }

    /// <summary>What assistive technology hears; "Page" and the number unless given.</summary>
    public string? VisuallyHiddenText { get; init; }

    /// <summary>Address.</summary>
    public string? Href { get; init; }

    /// <summary>Whether it is the page.</summary>
    public bool Current { get; init; }

    /// <summary>Whether it is the dots.</summary>
    public bool Ellipsis { get; init; }
}

/// <summary>Options of the link to the page before or after.</summary>
public sealed record PaginationLinkOptions : ContentOptions
{
    /// <summary>Title of that page; shown where there are no numbers.</summary>
    public string? LabelText { get; init; }

    /// <summary>Address; no link without it.</summary>
    public string? Href { get; init; }
}

/// <summary>The way to other pages of the same list.</summary>
public static class Pagination
{
    static readonly PaginationItemOptions Nothing = new();

    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(PaginationOptions options) => new Element("nav")
        .Class("govuk-pagination", options.IsBlock ? "govuk-pagination--block" : null, options.Classes)
        .Attribute("aria-label", string.IsNullOrEmpty(options.LandmarkLabel) ? "Pagination" : options.LandmarkLabel)
        .Attributes(options.Attributes)
        .Add(PaginationArrow.Link(options.Previous, isNext: false, options.IsBlock))
        .Add(options.Items is null ? null : new Element("ul").Class("govuk-pagination__list")
            .AddAll(options.Items.OfType<PaginationItemOptions>().Where(item => item != Nothing).Select(Item)))
        .Add(PaginationArrow.Link(options.Next, isNext: true, options.IsBlock));

    static Element Item(PaginationItemOptions item) => new Element("li")
        .Class(
            "govuk-pagination__item",
            item.Current ? "govuk-pagination__item--current" : null,
            item.Ellipsis ? "govuk-pagination__item--ellipsis" : null)
        .Add(item.Ellipsis ? Element.Fragment().Text("⋯") : new Element("a")
            .Class("govuk-link govuk-pagination__link", item.Classes)
            .Pair("href", item.Href)
            .Attribute("aria-label", item.VisuallyHiddenText ?? $"Page {item.Number}")
            .Attribute("aria-current", item.Current ? "page" : null)
            .Attributes(item.Attributes)
            .Text(item.Number));
}
