using Heard.Web.Features.Publications;
using Heard.Web.Features.Shared;
using Heard.Web.Languages;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Print;

/// <summary>The form on paper as a PDF. Where none can be made, the page that prints.</summary>
public sealed class PrintPdfModel(PdfPrinter printer) : PublicPage
{
    /// <summary><c>large-print</c>, <c>easy-read</c>; otherwise standard print.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public async Task<IActionResult> OnGetAsync()
    {
        var format = PrintModel.Formats.Contains(Format ?? "") ? Format! : PrintModel.Formats[0];
        var page = At("complain/print" + PrintModel.Ending(format));
        if (await printer.Print(page, HttpContext.RequestAborted) is not { } pdf) return Redirect(page);
        return File(pdf, "application/pdf", $"complaint-form-{format}-{Language.Code()}.pdf");
    }
}
