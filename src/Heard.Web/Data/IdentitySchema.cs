using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Data;

/// <summary>
/// Identity asks the application's options which version of its tables to make (the third has passkeys). A context made
/// outside the application's container is given those options here, so that there is one model.
/// </summary>
public static class IdentitySchema
{
    static readonly ServiceProvider Options = new ServiceCollection().Configure<IdentityOptions>(Choose).BuildServiceProvider();

    /// <summary>The version of the tables.</summary>
    public static void Choose(IdentityOptions identity) => identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;

    /// <summary>Makes the context's model with it.</summary>
    public static DbContextOptionsBuilder<TContext> WithIdentitySchema<TContext>(this DbContextOptionsBuilder<TContext> options)
        where TContext : DbContext => options.UseApplicationServiceProvider(Options);
}
