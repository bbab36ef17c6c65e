using Heard.Domain.Organisations;
using Heard.Web.Features.Publications;
using Heard.Web.Http;

namespace Heard.Web.Features.Public.Papers;

/// <summary>The poster: complaints are welcome, the ways, and who helps, on one sheet (5.3).</summary>
[SameForEverybody]
public sealed class PosterModel(PdfPrinter printer, TimeProvider clock) : PaperPage(printer, clock)
{
    /// <inheritdoc/>
    public override string Name => "poster";

    /// <summary>The line to ring for another format; null: there is none.</summary>
    public Way? Line => Body.Ways.FirstOrDefault(way => way.Kind is WayKind.Telephone && way.InWelsh == (Language is Domain.Language.Welsh)) ?? Body.Ways.FirstOrDefault(way => way.Kind is WayKind.Telephone);

    /// <summary>The one fact of a way that somebody remembers who walks by: a number, an address.</summary>
    public string Fact(Way way) => way.Kind switch
    {
        WayKind.Email => Body.Email,
        WayKind.Letter => string.Join(", ", Body.PostalAddress),
        _ when Body.Number(way) is { Length: > 0 } number => number,
        _ => Body.Details(way, Language),
    };
}
