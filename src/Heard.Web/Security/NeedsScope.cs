using Heard.Web.Http;
using Microsoft.AspNetCore.Authorization;

namespace Heard.Web.Security;

/// <summary>A program needs a key of the body of the address with this scope.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsScopeAttribute : AuthorizeAttribute, IAuthorizationRequirementData, IAuthorizationRequirement
{
    /// <summary>Needs a key with this scope.</summary>
    public NeedsScopeAttribute(string scope)
    {
        Scope = scope;
        AuthenticationSchemes = ApiKey.Scheme;
        Policy = ApiKey.Scheme;
    }

    /// <summary>The scope.</summary>
    public string Scope { get; }

    /// <summary>Also without any key: then as a person would.</summary>
    public bool OrNobody { get; init; }

    /// <inheritdoc/>
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}

/// <summary>Asks the key of the request. In a body that is not its own a key finds nothing.</summary>
public sealed class NeedsScopeHandler(CurrentBody body, IHttpContextAccessor http) : AuthorizationHandler<NeedsScopeAttribute>
{
    /// <inheritdoc/>
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, NeedsScopeAttribute requirement)
    {
        var key = ApiKey.Of(context.User);
        var allowed = key is null
            ? requirement.OrNobody && http.HttpContext!.Request.Headers.Authorization.Count == 0
            : key.Organisation == body.Organisation?.Id && key.Scopes.Contains(requirement.Scope);
        if (allowed) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
