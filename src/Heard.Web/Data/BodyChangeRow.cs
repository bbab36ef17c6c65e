namespace Heard.Web.Data;

/// <summary>
/// A change of one part of a body's settings: appended, and in force from its day. The settings are those with which the
/// body was added and every change whose day has come, in the order of their days and numbers.
/// </summary>
public sealed class BodyChangeRow : IOwned
{
    public required Guid OrganisationId { get; init; }

    /// <summary>1, 2, 3… within the body.</summary>
    public required int Number { get; init; }

    /// <summary>The name of the part in the body's JSON, such as <c>topics</c> or <c>letters/receipt</c>.</summary>
    public required string Part { get; init; }

    /// <summary>The part as JSON from then on; null: it is gone, and what the service comes with holds.</summary>
    public string? Value { get; init; }

    /// <summary>The first day, in London.</summary>
    public required DateOnly From { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset At { get; init; }

    public required string AccountId { get; init; }
    public required string AccountName { get; init; }

    /// <summary>Why, for whoever asks later.</summary>
    public required string Why { get; init; }

    /// <summary>Who took it back before its day; null: nobody.</summary>
    public string? TakenBackBy { get; set; }
}
