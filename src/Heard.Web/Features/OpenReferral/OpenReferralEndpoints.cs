using System.Text.Json;
using System.Text.Json.Serialization;
using Heard.Domain.Organisations;
using Heard.Web.Features.Api;
using Heard.Web.Http;

namespace Heard.Web.Features.OpenReferral;

/// <summary>
/// The directory of help in Open Referral UK 3 (a profile of HSDS 3), for other directories to read: nothing in it is personal, it is
/// open to every website, and what is not known is left out. The standard describes it, not our OpenAPI.
/// </summary>
public static class OpenReferralEndpoints
{
    /// <summary>How the standard writes names; what is null is left out.</summary>
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The addresses.</summary>
    public static readonly IReadOnlyList<string> Addresses = [.. new[] { "", "/services", "/services/{service}", "/organizations", "/organizations/{organization}", "/taxonomies", "/taxonomies/{taxonomy}", "/taxonomy_terms", "/taxonomy_terms/{term}", "/service_at_locations" }.Select(place => "/open-referral/{body}" + place)];

    /// <summary>Adds the addresses.</summary>
    public static void MapOpenReferral(this WebApplication app)
    {
        var feed = app.MapGroup("/open-referral/{body}").AllowAnonymous().ExcludeFromDescription();
        app.MapMethods("/open-referral/{body}", ApiEndpoints.Get, () => Json(new About("3.0", "https://docs.openreferraluk.org/en/latest/", "https://openreferraluk.org"))).AllowAnonymous().ExcludeFromDescription();
        feed.MapMethods("/services", ApiEndpoints.Get, (CurrentBody current, int? page, int? per_page, string? text, string? taxonomy_term_id) => Json(Pages.Of(
            HelpDirectory.Of(current.Required).Services.Where(service => service.Says(text) && service.Carries(taxonomy_term_id)), page, per_page)));
        feed.MapMethods("/organizations", ApiEndpoints.Get, (CurrentBody current, int? page, int? per_page) => Json(Pages.Of(HelpDirectory.Of(current.Required).Organizations, page, per_page)));
        feed.MapMethods("/taxonomies", ApiEndpoints.Get, (CurrentBody current, int? page, int? per_page) => Json(Pages.Of(HelpDirectory.Of(current.Required).Taxonomies, page, per_page)));
        feed.MapMethods("/taxonomy_terms", ApiEndpoints.Get, (CurrentBody current, int? page, int? per_page) => Json(Pages.Of(HelpDirectory.Of(current.Required).Terms, page, per_page)));
        // No source has a place that people come to yet.
        feed.MapMethods("/service_at_locations", ApiEndpoints.Get, (CurrentBody current, int? page, int? per_page) => Json(Pages.Of<Service>([], page, per_page)));
        feed.MapMethods("/services/{service}", ApiEndpoints.Get, (CurrentBody current, string service) => One(HelpDirectory.Of(current.Required).Find(service)));
        feed.MapMethods("/organizations/{organization}", ApiEndpoints.Get, (CurrentBody current, string organization) => One(HelpDirectory.Of(current.Required).Organizations.FirstOrDefault(known => known.Id == organization)));
        feed.MapMethods("/taxonomies/{taxonomy}", ApiEndpoints.Get, (CurrentBody current, string taxonomy) => One(HelpDirectory.Of(current.Required).Taxonomies.FirstOrDefault(known => known.Id == taxonomy)));
        feed.MapMethods("/taxonomy_terms/{term}", ApiEndpoints.Get, (CurrentBody current, string term) => One(HelpDirectory.Of(current.Required).Terms.FirstOrDefault(known => known.Id == term)));
    }

    static IResult Json<TAnswer>(TAnswer answer) => Results.Json(answer, Options);

    static IResult One<TThing>(TThing? thing)
        where TThing : class => thing is null ? Results.Problem(statusCode: StatusCodes.Status404NotFound, title: "There is nothing with this id") : Json(thing);

    sealed record About(string Version, string Profile, string OpenapiUrl);
}
