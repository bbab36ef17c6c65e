using Heard.Domain;

namespace Heard.Web.Data;

/// <summary>
/// How somebody found it, with nothing that leads to a complaint or a person. The table has no order of arrival: its key is
/// random, and on SQLite its rows lie by that key. See docs/decisions/experience.md before adding a column.
/// </summary>
public sealed class ExperienceRow : IOwned
{
    /// <summary>Random: one made from the time would lead back.</summary>
    public required Guid Id { get; init; }

    public required Guid OrganisationId { get; init; }

    /// <summary>The Monday of the week in which it came: a finer time would lead back.</summary>
    public required DateOnly Week { get; init; }

    /// <summary>The language of the page, and so of the words.</summary>
    public required Language Language { get; init; }

    /// <summary>Statement to answer, as JSON.</summary>
    public required string Answers { get; init; }

    /// <summary>What should be done better; may be empty.</summary>
    public required string Words { get; init; }
}

/// <summary>A complaint has been answered about: once is enough. A keyed digest of it and nothing else, no time and no answer.</summary>
public sealed class ExperienceGivenRow : IOwned
{
    /// <summary>See <see cref="Experiences.ExperienceBook"/>.</summary>
    public required byte[] Digest { get; init; }

    public required Guid OrganisationId { get; init; }
}
