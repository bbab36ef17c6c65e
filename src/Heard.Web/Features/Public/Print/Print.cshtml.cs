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
/// example form parts, with boxes to write in. Standard print is 14 point, large print 18. In Easy Read it is the short form of somebody
/// who complains for themselves, with pictures (3.7).
/// </summary>
[SameForEverybody]
public sealed class PrintModel(Words<PrintWords> paper, Words<FormWords> screen, PdfPrinter printer) : PublicPage
{
    /// <summary>What is met where nothing on the short form is left out: paper does not know the answers.</summary>
    static readonly Filling Short = new(Answers.None.With(Voices.Key, Voices.Id(FormVoice.EasyRead)).With("contact-by", "post").With("supporter", "yes"), default);

    /// <summary>The formats, by their names in the address; the first is standard print.</summary>
    public static readonly ImmutableArray<string> Formats = ["standard", "large-print", "easy-read"];

    static readonly ImmutableArray<Part> Whole = PartsOf(FormVoice.Plain), Easy = PartsOf(FormVoice.EasyRead);

    /// <summary>The parts, in order. Steps that only tell something on screen have no place on paper.</summary>
    static ImmutableArray<Part> PartsOf(FormVoice voice) =>
        [.. ComplaintForm.Current.Steps.Where(step => !step.Questions.IsEmpty && (voice is FormVoice.Plain || step.IsMet(Short))).GroupBy(step => step.Part).Select(part => new Part(part.Key, [.. part]))];

    /// <summary><c>large-print</c>, <c>easy-read</c>; otherwise standard print.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    /// <summary>The format by its name.</summary>
    public string Known => Format is { } asked && Formats.Contains(asked) ? asked : Formats[0];

    /// <summary>The voice of the form.</summary>
    public FormVoice Voice => Voices.Read(Known);

    /// <summary>The parts in this format.</summary>
    public ImmutableArray<Part> Parts => Voice is FormVoice.EasyRead ? Easy : Whole;

    /// <summary>What an address of this form ends with in a format.</summary>
    public static string Ending(string format) => format == Formats[0] ? "" : "?format=" + format;

    /// <summary>Whether a PDF of it can be made here.</summary>
    public bool HasPdf => printer.IsAvailable;

    /// <summary>The words.</summary>
    public PaperText Text => new(paper, screen, Voice);

    public void OnGet()
    {
    }
}
