using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Heard.Domain;
using Heard.Domain.Intake;
using Heard.Domain.Support;
using Heard.Web.Features.Shared;

namespace Heard.Web.Features.OpenReferral;

/// <summary>What was read from a feed: the sources that can be taken in, and what cannot, with why.</summary>
/// <param name="Good">The sources.</param>
/// <param name="Bad">The others.</param>
public sealed partial record HelpReading(ImmutableArray<HelpSource> Good, ImmutableArray<BadEntry> Bad)
{
    const int MostEntries = 20_000, LongestName = 200, LongestWords = 2_000, LongestShort = 100, LongestLink = 300;

    /// <summary>Reads services of Open Referral, of HSDS 3 and its profile for the United Kingdom. What it does not know it passes over.</summary>
    /// <param name="services">The services.</param>
    /// <param name="own">The id under which the body's own people are run: of anybody else's feed everybody is independent of the body.</param>
    public static HelpReading Of(IEnumerable<JsonElement> services, string own)
    {
        var (good, bad, ids) = (ImmutableArray.CreateBuilder<HelpSource>(), ImmutableArray.CreateBuilder<BadEntry>(), new HashSet<string>());
        foreach (var (service, number) in services.Select((service, index) => (service, index + 1)))
        {
            var name = service.ValueKind is JsonValueKind.Object && Text(service, "name") is { Length: > 0 } said ? said : string.Create(CultureInfo.InvariantCulture, $"Number {number}");
            var source = Read(service, own, out var why);
            if (source is null) bad.Add(new(name, why));
            else if (good.Count == MostEntries) bad.Add(new(name, "There are more than 20,000, which is more than we take in"));
            else if (!ids.Add(source.Id)) bad.Add(new(name, $"Its id is that of another one before it: {source.Id}"));
            else good.Add(source);
        }

        return new(good.ToImmutable(), bad.ToImmutable());
    }

    static HelpSource? Read(JsonElement service, string own, out string why)
    {
        why = "";
        if (service.ValueKind is not JsonValueKind.Object) return No("It is no service", out why);
        var organization = Object(service, "organization");
        var (id, name, words) = (Id(Text(service, "id")), Text(service, "name"), Plain(Text(service, "description")));
        var (website, email) = (First(Text(service, "url"), Text(organization, "website"), Text(organization, "uri")), First(Text(service, "email"), Text(organization, "email")));
        string[] phones = [.. Each(service, "phones").Select(phone => Text(phone, "number")).Where(number => number.Length is > 0 and <= LongestShort)];
        if (id.Length == 0) return No("It has no id", out why);
        if (name.Length is 0 or > LongestName) return No("It has no name, or one that is too long", out why);
        if (words.Length == 0) return No("It has no description", out why);
        if (Text(service, "status") is { Length: > 0 } status && status != "active") return No($"It is not active: {status}", out why);
        if (!IsPage(website)) website = "";
        if (!EmailAddress.LooksRight(email)) email = "";
        if (website.Length + email.Length + phones.Length == 0) return No("It has no telephone number, email address or website", out why);

        var (places, welsh) = (Places(service), Object(service, "x_cy"));
        var costs = Each(service, "cost_options");
        var fees = Text(service, "fees_description");
        var isFree = fees.Equals("free", StringComparison.OrdinalIgnoreCase) || Array.Exists(costs, cost => Text(cost, "option").Equals("free", StringComparison.OrdinalIgnoreCase));
        var source = new HelpSource(id, new(name, Text(welsh, "name")), new(words, Text(welsh, "description")), phones.FirstOrDefault() ?? "", phones.Skip(1).FirstOrDefault() ?? "", email, website,
            Text(organization, "id") != own, DateOnly.TryParseExact(Text(service, "assured_date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null)
        {
            Nations = [.. places.SelectMany(Named<HomeNation>(HelpNames.Say)).Distinct()],
            Regions = [.. places.SelectMany(Named<Region>(HelpTerms.Area)).Distinct()],
            Place = new(places.FirstOrDefault(place => !Named<HomeNation>(HelpNames.Say)(place).Any() && !Named<Region>(HelpTerms.Area)(place).Any()) ?? "", Text(welsh, "area")),
            Languages = [.. Each(service, "languages").Select(language => Text(language, "code")).Where(LanguageCodes.Known.Contains).Distinct()],
            IsFree = isFree,
            Cost = isFree ? new("") : new(fees.Length <= LongestShort ? fees : fees[..LongestShort], Text(welsh, "fees")),
            Times = Schedule.Read(Each(service, "schedules").Select(one => (Text(one, "byday"), Text(one, "opens_at"), Text(one, "closes_at"), Text(one, "description")))),
        };
        return HelpTerms.Read(source, [.. Each(service, "attributes").Select(attribute => Object(attribute, "taxonomy_term")).Select(term => (Text(Object(term, "taxonomy_detail"), "name"), Text(term, "code"), Text(term, "name")))]);
    }

    static HelpSource? No(string reason, out string why)
    {
        why = reason;
        return null;
    }

    static List<string> Places(JsonElement service) => [.. Each(service, "service_areas").Select(area => Text(area, "name")).Where(name => name.Length is > 0 and <= LongestShort)];

    static Func<string, IEnumerable<TChoice>> Named<TChoice>(Func<TChoice, string> say)
        where TChoice : struct, Enum => name => Enum.GetValues<TChoice>().Where(choice => say(choice).Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>As it stands in addresses.</summary>
    static string Id(string id) => NotInAddresses().Replace(id.ToLowerInvariant(), "-").Trim('-') is var plain && plain.Length > LongestShort ? plain[..LongestShort] : plain;

    /// <summary>Without markup, and no longer than people read.</summary>
    static string Plain(string words)
    {
        var plain = words.Contains('<', StringComparison.Ordinal) ? System.Net.WebUtility.HtmlDecode(Markup().Replace(words, " ")).Trim() : words;
        return plain.Length <= LongestWords ? plain : plain[..(plain.LastIndexOf(' ', LongestWords - 2) is > 0 and var space ? space : LongestWords - 1)].TrimEnd('\uD83C', '\uD83D', '\uD83E') + "…";
    }

    static bool IsPage(string link) => link.Length is > 0 and <= LongestLink && Uri.TryCreate(link, UriKind.Absolute, out var uri) && (uri.Scheme is "https" or "http");

    static string First(params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (text.Length > 0) return text;
        }

        return "";
    }

    static JsonElement Object(JsonElement parent, string name) => parent.ValueKind is JsonValueKind.Object && parent.TryGetProperty(name, out var child) && child.ValueKind is JsonValueKind.Object ? child : default;

    static JsonElement[] Each(JsonElement parent, string name) => parent.TryGetProperty(name, out var list) && list.ValueKind is JsonValueKind.Array ? [.. list.EnumerateArray()] : [];

    /// <summary>A text without what cannot be stored; empty: there is none.</summary>
    static string Text(JsonElement parent, string name)
    {
        if (parent.ValueKind is not JsonValueKind.Object || !parent.TryGetProperty(name, out var value)) return "";
        try
        {
            var text = value.ValueKind switch { JsonValueKind.String => value.GetString()!, JsonValueKind.Number => value.GetRawText(), _ => "" };
            return WellFormed.Is(text) ? text.Trim() : "";
        }
        catch (InvalidOperationException)
        {
            // Half of a character pair.
            return "";
        }
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotInAddresses();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Markup();
}
