using Heard.Web.Features.Publications;
using Heard.Web.Features.Shared;
using Heard.Web.Http;

namespace Heard.Web.Features.Public.Papers;

/// <summary>Everything that can be printed, in standard and large print, always made from the facts as they are.</summary>
[SameForEverybody]
public sealed class PapersModel(PdfPrinter printer) : PublicPage
{
    /// <summary>Whether PDFs can be made here.</summary>
    public bool HasPdf => printer.IsAvailable;

    /// <summary>Each with the address of its page and of its PDF.</summary>
    public IEnumerable<(string Name, string Page, string Pdf)> All =>
        [.. PaperPage.Names.Select(name => (name, $"publications/{name}.html", $"publications/{name}.pdf")), ("form", "complain/print", "complain/print.pdf")];

    public void OnGet()
    {
    }
}
