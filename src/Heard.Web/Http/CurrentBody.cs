using Heard.Domain.Organisations;
using Heard.Web.Data;
using Heard.Web.Organisations;
using Heard.Web.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace Heard.Web.Http;

/// <summary>The body of the address.</summary>
public sealed class CurrentBody
{
    Organisation? _organisation;

    /// <summary>The body; null where the address names none.</summary>
    public Organisation? Organisation => _organisation;

    /// <summary>The body, on a page that always has one.</summary>
    public Organisation Required => _organisation ?? throw new InvalidOperationException("This address names no body.");

    /// <summary>Whether the answer is about a body that is not published yet: only its colleagues are shown it.</summary>
    public static bool IsPreview(HttpContext context) => context.RequestServices.GetRequiredService<CurrentBody>()._organisation is { IsPublished: false };

    /// <summary>Finds the body of the route, or answers "not found", as for an address that nothing stands at; so it does for a body that is not published yet. Everything after it reads that body's rows only.</summary>
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

            var current = context.RequestServices.GetRequiredService<CurrentBody>();
            current._organisation = body;
            context.RequestServices.GetRequiredService<OrganisationScope>().Enter(body.Id);
            if (!body.IsPublished && !await IsForColleagues(context))
            {
                current._organisation = null;
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            SecurityHeaders.Play(context, body);
        }

        await next(context);
    }

    /// <summary>Until a body is published its pages are for its colleagues, who are signed in. Their own side asks them itself.</summary>
    static async Task<bool> IsForColleagues(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/staff")) return true;
        if ((await context.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Principal is not { } colleague) return false;
        var asked = await context.RequestServices.GetRequiredService<IAuthorizationService>().AuthorizeAsync(colleague, null, [new NeedsAttribute(Permission.EnterBody), new SecondFactor()]);
        return asked.Succeeded;
    }
}
