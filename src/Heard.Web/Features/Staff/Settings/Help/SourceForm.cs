using Heard.Domain.Intake;
using Heard.Domain.Support;
using Heard.Web.Features.Shared;

namespace Heard.Web.Features.Staff.Settings.Help;

/// <summary>A source of help as it is typed.</summary>
public sealed record SourceForm
{
    const int LongestName = 100, LongestWords = 600;

    /// <summary>Its name in English.</summary>
    public string? Name { get; init => field = Typed.Clean(value); }

    /// <summary>Its name in Welsh.</summary>
    public string? NameCy { get; init => field = Typed.Clean(value); }

    /// <summary>What it does, in English.</summary>
    public string? Words { get; init => field = Typed.Clean(value); }

    /// <summary>What it does, in Welsh.</summary>
    public string? WordsCy { get; init => field = Typed.Clean(value); }

    /// <summary><c>yes</c>: independent of the body; <c>no</c>: the body's own.</summary>
    public string? Independent { get; init; }

    /// <summary>What it does, of what can be chosen.</summary>
    public List<HelpNeed> Does { get; init; } = [];

    /// <summary>Whom it is made for.</summary>
    public List<HelpGroup> For { get; init; } = [];

    /// <summary>Where it helps.</summary>
    public List<HomeNation> Nations { get; init; } = [];

    /// <summary>The town or area, in English.</summary>
    public string? Place { get; init => field = Typed.Clean(value); }

    /// <summary>The town or area, in Welsh.</summary>
    public string? PlaceCy { get; init => field = Typed.Clean(value); }

    /// <summary>Languages beside English, by their codes.</summary>
    public List<string> Languages { get; init; } = [];

    /// <summary>It costs nothing.</summary>
    public bool IsFree { get; init; }

    /// <summary>A telephone number.</summary>
    public string? Phone { get; init => field = Typed.Clean(value); }

    /// <summary>Another one.</summary>
    public string? OtherPhone { get; init => field = Typed.Clean(value); }

    /// <summary>An email address.</summary>
    public string? Email { get; init => field = Typed.Clean(value); }

    /// <summary>Its own page.</summary>
    public string? Website { get; init => field = Typed.Clean(value); }

    /// <summary>Somebody has made sure today that all this is true.</summary>
    public bool IsChecked { get; init; }

    /// <summary>By when it has to be checked again.</summary>
    public TypedDay Again { get; init; } = TypedDay.None;

    /// <summary>The body no longer names it.</summary>
    public bool IsGone { get; init; }

    /// <summary>A source as it stands in the fields.</summary>
    public static SourceForm Of(HelpSource source) => new()
    {
        Name = source.Name.En,
        NameCy = source.Name.Cy,
        Words = source.Words.En,
        WordsCy = source.Words.Cy,
        Independent = source.Independent ? "yes" : "no",
        Does = [.. source.Does],
        For = [.. source.For],
        Nations = [.. source.Nations],
        Place = source.Place.En,
        PlaceCy = source.Place.Cy,
        Languages = [.. source.Languages],
        IsFree = source.IsFree,
        Phone = source.Phone,
        OtherPhone = source.OtherPhone,
        Email = source.Email,
        Website = source.Website,
        Again = TypedDay.Of(source.CheckAgainBy),
    };

    /// <summary>What is wrong, in page order.</summary>
    public IEnumerable<(string Field, string Say)> Problems(DateOnly today, bool isNew)
    {
        foreach (var (field, words, name, longest, needed) in new[]
        {
            ("Name", Name, "its name", LongestName, true), ("NameCy", NameCy, "its name in Welsh", LongestName, false),
            ("Words", Words, "what it does", LongestWords, true), ("WordsCy", WordsCy, "what it does, in Welsh", LongestWords, false),
            ("Place", Place, "the town or area", LongestName, false), ("PlaceCy", PlaceCy, "the town or area in Welsh", LongestName, false),
            ("Phone", Phone, "the telephone number", LongestName, false), ("OtherPhone", OtherPhone, "the other number", LongestName, false),
        })
        {
            foreach (var problem in Typed.Problems(field, words, name, longest, needed)) yield return problem;
        }

        if (!Typed.IsAnswered(Independent)) yield return ("Independent", "Select whether it is independent of you");
        if (Does.Count == 0 || !Does.All(Enum.IsDefined)) yield return ("Does", "Select what it does");
        if (Email?.Length > 0 && !EmailAddress.LooksRight(Email)) yield return ("Email", "Enter an email address like name@example.com, or leave it empty");
        if (Website?.Length > 0 && !Typed.IsPage(Website)) yield return ("Website", "Enter an address that begins with https://, or leave it empty");
        if ((Phone ?? "").Length + (Email ?? "").Length + (Website ?? "").Length == 0) yield return ("Phone", "Enter a number, an email address or a website: people need one");
        if (isNew && !IsChecked) yield return ("IsChecked", "Make sure that all this is true before people read it");
        if (Again is { IsAny: true, Date: null }) yield return ("again", "Enter the day, such as 27 5 2027, or leave it empty");
        else if (Again.Date < today) yield return ("again", "Enter a day that is not past");
    }

    /// <summary>The source.</summary>
    public HelpSource Source(string id, DateOnly checkedOn, DateOnly today) => new(
        id, new(Name ?? "", NameCy ?? ""), new(Words ?? "", WordsCy ?? ""), Phone ?? "", OtherPhone ?? "", Email ?? "", Website ?? "", Independent == "yes", IsChecked ? today : checkedOn)
    {
        Does = [.. Does.Distinct()],
        For = [.. For.Where(Enum.IsDefined).Distinct()],
        Nations = [.. Nations.Where(Enum.IsDefined).Distinct()],
        Place = new(Place ?? "", PlaceCy ?? ""),
        Languages = [.. Languages.Where(LanguageCodes.Known.Contains).Distinct()],
        IsFree = IsFree,
        CheckAgainBy = Again.Date,
    };
}
