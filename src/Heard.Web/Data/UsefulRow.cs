using Heard.Domain;

namespace Heard.Web.Data;

/// <summary>Whether a public page was useful to somebody, with nothing that says who: a random key, and the day.</summary>
public sealed class UsefulRow : IOwned
{
    /// <summary>Random: who has just answered can add words by it, and nobody guesses it.</summary>
    public required Guid Id { get; init; }

    public required Guid OrganisationId { get; init; }

    /// <summary>The path of the page below its body; empty: the first page. One of those that search engines are told of, and no other.</summary>
    public required string Page { get; init; }

    /// <summary>The language of the page.</summary>
    public required Language Language { get; init; }

    /// <summary>It was.</summary>
    public required bool Useful { get; init; }

    /// <summary>What would make it better; may be empty.</summary>
    public required string Words { get; set; }

    /// <summary>The day, in London.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What a colleague changed because of the words; empty: nothing yet.</summary>
    public string Change { get; set; } = "";

    /// <summary>The day of the change.</summary>
    public DateOnly? ChangedOn { get; set; }
}
