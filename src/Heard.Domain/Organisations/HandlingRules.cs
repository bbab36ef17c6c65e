using System.Collections.Immutable;

namespace Heard.Domain.Organisations;

/// <summary>How a body's own rules bound what its colleagues may do alone.</summary>
public sealed record HandlingRules
{
    /// <summary>A final response is approved by somebody who did not write it.</summary>
    public bool FourEyes { get; init; } = true;

    /// <summary>
    /// How many working days after the day first promised an answer may be put off without the person's agreement;
    /// 0: the body has set no limit.
    /// </summary>
    public int PutOffWithin { get; init; }

    /// <summary>In pounds, all payments of an answer together: what is more is approved by a manager. Null: the body has set no limit.</summary>
    public decimal? HandlersPayUpTo { get; init; }

    /// <summary>What the body pays for distress, by how severe it was. Changed with a day like every other setting.</summary>
    public ImmutableArray<SeverityBand> Scale { get; init; } = [];

    /// <summary>The band that an amount falls in; null: none.</summary>
    public SeverityBand? BandOf(decimal pounds) => Scale.FirstOrDefault(band => pounds >= band.Least && pounds <= band.Most);
}

/// <summary>A band of the body's scale of payments for distress and inconvenience (Principles for Remedy). A guide, and never a tariff: no amount is refused for it.</summary>
/// <param name="Words">What it is like for a person: "Some upset for a short time".</param>
/// <param name="Least">In pounds.</param>
/// <param name="Most">In pounds; not less than <paramref name="Least"/>.</param>
public sealed record SeverityBand(string Words, decimal Least, decimal Most);
