using Heard.Domain;

namespace Heard.Web.Data;

/// <summary>What somebody knows about complaining, with nothing that leads to a person: a random key, and the week.</summary>
public sealed class AwarenessRow : IOwned
{
    /// <summary>Random: one made from the time would say when.</summary>
    public required Guid Id { get; init; }

    public required Guid OrganisationId { get; init; }

    /// <summary>The Monday of the week in which it came.</summary>
    public required DateOnly Week { get; init; }

    /// <summary>The language of the page.</summary>
    public required Language Language { get; init; }

    /// <summary>They represent people who use the service.</summary>
    public required bool ForOthers { get; init; }

    /// <summary>Question to answer, as JSON.</summary>
    public required string Replies { get; init; }
}
