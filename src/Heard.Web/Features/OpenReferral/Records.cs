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
public sealed record CostOption(string Id, string Option);

/// <summary>Where it helps.</summary>
public sealed record ServiceArea(string Id, string Name);

/// <summary>A term that a service carries.</summary>
public sealed record TermOf(string Id, string LinkId, string LinkEntity, TaxonomyTerm TaxonomyTerm);

/// <summary>A list of terms.</summary>
public sealed record Taxonomy(string Id, string Name, string Description);

/// <summary>A term, with the list it is in.</summary>
public sealed record TaxonomyTerm(string Id, string Code, string Name, string Description, Taxonomy TaxonomyDetail);
