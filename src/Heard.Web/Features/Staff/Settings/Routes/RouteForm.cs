using Heard.Domain.Routes;

namespace Heard.Web.Features.Staff.Settings.Routes;

/// <summary>Another way than a complaint, as it is typed.</summary>
public sealed record RouteForm
{
    const int Longest = 200, LongestWords = 1_000;

    /// <summary>What it is about.</summary>
    public RouteMatter? Kind { get; init; }

    /// <summary>What it is, in English.</summary>
    public string? Name { get; init => field = Typed.Clean(value); }

    /// <summary>What it is, in Welsh.</summary>
    public string? NameCy { get; init => field = Typed.Clean(value); }

    /// <summary>What the way is for, in English.</summary>
    public string? Words { get; init => field = Typed.Clean(value); }

    /// <summary>What the way is for, in Welsh.</summary>
    public string? WordsCy { get; init => field = Typed.Clean(value); }

    /// <summary>How long people have, in English.</summary>
    public string? Limit { get; init => field = Typed.Clean(value); }

    /// <summary>How long people have, in Welsh.</summary>
    public string? LimitCy { get; init => field = Typed.Clean(value); }

    /// <summary>How to do it, in English.</summary>
    public string? How { get; init => field = Typed.Clean(value); }

    /// <summary>How to do it, in Welsh.</summary>
    public string? HowCy { get; init => field = Typed.Clean(value); }

    /// <summary>Who helps, in English.</summary>
    public string? Helps { get; init => field = Typed.Clean(value); }

    /// <summary>Who helps, in Welsh.</summary>
    public string? HelpsCy { get; init => field = Typed.Clean(value); }

    /// <summary>Its own page.</summary>
    public string? Link { get; init => field = Typed.Clean(value); }

    /// <summary>The first day.</summary>
    public TypedDay First { get; init; } = TypedDay.None;

    /// <summary>The last day.</summary>
    public TypedDay Last { get; init; } = TypedDay.None;

    /// <summary>What something is about, for colleagues.</summary>
    public static string Say(RouteMatter kind) => kind switch
    {
        RouteMatter.Danger => "Danger and crime",
        RouteMatter.Decision => "A decision that somebody wants changed",
        RouteMatter.Information => "Personal information",
        RouteMatter.Records => "Records and figures",
        RouteMatter.Claim => "Payment for damage or a loss",
        RouteMatter.Staff => "Discipline of staff",
        RouteMatter.Others => "Others: contractors, other bodies, Parliament",
        _ => "Something else",
    };

    /// <summary>A way as it stands in the fields.</summary>
    public static RouteForm Of(OtherRoute route) => new()
    {
        Kind = route.Kind,
        Name = route.Name.En,
        NameCy = route.Name.Cy,
        Words = route.Words.En,
        WordsCy = route.Words.Cy,
        Limit = route.Limit.En,
        LimitCy = route.Limit.Cy,
        How = route.How.En,
        HowCy = route.How.Cy,
        Helps = route.Helps.En,
        HelpsCy = route.Helps.Cy,
        Link = route.Link,
        First = TypedDay.Of(route.From),
        Last = TypedDay.Of(route.Until),
    };

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems()
    {
        if (Kind is not { } kind || !Enum.IsDefined(kind)) yield return ("Kind", "Select what it is about");
        foreach (var (field, words, name, longest, needed) in new[]
        {
            ("Name", Name, "what it is", Longest, true), ("NameCy", NameCy, "what it is, in Welsh", Longest, false),
            ("Words", Words, "what the way is for", LongestWords, true), ("WordsCy", WordsCy, "what the way is for, in Welsh", LongestWords, false),
            ("Limit", Limit, "how long people have", Longest, false), ("LimitCy", LimitCy, "how long people have, in Welsh", Longest, false),
            ("How", How, "how to do it", LongestWords, false), ("HowCy", HowCy, "how to do it, in Welsh", LongestWords, false),
            ("Helps", Helps, "who helps", Longest, false), ("HelpsCy", HelpsCy, "who helps, in Welsh", Longest, false),
        })
        {
            foreach (var problem in Typed.Problems(field, words, name, longest, needed)) yield return problem;
        }

        if (Link?.Length > 0 && !Typed.IsPage(Link)) yield return ("Link", "Enter an address that begins with https://, or leave it empty");
        if (First is { IsAny: true, Date: null }) yield return ("first", "Enter the first day, such as 1 4 2027, or leave it empty");
        if (Last is { IsAny: true, Date: null }) yield return ("last", "Enter the last day, such as 31 3 2027, or leave it empty");
        else if (Last.Date < First.Date) yield return ("last", "Enter a last day that is not before the first");
    }

    /// <summary>The way.</summary>
    public OtherRoute Route(string id) => new(Kind!.Value, new(Name ?? "", NameCy ?? ""), new(Words ?? "", WordsCy ?? ""))
    {
        Id = id,
        Limit = new(Limit ?? "", LimitCy ?? ""),
        How = new(How ?? "", HowCy ?? ""),
        Helps = new(Helps ?? "", HelpsCy ?? ""),
        Link = Link ?? "",
        From = First.Date,
        Until = Last.Date,
    };
}
