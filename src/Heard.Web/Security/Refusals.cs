using System.Security.Claims;
using Heard.Web.Http;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace Heard.Web.Security;

/// <summary>Who has no second step yet sets it up first. A signed-in colleague without any role in the body is told that there is nothing here, not that it is forbidden.</summary>
public sealed class Refusals : IAuthorizationMiddlewareResultHandler
{
    readonly AuthorizationMiddlewareResultHandler _usual = new();

    /// <inheritdoc/>
    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        // Routing's own answer to a method that an address does not take: it says 405 to everybody.
        if (context.GetEndpoint() is not RouteEndpoint) return next(context);

        // A key is told what it lacks in its own body only.
        if (authorizeResult.Forbidden && ApiKey.Of(context.User)?.Organisation is { } own && own == context.RequestServices.GetRequiredService<CurrentBody>().Organisation?.Id)
        {
            return _usual.HandleAsync(next, context, policy, authorizeResult);
        }

        if (authorizeResult.AuthorizationFailure?.FailedRequirements.Any(requirement => requirement is SecondFactor) == true && context.User.Identity?.IsAuthenticated == true)
        {
            context.Response.Redirect("/staff/security");
            return Task.CompletedTask;
        }

        // Who follows a complaint of another body is sent to where the code of this one is typed.
        if (authorizeResult.Forbidden && !policy.AuthenticationSchemes.Contains(FollowSession.Scheme) && context.RequestServices.GetRequiredService<CurrentColleague>().Role is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return _usual.HandleAsync(next, context, policy, authorizeResult);
    }
}

/// <summary>What the cookies say about who is here.</summary>
public static class Claimed
{
    /// <summary>The id of the signed-in account.</summary>
    public static string AccountId(this ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";
}
