using Heard.Domain.Organisations;
using Heard.Web.Data;
using Heard.Web.Organisations;

namespace Heard.Web.Http;

/// <summary>The body of the address.</summary>
public sealed class CurrentBody
{
    Organisation? _organisation;

    /// <summary>The body; null where the address names none.</summary>
    public Organisation? Organisation => _organisation;

    /// <summary>The body, on a page that always has one.</summary>
    public Organisation Required => _organisation ?? throw new InvalidOperationException("This address names no body.");

    /// <summary>Finds the body of the route, or answers "not found", as for an address that nothing stands at. Everything after it reads that body's rows only.</summary>
    public static async Task Find(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint() is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (context.GetRouteValue("body") is string name)
        {
            var body = await context.RequestServices.GetRequiredService<Bodies>().Find(name);
            if (body is null)
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            context.RequestServices.GetRequiredService<CurrentBody>()._organisation = body;
            context.RequestServices.GetRequiredService<OrganisationScope>().Enter(body.Id);
            SecurityHeaders.Play(context, body);
        }

        await next(context);
    }
}
