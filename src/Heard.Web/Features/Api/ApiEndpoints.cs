using Heard.Domain.Organisations;

namespace Heard.Web.Features.Api;

/// <summary>The JSON interface: an address for each resource, and what all of them have in common.</summary>
public static class ApiEndpoints
{
    /// <summary>Reading: HEAD wherever GET is.</summary>
    public static readonly string[] Get = ["GET", "HEAD"];

    /// <summary>Where something of this body is, on this host.</summary>
    public static string At(Organisation body, string path) => $"/api/v1/{body.ShortName}/{path}";

    /// <summary>Adds the parts.</summary>
    public static void AddHeardApi(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<Submissions>();
        builder.Services.AddScoped<OpenedComplaints>();
        builder.Services.AddScoped<Acting>();
        builder.Services.ConfigureHttpJsonOptions(json => ApiJson.Configure(json.SerializerOptions));
        builder.Services.AddHeardOpenApi();
    }

    /// <summary>Adds the addresses.</summary>
    public static void MapHeardApi(this WebApplication app)
    {
        var api = app.MapGroup("/api/v1/{body}");
        api.MapForm();
        api.MapSubmit();
        api.MapComplaints();
        api.MapCommands();
        api.MapContact();
        api.MapYouSaid();
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
    }

    /// <summary>The statuses that an address answers with a problem.</summary>
    public static RouteHandlerBuilder Problems(this RouteHandlerBuilder endpoint, params int[] statuses)
    {
        foreach (var status in statuses) endpoint.Produces<ProblemAnswer>(status, ApiProblem.MediaType);
        return endpoint;
    }
}
