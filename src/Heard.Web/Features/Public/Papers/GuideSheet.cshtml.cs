using Heard.Web.Features.Publications;
using Heard.Web.Http;

namespace Heard.Web.Features.Public.Papers;

/// <summary>The quick guide on a sheet (5.3).</summary>
[SameForEverybody]
public sealed class GuideSheetModel(PdfPrinter printer, TimeProvider clock) : PaperPage(printer, clock)
{
    /// <inheritdoc/>
    public override string Name => "quick-guide";
}
