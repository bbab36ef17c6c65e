using System.Collections.Immutable;
using Heard.Domain.Complaints;
using Heard.Domain.Time;

namespace Heard.Domain.Routes;

/// <summary>Who looks at a complaint after the body's own answer.</summary>
public enum TierKind { Internal, Independent, Ombudsman }

/// <summary>
/// A step after the final response, as data of the body with the dates from which it holds: the law and its names change.
/// </summary>
/// <param name="Kind">Who.</param>
/// <param name="Name">Its name.</param>
/// <param name="Words">What it does, in a sentence or two.</param>
public sealed record ChainStep(TierKind Kind, Bilingual Name, Bilingual Words)
{
    /// <summary>One may ask so many months after the final response; 0: as its words say.</summary>
    public int WithinMonths { get; init; }

    /// <summary>A Member of Parliament has to send it on (Parliamentary Commissioner Act 1967 s5).</summary>
    public bool ThroughMp { get; init; }

    /// <summary>Its own page; may be empty.</summary>
    public string Link { get; init; } = "";

    /// <summary>Its telephone number; may be empty.</summary>
    public string Phone { get; init; } = "";

    /// <summary>Holds from this day; null: always did.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Holds up to and including this day; null: until it is changed.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>It is there on this day.</summary>
    public bool Holds(DateOnly day) => (From is null || From <= day) && (Until is null || day <= Until);
}

/// <summary>How a person finds the Member of Parliament who sends it on.</summary>
public enum MpRoute
{
    /// <summary>Nobody has to send it on.</summary>
    NotNeeded,

    /// <summary>Their own.</summary>
    OfTheirArea,

    /// <summary>They live outside the United Kingdom and have none: the chair of the committee that the Ombudsman reports to.</summary>
    None,

    /// <summary>There is no Parliament until the election: nobody can.</summary>
    Dissolved,
}

/// <summary>A step that is open to this person.</summary>
/// <param name="Step">The step.</param>
/// <param name="By">The last day on which to ask; null: as its words say.</param>
/// <param name="Mp">Who sends it on.</param>
public sealed record NextStep(ChainStep Step, DateOnly? By, MpRoute Mp);

/// <summary>What a person can do who does not agree with the answer, computed from the body, the day, and where they live.</summary>
public static class NextSteps
{
    static readonly HashSet<string> Home = new(StringComparer.OrdinalIgnoreCase)
    {
        "uk", "u.k.", "gb", "united kingdom", "the united kingdom", "great britain", "britain", "england", "wales", "scotland", "northern ireland",
        "y deyrnas unedig", "prydain", "prydain fawr", "lloegr", "cymru", "yr alban", "gogledd iwerddon",
    };

    /// <summary>The steps, in order; empty: the body has not said, and no response may go out without.</summary>
    /// <param name="chain">The body's steps.</param>
    /// <param name="dissolved">When there is no Parliament.</param>
    /// <param name="complaint">The complaint.</param>
    /// <param name="day">The day of the final response, in London.</param>
    public static ImmutableArray<NextStep> Of(ImmutableArray<ChainStep> chain, ImmutableArray<Dissolution> dissolved, Complaint complaint, DateOnly day) =>
    [
        .. chain.Where(step => step.Holds(day) && (step.Kind is not TierKind.Internal || complaint.Reviewed == 0)).Select(step => new NextStep(
            step, step.WithinMonths > 0 ? day.AddMonths(step.WithinMonths) : null, step.ThroughMp ? Mp(dissolved, complaint, day) : MpRoute.NotNeeded)),
    ];

    static MpRoute Mp(ImmutableArray<Dissolution> dissolved, Complaint complaint, DateOnly day) => true switch
    {
        _ when dissolved.Any(time => time.From <= day && day <= time.Until) => MpRoute.Dissolved,
        _ when LivesAbroad(complaint) => MpRoute.None,
        _ => MpRoute.OfTheirArea,
    };

    /// <summary>They gave a country, and it is none of the United Kingdom's. Where none was given it is taken to be at home.</summary>
    static bool LivesAbroad(Complaint complaint) => complaint.Answers["country"].Trim() is { Length: > 0 } country && !Home.Contains(country);
}

/// <summary>From the end of one Parliament to the first day of the next.</summary>
public sealed record Dissolution(DateOnly From, DateOnly Until);
