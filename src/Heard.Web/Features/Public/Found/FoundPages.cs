using System.Text;
using System.Xml.Linq;
using Heard.Domain;
using Heard.Domain.Organisations;
using Heard.Web.Features.Api;
using Heard.Web.Http;
using Heard.Web.Languages;
using Heard.Web.Organisations;
using Heard.Web.Outbox;

namespace Heard.Web.Features.Public.Found;

/// <summary>What search engines find: every page that is the same for everybody, in both languages, and nothing else.</summary>
public static class FoundPages
{
    static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9", Html = "http://www.w3.org/1999/xhtml";

    const string Source = "help/";

    /// <summary>The path of a page below its body; empty: the first page.</summary>
    public static string Path(HttpRequest request) => request.Path.Value!.TrimStart('/').Split('/', 2) is [_, var rest] ? rest.TrimEnd('/') : "";

    /// <summary>The paths of every such page of a body.</summary>
    public static IReadOnlyList<string> Of(Organisation body, EndpointDataSource endpoints) => [.. Places(endpoints), .. body.Help.Concat(body.Imported).Select(source => Source + source.Id).Distinct()];

    /// <summary>Whether a path is one of them: without making a list of a directory of thousands.</summary>
    public static bool IsOne(Organisation body, EndpointDataSource endpoints, string path) =>
        Places(endpoints).Contains(path) || (path.StartsWith(Source, StringComparison.Ordinal) && body.Help.Concat(body.Imported).Any(source => path.AsSpan(Source.Length).SequenceEqual(source.Id)));

    /// <summary>Adds the addresses that search engines ask for.</summary>
    public static void MapFound(this WebApplication app)
    {
        app.MapMethods("/robots.txt", ApiEndpoints.Get, (HeardSettings settings) => Results.Text(Robots(settings))).AllowAnonymous().ExcludeFromDescription();
        app.MapMethods("/sitemap.xml", ApiEndpoints.Get, async (Bodies bodies, Links links, EndpointDataSource endpoints) =>
            Results.Text(Sitemap((await bodies.All()).Values.Where(body => body.IsPublished), links, endpoints), "application/xml", Encoding.UTF8)).AllowAnonymous().ExcludeFromDescription();
    }

    static string Robots(HeardSettings settings) => $"""
        User-agent: *
        Disallow: /staff
        Disallow: /api
        Sitemap: {settings.PublicUrl.TrimEnd('/')}/sitemap.xml

        """;

    static string Sitemap(IEnumerable<Organisation> bodies, Links links, EndpointDataSource endpoints)
    {
        var pages = bodies.OrderBy(body => body.ShortName, StringComparer.Ordinal)
            .SelectMany(body => Of(body, endpoints).Select(place => (body, place)));
        return new XDeclaration("1.0", "utf-8", null) + "\n" + new XElement(Map + "urlset", new XAttribute(XNamespace.Xmlns + "xhtml", Html), pages.SelectMany(page => Enum.GetValues<Language>().Select(language => new XElement(
            Map + "url", new XElement(Map + "loc", links.To(page.body, language, page.place)),
            Enum.GetValues<Language>().Select(other => new XElement(
                Html + "link", new XAttribute("rel", "alternate"), new XAttribute("hreflang", other.Code()), new XAttribute("href", links.To(page.body, other, page.place))))))));
    }

    /// <summary>Every page that is marked as the same for everybody and has no other place in its address than the body.</summary>
    static List<string> Places(EndpointDataSource endpoints) =>
    [
        .. endpoints.Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<SameForEverybodyAttribute>() is not null && endpoint.RoutePattern.Parameters is [{ Name: "body" }])
            .Select(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/')["{body}".Length..].TrimStart('/')).Distinct().Order(StringComparer.Ordinal),
    ];
}
