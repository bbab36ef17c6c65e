using System.Collections.Immutable;
using Heard.Domain.Routes;
using Heard.Domain.Time;

namespace Heard.Domain.Organisations;

/// <summary>What the rules about a complaint need to know of its body.</summary>
/// <param name="Days">The working days of its nation.</param>
public sealed record Terms(WorkingDays Days)
{
    /// <summary>A final response is approved by somebody who did not write it.</summary>
    public bool FourEyes { get; init; } = true;

    /// <summary>The steps after the final response.</summary>
    public ImmutableArray<ChainStep> Chain { get; init; } = [];

    /// <summary>When there is no Parliament.</summary>
    public ImmutableArray<Dissolution> Dissolved { get; init; } = [];

    /// <summary>The terms of <paramref name="body"/>.</summary>
    public static Terms Of(Organisation body, WorkingDays days) => new(days) { FourEyes = body.FourEyes, Chain = body.Chain, Dissolved = body.Dissolved };
}
