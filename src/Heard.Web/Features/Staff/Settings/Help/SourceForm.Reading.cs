using Heard.Domain.Intake;
using Heard.Domain.Support;
using Heard.Web.Features.Shared;
using Heard.Web.Features.Shared.Opening;

namespace Heard.Web.Features.Staff.Settings.Help;

/// <summary>From a source to the fields and back.</summary>
public sealed partial record SourceForm
{
    const int LongestName = 100, LongestWords = 600;

    /// <summary>A source as it stands in the fields.</summary>
    public static SourceForm Of(HelpSource source) => new()
    {
        Name = source.Name.En,
        NameCy = source.Name.Cy,
        Words = source.Words.En,
        WordsCy = source.Words.Cy,
        Independent = source.Independent ? "yes" : "no",
        Kind = source.Kind,
        Assured = [.. source.Assured],
        Does = [.. source.Does],
        For = [.. source.For],
        Nations = [.. source.Nations],
        Regions = [.. source.Regions],
        Place = source.Place.En,
        PlaceCy = source.Place.Cy,
        Languages = [.. source.Languages],
        IsFree = source.IsFree,
        Cost = source.Cost.En,
        CostCy = source.Cost.Cy,
        Access = [.. source.Access],
        Times = TypedTimes.Write(source.Times),
        ExceptBankHolidays = source.Times?.ExceptBankHolidays ?? false,
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
            ("Cost", Cost, "what it costs", LongestName, false), ("CostCy", CostCy, "what it costs, in Welsh", LongestName, false),
            ("Phone", Phone, "the telephone number", LongestName, false), ("OtherPhone", OtherPhone, "the other number", LongestName, false),
        })
        {
            foreach (var problem in Typed.Problems(field, words, name, longest, needed)) yield return problem;
        }

        if (!Typed.IsAnswered(Independent)) yield return ("Independent", "Select whether it is independent of you");
        else if (Independent == "yes" && (Kind is not { } kind || !Enum.IsDefined(kind))) yield return ("Kind", "Select what it is");
        if (Does.Count == 0 || !Does.All(Enum.IsDefined)) yield return ("Does", "Select what it does");
        if (IsFree && Cost?.Length > 0) yield return ("Cost", "Say that it is free, or what it costs, not both");
        foreach (var problem in TypedTimes.Problems("Times", Times)) yield return problem;
        if (Email?.Length > 0 && !EmailAddress.LooksRight(Email)) yield return ("Email", "Enter an email address like name@example.com, or leave it empty");
        if (Website?.Length > 0 && !Typed.IsPage(Website)) yield return ("Website", "Enter an address that begins with https://, or leave it empty");
        if ((Phone ?? "").Length + (Email ?? "").Length + (Website ?? "").Length == 0) yield return ("Phone", "Enter a number, an email address or a website: people need one");
        if (isNew && !IsChecked) yield return ("IsChecked", "Make sure that all this is true before people read it");
        if (Again is { IsAny: true, Date: null }) yield return ("again", "Enter the day, such as 27 5 2027, or leave it empty");
        else if (Again.Date < today) yield return ("again", "Enter a day that is not past");
    }

    /// <summary>The source.</summary>
    public HelpSource Source(string id, DateOnly? checkedOn, DateOnly today) => new(
        id, new(Name ?? "", NameCy ?? ""), new(Words ?? "", WordsCy ?? ""), Phone ?? "", OtherPhone ?? "", Email ?? "", Website ?? "", Independent == "yes", IsChecked ? today : checkedOn)
    {
        Kind = Independent == "yes" ? Kind : null,
        Assured = Independent == "no" ? [.. Assured.Where(Enum.IsDefined).Distinct().Order()] : [],
        Does = [.. Does.Distinct()],
        For = [.. For.Where(Enum.IsDefined).Distinct()],
        Nations = [.. Nations.Where(Enum.IsDefined).Distinct()],
        Regions = [.. Regions.Where(Enum.IsDefined).Distinct()],
        Place = new(Place ?? "", PlaceCy ?? ""),
        Languages = [.. Languages.Where(LanguageCodes.Known.Contains).Distinct()],
        IsFree = IsFree,
        Cost = new(Cost ?? "", CostCy ?? ""),
        Access = [.. Access.Where(Enum.IsDefined).Distinct().Order()],
        Times = TypedTimes.Read(Times, ExceptBankHolidays),
        CheckAgainBy = Again.Date,
    };
}
