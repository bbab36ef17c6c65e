using System.Globalization;
using Heard.Domain.Routes;

namespace Heard.Web.Features.Staff.Settings.Chain;

/// <summary>A step after the final response, as it is typed.</summary>
public sealed record ChainForm
{
    const int LongestName = 200, LongestWords = 1_000, MostMonths = 120;

    /// <summary>Who.</summary>
    public TierKind? Kind { get; init; }

    /// <summary>Its name in English.</summary>
    public string? Name { get; init => field = Typed.Clean(value); }

    /// <summary>Its name in Welsh.</summary>
    public string? NameCy { get; init => field = Typed.Clean(value); }

    /// <summary>What it does, in English.</summary>
    public string? Words { get; init => field = Typed.Clean(value); }

    /// <summary>What it does, in Welsh.</summary>
    public string? WordsCy { get; init => field = Typed.Clean(value); }

    /// <summary>Within so many months; empty: as the words say.</summary>
    public string? Months { get; init => field = Typed.Clean(value); }

    /// <summary>A Member of Parliament has to send it on.</summary>
    public bool ThroughMp { get; init; }

    /// <summary>Its own page.</summary>
    public string? Link { get; init => field = Typed.Clean(value); }

    /// <summary>Its telephone number.</summary>
    public string? Phone { get; init => field = Typed.Clean(value); }

    /// <summary>The first day.</summary>
    public TypedDay First { get; init; } = TypedDay.None;

    /// <summary>The last day.</summary>
    public TypedDay Last { get; init; } = TypedDay.None;

    /// <summary>Who looks, for colleagues.</summary>
    public static string Say(TierKind kind) => kind switch
    {
        TierKind.Internal => "We look again ourselves",
        TierKind.Independent => "Somebody independent, before the Ombudsman",
        _ => "The Ombudsman",
    };

    /// <summary>A step as it stands in the fields.</summary>
    public static ChainForm Of(ChainStep step) => new()
    {
        Kind = step.Kind,
        Name = step.Name.En,
        NameCy = step.Name.Cy,
        Words = step.Words.En,
        WordsCy = step.Words.Cy,
        Months = step.WithinMonths == 0 ? "" : step.WithinMonths.ToString(CultureInfo.InvariantCulture),
        ThroughMp = step.ThroughMp,
        Link = step.Link,
        Phone = step.Phone,
        First = TypedDay.Of(step.From),
        Last = TypedDay.Of(step.Until),
    };

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems()
    {
        if (Kind is not { } kind || !Enum.IsDefined(kind)) yield return ("Kind", "Select who looks at it");
        foreach (var (field, words, name, longest, needed) in new[]
        {
            ("Name", Name, "its name", LongestName, true), ("NameCy", NameCy, "its name in Welsh", LongestName, false),
            ("Words", Words, "what it does", LongestWords, true), ("WordsCy", WordsCy, "what it does, in Welsh", LongestWords, false), ("Phone", Phone, "its telephone number", LongestName, false),
        })
        {
            foreach (var problem in Typed.Problems(field, words, name, longest, needed)) yield return problem;
        }

        if (Months?.Length > 0 && Within is null) yield return ("Months", $"Enter months from 1 to {MostMonths}, or nothing");
        if (Link?.Length > 0 && !Typed.IsPage(Link)) yield return ("Link", "Enter an address that begins with https://, or leave it empty");
        if (First is { IsAny: true, Date: null }) yield return ("first", "Enter the first day, such as 1 4 2027, or leave it empty");
        if (Last is { IsAny: true, Date: null }) yield return ("last", "Enter the last day, such as 31 3 2027, or leave it empty");
        else if (Last.Date < First.Date) yield return ("last", "Enter a last day that is not before the first");
    }

    /// <summary>The step; right only when there are no problems.</summary>
    public ChainStep Step() => new(Kind!.Value, new(Name ?? "", NameCy ?? ""), new(Words ?? "", WordsCy ?? ""))
    {
        WithinMonths = Within ?? 0,
        ThroughMp = ThroughMp,
        Link = Link ?? "",
        Phone = Phone ?? "",
        From = First.Date,
        Until = Last.Date,
    };

    int? Within => int.TryParse(Months, NumberStyles.None, CultureInfo.InvariantCulture, out var months) && months is >= 1 and <= MostMonths ? months : null;
}
