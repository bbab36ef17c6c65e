using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Data;

/// <summary>
/// SQLite knows how its rows are spread only when it is told to look: until then the index of a whole body is as good to it as the key
/// of one complaint. PostgreSQL looks by itself.
/// </summary>
public sealed class SqliteStatistics(IServiceScopeFactory scopes)
{
    /// <summary>All tables that have grown or shrunk tenfold since, each by a part of its rows only.</summary>
    const string Look = "PRAGMA optimize = 0x10012";

    /// <summary>Looks where much has changed. Connections that are open and idle would go on without it, so they are closed.</summary>
    public async Task Renew(CancellationToken cancellation)
    {
        await using var scope = scopes.ForEveryBody();
        if (scope.ServiceProvider.GetRequiredService<AppDb>() is not SqliteDb database) return;
        await scope.ServiceProvider.GetRequiredService<Writes>().Act(writing => writing.Database.ExecuteSqlRawAsync(Look, cancellation), cancellation: cancellation);
        SqliteConnection.ClearPool((SqliteConnection)database.Database.GetDbConnection());
    }
}
