using Heard.Web.Features.Publications;
using Heard.Web.Http;

namespace Heard.Web.Features.Public.Papers;

/// <summary>The procedure as it holds today, to hand out.</summary>
[SameForEverybody]
public sealed class ProcedureSheetModel(PdfPrinter printer, TimeProvider clock) : PaperPage(printer, clock)
{
    /// <inheritdoc/>
    public override string Name => "procedure";
}
