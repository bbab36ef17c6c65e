using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>
/// <c>&lt;govuk-pagination label previous-href previous-text previous-label next-href next-text next-label&gt;pages&lt;/govuk-pagination&gt;</c>
/// </summary>
[HtmlTargetElement("govuk-pagination")]
public sealed class PaginationTagHelper : ComponentTagHelper<PaginationOptions>
{
    readonly List<PaginationItemOptions> items = [];

    /// <inheritdoc cref="PaginationOptions.LandmarkLabel"/>
    public string? Label { get; set; }

    /// <summary>Address of the page before; no link without it.</summary>
    public string? PreviousHref { get; set; }

    /// <summary>Words of the link to the page before; "Previous page" unless given.</summary>
    public string? PreviousText { get; set; }

    /// <summary>Title of the page before.</summary>
    public string? PreviousLabel { get; set; }

    /// <summary>Address of the page after; no link without it.</summary>
    public string? NextHref { get; set; }

    /// <summary>Words of the link to the page after; "Next page" unless given.</summary>
    public string? NextText { get; set; }

    /// <summary>Title of the page after.</summary>
    public string? NextLabel { get; set; }

    /// <inheritdoc/>
    public override void Init(TagHelperContext context) => context.Collect(items);

    private protected override PaginationOptions Read(PaginationOptions options, Written written) => options with
    {
        LandmarkLabel = Label ?? options.LandmarkLabel,
        Previous = Link(PreviousHref, PreviousText, PreviousLabel) ?? options.Previous,
        Next = Link(NextHref, NextText, NextLabel) ?? options.Next,
        Items = items.Or(options.Items),
    };

    static PaginationLinkOptions? Link(string? href, string? text, string? label) =>
        string.IsNullOrEmpty(href) ? null : new() { Href = href, Text = text, LabelText = label };

    private protected override IHtmlContent Render(PaginationOptions options) => Pagination.Render(options);
}

/// <summary><c>&lt;govuk-pagination-item number href current label /&gt;</c></summary>
[HtmlTargetElement("govuk-pagination-item")]
public sealed class PaginationItemTagHelper : PartTagHelper<PaginationItemOptions>
{
    /// <inheritdoc cref="PaginationItemOptions.Number"/>
    public string? Number { get; set; }

    /// <inheritdoc cref="PaginationItemOptions.Href"/>
    public string? Href { get; set; }

    /// <inheritdoc cref="PaginationItemOptions.Current"/>
    public bool Current { get; set; }

    /// <inheritdoc cref="PaginationItemOptions.VisuallyHiddenText"/>
    public string? Label { get; set; }

    private protected override PaginationItemOptions Read(Written written) => new()
    {
        Number = Number,
        Href = Href,
        Current = Current,
        VisuallyHiddenText = Label,
        Classes = written.Classes,
        Attributes = written.Over(null),
    };
}

/// <summary><c>&lt;govuk-pagination-ellipsis /&gt;</c></summary>
[HtmlTargetElement("govuk-pagination-ellipsis")]
public sealed class PaginationEllipsisTagHelper : PartTagHelper<PaginationItemOptions>
{
    private protected override PaginationItemOptions Read(Written written) => new() { Ellipsis = true };
}
