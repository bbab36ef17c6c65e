using System.Collections.Immutable;
using Heard.Domain.Time;
using Heard.Web.Features.Publications;
using Heard.Web.Features.Shared;
using Heard.Web.Time;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Papers;

/// <summary>A publication as the page that prints (E1): made from the body's facts, so that a printed copy is old only once they change.</summary>
public abstract class PaperPage(PdfPrinter printer, TimeProvider clock) : PublicPage
{
    /// <summary>The publications that are pages of their own, in the order of the list.</summary>
    public static readonly ImmutableArray<string> Names = ["poster", "leaflet", "quick-guide", "procedure", "you-said-we-did", "address-label"];

    /// <summary><c>large-print</c>; otherwise standard print.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    /// <summary>Which one.</summary>
    public abstract string Name { get; }

    /// <summary>In 18 point.</summary>
    public bool IsLarge => Format == LargePrint;

    /// <summary>Whether a PDF of it can be made here.</summary>
    public bool HasPdf => printer.IsAvailable;

    /// <summary>Today, in London: a printed copy says from when it is.</summary>
    public DateOnly Today => LondonTime.DayOf(clock.Now());

    /// <summary>An address as people type it.</summary>
    public string Printed(string path) => Public(path).Replace("https://", "", StringComparison.Ordinal);

    /// <summary>The value of the format for large print.</summary>
    public const string LargePrint = "large-print";

    public void OnGet()
    {
    }
}
