using Heard.Web.Features.Publications;
using Heard.Web.Http;

namespace Heard.Web.Features.Public.Papers;

/// <summary>The leaflet to take away: what, how, what happens, how long, who helps, and who comes after us.</summary>
[SameForEverybody]
public sealed class LeafletModel(PdfPrinter printer, TimeProvider clock) : PaperPage(printer, clock)
{
    /// <inheritdoc/>
    public override string Name => "leaflet";
}
