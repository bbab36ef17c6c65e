using Heard.Domain;
using Heard.Domain.Learning;

namespace Heard.Web.Data;

/// <summary>A compliment, comment or suggestion, as it was written. It goes when the body's time for it is over.</summary>
public sealed class FeedbackRow : IOwned
{
    public required Guid Id { get; init; }

    public required Guid OrganisationId { get; init; }

    /// <summary>What the person calls it.</summary>
    public required FeedbackKind Kind { get; init; }

    /// <summary>Their words.</summary>
    public required string Words { get; init; }

    /// <summary>Who it was, or which team, in their words; may be empty.</summary>
    public required string Whom { get; init; }

    /// <summary>Their name; may be empty.</summary>
    public required string Name { get; init; }

    /// <summary>An email address or telephone number; empty: they do not want to hear back.</summary>
    public required string Contact { get; init; }

    /// <summary>The language of the page.</summary>
    public required Language Language { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>When a colleague had read it; null: nobody has.</summary>
    public DateTimeOffset? ReadAt { get; set; }

    /// <summary>The account of who had.</summary>
    public string? ReadBy { get; set; }

    /// <summary>When somebody began a complaint with its words; null: nobody did.</summary>
    public DateTimeOffset? ComplaintAt { get; set; }

    /// <summary>The account of the colleague who did; null: the person themself.</summary>
    public string? ComplaintBy { get; set; }
}

/// <summary>A compliment was passed on to a colleague.</summary>
public sealed class ThankYouRow : IOwned
{
    public required Guid FeedbackId { get; init; }

    /// <summary>The account of the colleague who is thanked.</summary>
    public required string AccountId { get; init; }

    public required Guid OrganisationId { get; init; }

    /// <summary>The name of who passed it on.</summary>
    public required string From { get; init; }

    public required DateTimeOffset At { get; init; }
}
