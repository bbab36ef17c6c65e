namespace Heard.Domain.Routes;

/// <summary>What something is about that may not be for the complaints process, as a person would say it.</summary>
public enum RouteMatter { Danger, Decision, Information, Records, Claim, Staff, Others, Other }

/// <summary>
/// Something that is not for the complaints process, and the way that is right for it (2.1, 3.9): the body's own words. Where the
/// law begins or ends a way, that is a day and not a change of the service.
/// </summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Name">What it is, as a person would say it: "You disagree with a decision about your licence".</param>
/// <param name="Words">What the way is for.</param>
public sealed record OtherRoute(RouteMatter Kind, Bilingual Name, Bilingual Words)
{
    /// <summary>In addresses: lowercase letters, figures and dashes. Never changes.</summary>
    public string Id { get; init; } = "";

    /// <summary>How long a person has; may be empty.</summary>
    public Bilingual Limit { get; init; } = new("");

    /// <summary>How they do it; may be empty.</summary>
    public Bilingual How { get; init; } = new("");

    /// <summary>Who helps with it; may be empty.</summary>
    public Bilingual Helps { get; init; } = new("");

    /// <summary>The way's own page; empty: none.</summary>
    public string Link { get; init; } = "";

    /// <summary>The first day, in London; null: it was always there.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, in London; null: it has no end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether it is there on <paramref name="day"/>.</summary>
    public bool Holds(DateOnly day) => (From is null || day >= From) && (Until is null || day <= Until);
}
