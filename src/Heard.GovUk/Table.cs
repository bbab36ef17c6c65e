using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>Options of a table.</summary>
public sealed record TableOptions : ComponentOptions
{
    /// <summary>What the table shows.</summary>
    public string? Caption { get; init; }

    /// <summary>Classes of the caption.</summary>
    public string? CaptionClasses { get; init; }

    /// <summary>Headings of the columns.</summary>
    public IReadOnlyList<TableCellOptions>? Head { get; init; }

    /// <summary>The rows, each of cells; null ones are left out.</summary>
    public IReadOnlyList<IReadOnlyList<TableCellOptions>?>? Rows { get; init; }

    /// <summary>Whether the first cell of each row is its heading.</summary>
    public bool FirstCellIsHeader { get; init; }
}

/// <summary>Options of one cell.</summary>
public sealed record TableCellOptions : ContentOptions
{
    /// <summary>numeric, for figures under each other.</summary>
    public string? Format { get; init; }

    /// <summary>How many columns it takes; 1 unless given.</summary>
    public int? Colspan { get; init; }

    /// <summary>How many rows it takes; 1 unless given.</summary>
    public int? Rowspan { get; init; }
}

/// <summary>Figures and facts to compare.</summary>
public static class Table
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(TableOptions options) => Render(options, Element.Fragment()
        .Add(Head(options.Head))
        .Add(new Element("tbody").Class("govuk-table__body").AddAll((options.Rows ?? [])
            .OfType<IReadOnlyList<TableCellOptions>>()
            .Select(row => Row(row.Index().Select(cell => BodyCell(cell.Item, cell.Index == 0 && options.FirstCellIsHeader)))))));

    internal static IHtmlContent Render(TableOptions options, IHtmlContent inside) => new Element("table")
        .Class("govuk-table", options.Classes)
        .Attributes(options.Attributes)
        .Add(string.IsNullOrEmpty(options.Caption)
            ? null
            : new Element("caption").Class("govuk-table__caption", options.CaptionClasses).Text(options.Caption))
        .Add(inside);

    static Element? Head(IReadOnlyList<TableCellOptions>? head) => head is null ? null : new Element("thead")
        .Class("govuk-table__head")
        .Add(Row(head.Select(HeadCell)));

    static Element Row(IEnumerable<Element> cells) => new Element("tr").Class("govuk-table__row").AddAll(cells);

    static Element HeadCell(TableCellOptions cell) =>
        Cell(cell, new Element("th").Attribute("scope", "col"), "govuk-table__header", cell.Format);

    static Element BodyCell(TableCellOptions cell, bool isHeader) => isHeader
        ? Cell(cell, new Element("th").Attribute("scope", "row"), "govuk-table__header", null)
        : Cell(cell, new Element("td"), "govuk-table__cell", cell.Format);

    static Element Cell(TableCellOptions cell, Element element, string name, string? format) => element
        .Class(name, string.IsNullOrEmpty(format) ? null : $"{name}--{format}", cell.Classes)
        .Attribute("colspan", cell.Colspan)
        .Attribute("rowspan", cell.Rowspan)
        .Attributes(cell.Attributes)
        .Content(cell);
}

/// <summary>
/// <c>&lt;govuk-table caption caption-size&gt;thead and tbody&lt;/govuk-table&gt;</c>;
/// the elements between the tags carry their <c>govuk-table__…</c> classes themselves.
/// </summary>
[HtmlTargetElement("govuk-table")]
public sealed class TableTagHelper : ComponentTagHelper<TableOptions>
{
    IHtmlContent? inside;

    /// <inheritdoc cref="TableOptions.Caption"/>
    public string? Caption { get; set; }

    /// <summary>s, m, l or xl.</summary>
    public string? CaptionSize { get; set; }

    private protected override TableOptions Read(TableOptions options, Written written)
    {
        inside = written.Content;
        return options with
        {
            Caption = Caption ?? options.Caption,
            CaptionClasses = Tokens.Join(CaptionSize is null ? null : $"govuk-table__caption--{CaptionSize}", options.CaptionClasses),
        };
    }

    private protected override IHtmlContent Render(TableOptions options) =>
        inside is null ? Table.Render(options) : Table.Render(options, inside);
}
