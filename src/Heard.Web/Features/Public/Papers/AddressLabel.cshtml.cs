using Heard.Web.Features.Publications;
using Heard.Web.Http;

namespace Heard.Web.Features.Public.Papers;

/// <summary>The postal address as labels to cut out and stick on envelopes (3.7): eight on a sheet, four in large print.</summary>
[SameForEverybody]
public sealed class AddressLabelModel(PdfPrinter printer, TimeProvider clock) : PaperPage(printer, clock)
{
    /// <inheritdoc/>
    public override string Name => "address-label";

    /// <summary>How many are on the sheet.</summary>
    public int Many => IsLarge ? 4 : 8;
}
