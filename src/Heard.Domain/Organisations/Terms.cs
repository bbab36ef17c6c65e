using System.Collections.Immutable;
using Heard.Domain.Routes;
using Heard.Domain.Time;

namespace Heard.Domain.Organisations;

/// <summary>What the rules about a complaint need to know of its body.</summary>
/// <param name="Days">The working days of its nation.</param>
public sealed record Terms(WorkingDays Days)
{
    /// <summary>What bounds colleagues.</summary>
    public HandlingRules Handling { get; init; } = new();

    /// <summary>What complaints can be about.</summary>
    public ImmutableArray<Topic> Topics { get; init; } = [];

    /// <summary>The steps after the final response.</summary>
    public ImmutableArray<ChainStep> Chain { get; init; } = [];

    /// <summary>When there is no Parliament.</summary>
    public ImmutableArray<Dissolution> Dissolved { get; init; } = [];

    /// <summary>The terms of <paramref name="body"/>.</summary>
    public static Terms Of(Organisation body, WorkingDays days) => new(days) { Handling = body.Handling, Topics = body.Topics, Chain = body.Chain, Dissolved = body.Dissolved };
}
