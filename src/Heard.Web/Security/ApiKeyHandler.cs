using System.Text.Encodings.Web;
using Heard.Web.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Heard.Web.Security;

/// <summary>Reads <c>Authorization: Bearer heard_…</c>. A revoked key is no key from the next request on.</summary>
public sealed class ApiKeyHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, AppDb database)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    const string Bearer = "Bearer ";

    /// <inheritdoc/>
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var sent = Request.Headers.Authorization.ToString();
        if (sent.Length == 0) return AuthenticateResult.NoResult();
        if (!sent.StartsWith(Bearer + ApiKey.Prefix, StringComparison.OrdinalIgnoreCase)) return AuthenticateResult.Fail("not a key");
        var digest = ApiKey.Digest(sent[Bearer.Length..].Trim());
        var row = await database.ApiKeys.AsNoTracking().FirstOrDefaultAsync(key => key.Digest == digest && key.RevokedAt == null);
        if (row is null) return AuthenticateResult.Fail("not a key");
        var user = new ApiKey(row.Id, row.OrganisationId, row.Name, row.Scopes.Split(' ')).ToUser();
        return AuthenticateResult.Success(new AuthenticationTicket(user, Scheme.Name));
    }

    /// <inheritdoc/>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers.WWWAuthenticate = Request.Headers.Authorization.Count == 0 ? "Bearer realm=\"Heard\"" : "Bearer realm=\"Heard\", error=\"invalid_token\"";
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        var scope = Context.GetEndpoint()?.Metadata.GetMetadata<NeedsScopeAttribute>()?.Scope;
        Response.StatusCode = StatusCodes.Status403Forbidden;
        Response.Headers.WWWAuthenticate = $"Bearer realm=\"Heard\", error=\"insufficient_scope\", scope=\"{scope}\"";
        return Task.CompletedTask;
    }
}
