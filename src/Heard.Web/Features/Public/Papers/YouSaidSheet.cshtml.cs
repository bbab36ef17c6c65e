using Heard.Web.Features.Publications;
using Heard.Web.Http;

namespace Heard.Web.Features.Public.Papers;

/// <summary>"You said, we did" on a sheet, in two columns (5.1).</summary>
[SameForEverybody]
public sealed class YouSaidSheetModel(PdfPrinter printer, TimeProvider clock) : PaperPage(printer, clock)
{
    /// <inheritdoc/>
    public override string Name => "you-said-we-did";
}
