using System.Security.Cryptography;
using System.Text;
using Heard.Domain;
using Heard.Domain.Support;
using Heard.Web.Features.Api;
using Heard.Web.Features.Shared;

namespace Heard.Web.Features.OpenReferral;

/// <summary>A body's sources of help in the words of Open Referral UK. Ids are made from the body's and the source's own, so that they never change.</summary>
public sealed class HelpDirectory
{
    readonly Guid _body;
    readonly Taxonomy _does, _for;

    HelpDirectory(Heard.Domain.Organisations.Organisation body)
    {
        _body = body.Id;
        _does = new(Id("taxonomy/does"), "What it does", "How a source of help helps somebody to complain.");
        _for = new(Id("taxonomy/for"), "Whom it is for", "Whom a source of help is made for.");
        Taxonomies = [_does, _for];
        Terms = [.. Enum.GetValues<HelpNeed>().Select(Term), .. Enum.GetValues<HelpGroup>().Select(Term)];
        var own = new Organization(Id("organization"), body.Name.En, body.WhoCanComplain.En);
        Services = [.. body.Help.Select(source => Service(source, source.Independent ? new(Id($"organization/{source.Id}"), source.Name.En, source.Words.En) : own))];
        Organizations = [.. Services.Select(service => service.Organization).Distinct()];
    }

    /// <summary>The directory of a body.</summary>
    public static HelpDirectory Of(Heard.Domain.Organisations.Organisation body) => new(body);

    /// <summary>Sources of help.</summary>
    public IReadOnlyList<Service> Services { get; }

    /// <summary>Who runs them.</summary>
    public IReadOnlyList<Organization> Organizations { get; }

    /// <summary>Lists of terms.</summary>
    public IReadOnlyList<Taxonomy> Taxonomies { get; }

    /// <summary>Every term of them.</summary>
    public IReadOnlyList<TaxonomyTerm> Terms { get; }

    Service Service(HelpSource source, Organization organization)
    {
        var id = Id($"service/{source.Id}");
        string Part(string name) => Id($"service/{source.Id}/{name}");
        return new(id, organization, source.Name.En, source.Words.En, "active", source.CheckedOn)
        {
            Url = Known(source.Website),
            Email = Known(source.Email),
            EligibilityDescription = source.For.IsEmpty ? null : string.Join(", ", source.For.Select(HelpNames.Say)),
            FeesDescription = source.IsFree ? "Free" : null,
            Phones = Any(new[] { source.Phone, source.OtherPhone }.Where(number => number.Length > 0).Select(number => new Phone(Part($"phone/{number}"), number))),
            Languages = Any(source.Languages.Where(LanguageCodes.Known.Contains).Select(code => new SpokenLanguage(Part($"language/{code}"), LanguageCodes.Name(code, Language.English), code))),
            CostOptions = source.IsFree ? [new(Part("free"), "free")] : null,
            ServiceAreas = Any((source.Place.En.Length > 0 ? [source.Place.En] : source.Nations.Select(HelpNames.Say)).Select(name => new ServiceArea(Part($"area/{name}"), name))),
            Attributes = Any(source.Does.Select(Term).Concat(source.For.Select(Term)).Select(term => new TermOf(Part($"term/{term.Code}"), id, "service", term))),
        };
    }

    TaxonomyTerm Term(HelpNeed need) => new(Id($"term/does/{need}"), ApiJson.Name(need), HelpNames.Say(need), HelpNames.Say(need), _does);

    TaxonomyTerm Term(HelpGroup group) => new(Id($"term/for/{group}"), ApiJson.Name(group), HelpNames.Say(group), HelpNames.Say(group), _for);

    static string? Known(string text) => text.Length > 0 ? text : null;

    static List<TItem>? Any<TItem>(IEnumerable<TItem> items) => items.ToList() is { Count: > 0 } list ? list : null;

    /// <summary>A UUID of version 8 (RFC 9562) that stands for a name within the body.</summary>
    string Id(string name)
    {
        var bytes = SHA256.HashData([.. _body.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)])[..16];
        (bytes[6], bytes[8]) = ((byte)((bytes[6] & 0x0F) | 0x80), (byte)((bytes[8] & 0x3F) | 0x80));
        return new Guid(bytes, bigEndian: true).ToString();
    }
}
