using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Heard.Domain;
using Heard.Domain.Support;
using Heard.Web.Features.Shared;

namespace Heard.Web.Features.OpenReferral;

/// <summary>
/// A body's sources of help in the words of Open Referral UK. Ids are made from the body's and the source's own, so that they never
/// change. <see cref="HelpReading"/> is the way back.
/// </summary>
public sealed class HelpDirectory
{
    static readonly ConditionalWeakTable<Heard.Domain.Organisations.Organisation, HelpDirectory> Made = [];

    readonly Guid _body;
    readonly HelpTerms _terms;
    readonly Dictionary<string, Service> _byId;

    HelpDirectory(Heard.Domain.Organisations.Organisation body)
    {
        _body = body.Id;
        _terms = new(Id);
        var own = new Organization(Own(body), body.Name.En, body.WhoCanComplain.En);
        Services = [.. body.Help.Concat(body.Imported).DistinctBy(source => source.Id)
            .Select(source => Service(source, source.Independent ? new(Id($"organization/{source.Id}"), source.Name.En, source.Words.En) : own))];
        Organizations = [.. Services.Select(service => service.Organization).Distinct()];
        _byId = Services.ToDictionary(service => service.Id);
    }

    /// <summary>The directory of a body, made once for the settings as they are.</summary>
    public static HelpDirectory Of(Heard.Domain.Organisations.Organisation body) => Made.GetValue(body, static of => new(of));

    /// <summary>The id under which a body's own people are run.</summary>
    public static string Own(Heard.Domain.Organisations.Organisation body) => Id(body.Id, "organization");

    /// <summary>Sources of help.</summary>
    public IReadOnlyList<Service> Services { get; }

    /// <summary>Who runs them.</summary>
    public IReadOnlyList<Organization> Organizations { get; }

    /// <summary>Lists of terms.</summary>
    public IReadOnlyList<Taxonomy> Taxonomies => _terms.Taxonomies;

    /// <summary>Every term of them.</summary>
    public IReadOnlyList<TaxonomyTerm> Terms => _terms.All;

    /// <summary>The service with this id; null: there is none.</summary>
    public Service? Find(string id) => _byId.GetValueOrDefault(id);

    Service Service(HelpSource source, Organization organization)
    {
        var id = Id($"service/{source.Id}");
        string Part(string name) => Id($"service/{source.Id}/{name}");
        return new(id, organization, source.Name.En, source.Words.En, "active", source.CheckedOn)
        {
            Url = Known(source.Website),
            Email = Known(source.Email),
            EligibilityDescription = source.For.IsEmpty ? null : string.Join(", ", source.For.Select(HelpNames.Say)),
            FeesDescription = source.IsFree ? "Free" : Known(source.Cost.En),
            Phones = Any(new[] { source.Phone, source.OtherPhone }.Where(number => number.Length > 0).Select((number, place) => new Phone(Part($"phone/{place}"), number))),
            Languages = Any(source.Languages.Where(LanguageCodes.Known.Contains).Select(code => new SpokenLanguage(Part($"language/{code}"), LanguageCodes.Name(code, Language.English), code))),
            CostOptions = source.IsFree ? [new(Part("free"), "free", 0)] : null,
            ServiceAreas = Any(new[] { source.Place.En }.Where(place => place.Length > 0).Concat(source.Nations.Select(HelpNames.Say)).Concat(source.Regions.Select(HelpTerms.Area)).Distinct().Select(name => new ServiceArea(Part($"area/{name}"), name))),
            Schedules = source.Times is { } times ? Any(times.Week.Select((on, place) => Schedule.Of(Part($"schedule/{place}"), on, times.ExceptBankHolidays))) : null,
            Attributes = Any(_terms.Of(source).Select(term => new TermOf(Part($"term/{term.Id}"), id, "service", term))),
            XCy = new WelshWords(Known(source.Name.Cy), Known(source.Words.Cy), Known(source.Place.Cy), Known(source.Cost.Cy)) is { IsAny: true } welsh ? welsh : null,
        };
    }

    static string? Known(string text) => text.Length > 0 ? text : null;

    static List<TItem>? Any<TItem>(IEnumerable<TItem> items) => items.ToList() is { Count: > 0 } list ? list : null;

    string Id(string name) => Id(_body, name);

    /// <summary>A UUID of version 8 (RFC 9562) that stands for a name within the body.</summary>
    static string Id(Guid body, string name)
    {
        var bytes = SHA256.HashData([.. body.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)])[..16];
        (bytes[6], bytes[8]) = ((byte)((bytes[6] & 0x0F) | 0x80), (byte)((bytes[8] & 0x3F) | 0x80));
        return new Guid(bytes, bigEndian: true).ToString();
    }
}
