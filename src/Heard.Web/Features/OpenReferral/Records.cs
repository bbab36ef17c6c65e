using Heard.Domain.Time;

namespace Heard.Web.Features.OpenReferral;

/// <summary>A page of a list, as Open Referral UK frames it.</summary>
/// <param name="TotalItems">How many there are in all.</param>
/// <param name="TotalPages">On how many pages; at least 1.</param>
/// <param name="PageNumber">This one, from 1.</param>
/// <param name="Size">How many are on this page.</param>
/// <param name="FirstPage">It is the first.</param>
/// <param name="LastPage">It is the last.</param>
/// <param name="Empty">Nothing is on it.</param>
/// <param name="Contents">What is on it.</param>
public sealed record Page<TItem>(int TotalItems, int TotalPages, int PageNumber, int Size, bool FirstPage, bool LastPage, bool Empty, IReadOnlyList<TItem> Contents);

/// <summary>Cuts lists into pages.</summary>
public static class Pages
{
    const int Usual = 50, Most = 100;

    /// <summary>The page that is asked for; one that is not there is empty.</summary>
    /// <param name="all">Everything, in order.</param>
    /// <param name="page">From 1; missing or less: the first.</param>
    /// <param name="perPage">Missing: 50; 100 at most.</param>
    public static Page<TItem> Of<TItem>(IEnumerable<TItem> all, int? page, int? perPage)
    {
        var items = all.ToList();
        var (number, size) = (Math.Max(page ?? 1, 1), Math.Clamp(perPage ?? Usual, 1, Most));
        var pages = Math.Max(1, (items.Count + size - 1) / size);
        List<TItem> on = number > pages ? [] : [.. items.Skip((number - 1) * size).Take(size)];
        return new(items.Count, pages, number, on.Count, number == 1, number >= pages, on.Count == 0, on);
    }
}

/// <summary>A source of help. What is null or would be an empty list is left out of the JSON.</summary>
public sealed record Service(string Id, Organization Organization, string Name, string Description, string Status, DateOnly? AssuredDate)
{
    /// <summary>Its own page.</summary>
    public string? Url { get; init; }

    /// <summary>An email address.</summary>
    public string? Email { get; init; }

    /// <summary>Whom it is for, in words.</summary>
    public string? EligibilityDescription { get; init; }

    /// <summary>What it costs, in words.</summary>
    public string? FeesDescription { get; init; }

    /// <summary>Numbers.</summary>
    public IReadOnlyList<Phone>? Phones { get; init; }

    /// <summary>Languages beside English.</summary>
    public IReadOnlyList<SpokenLanguage>? Languages { get; init; }

    /// <summary>What it costs.</summary>
    public IReadOnlyList<CostOption>? CostOptions { get; init; }

    /// <summary>Where it helps.</summary>
    public IReadOnlyList<ServiceArea>? ServiceAreas { get; init; }

    /// <summary>When it is open.</summary>
    public IReadOnlyList<Schedule>? Schedules { get; init; }

    /// <summary>Its words in Welsh. The standard has one language; this is an addition of ours, for who reads it.</summary>
    public WelshWords? XCy { get; init; }

    /// <summary>What it does and whom it is for, by the terms of the taxonomies.</summary>
    public IReadOnlyList<TermOf>? Attributes { get; init; }

    /// <summary>Whether its name or description has these words; none: yes.</summary>
    public bool Says(string? text) => string.IsNullOrWhiteSpace(text) || text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => $"{Name} {Description}".Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it carries a term; none: yes.</summary>
    public bool Carries(string? term) => string.IsNullOrEmpty(term) || (Attributes ?? []).Any(attribute => attribute.TaxonomyTerm.Id == term);
}

/// <summary>Who runs a source of help.</summary>
public sealed record Organization(string Id, string Name, string Description);

/// <summary>A telephone number.</summary>
public sealed record Phone(string Id, string Number);

/// <summary>A language, by its code of ISO 639.</summary>
public sealed record SpokenLanguage(string Id, string Name, string Code);

/// <summary>What it costs.</summary>
public sealed record CostOption(string Id, string Option, int Amount);

/// <summary>Where it helps.</summary>
public sealed record ServiceArea(string Id, string Name);

/// <summary>A term that a service carries.</summary>
public sealed record TermOf(string Id, string LinkId, string LinkEntity, TaxonomyTerm TaxonomyTerm);

/// <summary>A list of terms.</summary>
public sealed record Taxonomy(string Id, string Name, string Description);

/// <summary>A term, with the list it is in.</summary>
public sealed record TaxonomyTerm(string Id, string Code, string Name, string Description, Taxonomy TaxonomyDetail);

/// <summary>Words in Welsh; what there is none of is left out.</summary>
public sealed record WelshWords(string? Name, string? Description, string? Area, string? Fees)
{
    /// <summary>There are some.</summary>
    internal bool IsAny => this is not { Name: null, Description: null, Area: null, Fees: null };
}

/// <summary>Days of each week with their hours: the days by RFC 5545, such as <c>MO,TU</c>, the times by the clocks of London.</summary>
public sealed record Schedule(string Id, string Freq, string Byday, string OpensAt, string ClosesAt, string? Description)
{
    const string OnBankHolidays = "Closed on bank holidays";
    static readonly string[] Days = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    /// <summary>The hours of days that follow one another.</summary>
    public static Schedule Of(string id, OpenOn on, bool exceptBankHolidays) => new(
        id, "WEEKLY", string.Join(',', Enumerable.Range(0, 7).Select(ahead => (DayOfWeek)(((int)on.First + ahead) % 7)).Where(on.Covers).Select(day => Days[(int)day])),
        Clock(on.From), Clock(on.To), exceptBankHolidays ? OnBankHolidays : null);

    /// <summary>Schedules as opening times; null: none of them can be read as days of a week with their hours.</summary>
    /// <param name="schedules">The days, the times, and the words of each.</param>
    public static OpenTimes? Read(IEnumerable<(string Days, string Opens, string Closes, string Words)> schedules)
    {
        var known = schedules.ToList();
        var week = known.SelectMany(one => Runs(one.Days).Select(run => (run, opens: OpeningGrammar.Clock(one.Opens), closes: OpeningGrammar.Clock(one.Closes))))
            .Where(one => one is { opens: { } opens, closes: { } closes } && (closes == TimeOnly.MinValue || closes > opens))
            .Select(one => new OpenOn(one.run.First, one.run.Last, one.opens!.Value, one.closes!.Value)).ToList();
        var times = new OpenTimes([.. week], known.Exists(one => one.Words.Contains("bank holiday", StringComparison.OrdinalIgnoreCase) && one.Words.Contains("closed", StringComparison.OrdinalIgnoreCase)));
        try
        {
            if (week.Count > 0) times.Hours([]);
            return week.Count > 0 ? times : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Days that follow one another in the order in which they are written.</summary>
    static IEnumerable<(DayOfWeek First, DayOfWeek Last)> Runs(string days)
    {
        (DayOfWeek First, DayOfWeek Last)? run = null;
        foreach (var day in days.ToUpperInvariant().Split(',', StringSplitOptions.TrimEntries).Select(name => Array.IndexOf(Days, name)).Where(place => place >= 0).Select(place => (DayOfWeek)place))
        {
            if (run is { } held && day == (DayOfWeek)(((int)held.Last + 1) % 7))
            {
                run = (held.First, day);
                continue;
            }

            if (run is { } done) yield return done;
            run = (day, day);
        }

        if (run is { } last) yield return last;
    }

    static string Clock(TimeOnly time) => time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
