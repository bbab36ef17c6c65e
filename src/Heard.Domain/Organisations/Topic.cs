namespace Heard.Domain.Organisations;

/// <summary>What a topic names.</summary>
public enum TopicKind { Subject, Place }

/// <summary>
/// What complaints are about, or the place or service that they are about: the body's own words, each for its time.
/// A topic that has ended stays with the complaints that it was chosen for.
/// </summary>
/// <param name="Id">Never changes and is never used again: lowercase letters, figures and dashes.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Name">As people read it.</param>
public sealed record Topic(string Id, TopicKind Kind, Bilingual Name)
{
    /// <summary>The first day, in London; null: it was always there.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, in London; null: it has no end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether it can be chosen for something that reached the body on <paramref name="day"/>, or is dealt with then.</summary>
    public bool Holds(DateOnly day) => (From is null || day >= From) && (Until is null || day <= Until);
}
