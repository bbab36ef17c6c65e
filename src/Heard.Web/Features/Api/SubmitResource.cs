using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Api;

/// <summary><c>POST /complaints</c>: making a complaint, with a key or without.</summary>
public static class SubmitResource
{
    /// <summary>The name of the operation.</summary>
    public const string Name = "MakeComplaint";

    /// <summary>Adds the address.</summary>
    public static void MapSubmit(this RouteGroupBuilder api) => api.MapPost("/complaints", ([FromServices] Submissions submissions) => submissions.Take())
        .RequireAuthorization(new NeedsScopeAttribute(Scopes.Write) { OrNobody = true })
        .WithMetadata(new RequestSizeLimitAttribute(SentJson.MostBytes))
        .WithName(Name).WithTags("Complaining").WithSummary("Make a complaint")
        .WithDescription("The answers to the form, by question. Without a key it is rate limited per network. With a key that has complaints:write, channel says how it reached you, and receivedOn when; what came by another channel needs no signature. With an Idempotency-Key a repeat is answered as the first time.")
        .Produces<SubmittedAnswer>(201).Problems(400, 401, 403, 404, 413, 415, 422, 429);
}
