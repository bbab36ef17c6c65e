using Heard.Web.Features.Publications;
using Heard.Web.Features.Shared;
using Heard.Web.Languages;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Papers;

/// <summary>A publication as a tagged PDF, made when it is first asked for and kept until the page says something else. Where none can be made, the page that prints.</summary>
public sealed class PaperPdfModel(PdfPrinter printer) : PublicPage
{
    /// <summary><c>large-print</c>; otherwise standard print.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public async Task<IActionResult> OnGetAsync(string publication)
    {
        if (!PaperPage.Names.Contains(publication)) return NotFound();
        var format = Format == PaperPage.LargePrint ? $"?format={PaperPage.LargePrint}" : "";
        var page = At($"publications/{publication}.html{format}");
        if (await printer.Print(page, HttpContext.RequestAborted) is not { } pdf) return Redirect(page);
        return File(pdf, "application/pdf", $"{Body.ShortName}-{publication}{(format.Length > 0 ? "-" + PaperPage.LargePrint : "")}-{Language.Code()}.pdf");
    }
}
