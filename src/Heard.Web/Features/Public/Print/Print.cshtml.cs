using System.Collections.Immutable;
using Heard.Domain.Intake;
using Heard.Web.Features.Publications;
using Heard.Web.Features.Shared;
using Heard.Web.Features.Shared.Form;
using Heard.Web.Http;
using Heard.Web.Languages;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Print;

/// <summary>A part of the paper form: steps that are filled in together.</summary>
/// <param name="Name">Which part.</param>
/// <param name="Steps">Its steps, in the order of the definition.</param>
public sealed record Part(FormPart Name, ImmutableArray<Step> Steps);

/// <summary>
/// The form to fill in by hand (5.2, B6), from the same definition as the screen: every step of it, parted where the
/// example form parts, with boxes to write in. Standard print is 14 point, large print 18.
/// </summary>
[SameForEverybody]
public sealed class PrintModel(Words<PrintWords> paper, Words<FormWords> screen, PdfPrinter printer) : PublicPage
{
    /// <summary>The parts, in order. Steps that only tell something on screen have no place on paper.</summary>
    public static readonly ImmutableArray<Part> Parts =
        [.. ComplaintForm.Current.Steps.Where(step => !step.Questions.IsEmpty).GroupBy(step => step.Part).Select(part => new Part(part.Key, [.. part]))];

    /// <summary><c>large-print</c>; otherwise standard print.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    /// <summary>In 18 point.</summary>
    public bool IsLarge => Format == "large-print";

    /// <summary>Whether a PDF of it can be made here.</summary>
    public bool HasPdf => printer.IsAvailable;

    /// <summary>The words.</summary>
    public PaperText Text => new(paper, screen);

    public void OnGet()
    {
    }
}
