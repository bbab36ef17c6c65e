namespace Heard.Web.Data;

/// <summary>Parts of the service for work that no request asked for.</summary>
static class BodyScopes
{
    /// <summary>For one body.</summary>
    public static AsyncServiceScope For(this IServiceScopeFactory scopes, Guid organisation)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<OrganisationScope>().Enter(organisation);
        return scope;
    }

    /// <summary>For every body: for jobs that go over all of them. Reads must still ask for it with IgnoreQueryFilters.</summary>
    public static AsyncServiceScope ForEveryBody(this IServiceScopeFactory scopes)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<OrganisationScope>().EnterSystem();
        return scope;
    }

    /// <inheritdoc cref="ForEveryBody(IServiceScopeFactory)"/>
    public static AsyncServiceScope ForEveryBody(this IServiceProvider services) => services.GetRequiredService<IServiceScopeFactory>().ForEveryBody();
}
