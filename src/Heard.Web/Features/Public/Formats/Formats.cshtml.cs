using Heard.Domain.Organisations;
using Heard.Web.Features.Publications;
using Heard.Web.Features.Publications.Spoken;
using Heard.Web.Features.Shared;
using Heard.Web.Http;

namespace Heard.Web.Features.Public.Formats;

/// <summary>Other formats and languages (3.7): what is there now, what can be asked for and how soon, and how to ask.</summary>
[SameForEverybody]
public sealed class FormatsModel(SpokenPages spoken, PdfPrinter printer) : PublicPage
{
    /// <summary>Whether pages are read aloud here.</summary>
    public bool IsSpoken => spoken.IsAvailable;

    /// <summary>Whether publications are PDFs here.</summary>
    public bool HasPdf => printer.IsAvailable;

    /// <summary>The pages for which there is a video in British Sign Language.</summary>
    public IEnumerable<KeyPage> WithSigning => Body.Formats.Recordings.Where(recording => recording.Kind is RecordingKind.SignLanguage).Select(recording => recording.Page).Distinct();

    public void OnGet()
    {
    }
}
