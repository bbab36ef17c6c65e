using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Data;

/// <summary>Opening the database and bringing it up to date.</summary>
public static class Database
{
    /// <summary>The connection of the embedded database: a file in the data directory.</summary>
    public static string SqliteConnection(HeardSettings settings)
    {
        Directory.CreateDirectory(settings.DataDirectory);
        return $"Data Source={Path.Combine(settings.DataDirectory, "heard.db")};Foreign Keys=True;Default Timeout=30";
    }

    /// <summary>PostgreSQL, with retries and with the body set for row-level security.</summary>
    public static void Postgres(DbContextOptionsBuilder options, string connection) => options
        .UseNpgsql(connection, npgsql => npgsql.EnableRetryOnFailure(6, TimeSpan.FromSeconds(5), null))
        .AddInterceptors(RowSecurity.Instance);

    /// <summary>Brings the database to this version's schema.</summary>
    public static async Task Prepare(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<OrganisationScope>().EnterSystem();
        var configuration = scope.ServiceProvider.GetRequiredService<IConfiguration>();
        if (scope.ServiceProvider.GetRequiredService<AppDb>() is SqliteDb sqlite)
        {
            // Kept in the file: readers go on while somebody writes, a commit is on disk, what is deleted is overwritten.
            await sqlite.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL");
            await Migrate(sqlite);
            return;
        }

        // The role that owns and migrates may be another than the one that serves.
        var owner = configuration.GetConnectionString("PostgresOwner") is { Length: > 0 } named ? named : configuration.GetConnectionString("Postgres")!;
        var options = new DbContextOptionsBuilder<PostgresDb>();
        Postgres(options, owner);
        options.WithIdentitySchema();
        await using var database = new PostgresDb(options.Options, scope.ServiceProvider.GetRequiredService<OrganisationScope>());
        await Migrate(database);
    }

    static async Task Migrate(AppDb database)
    {
        if (!(await database.Database.GetPendingMigrationsAsync()).Any()) return;
        await ForgetStaleLock(database);
        await database.Database.MigrateAsync();
    }

    /// <summary>
    /// On SQLite the lock of a migration is a row, and stays when the process dies; the next start would wait for ever.
    /// The file belongs to one service, so a row older than a migration can take is nobody's.
    /// </summary>
    static async Task ForgetStaleLock(AppDb database)
    {
        if (database is not SqliteDb) return;
        var exists = await database.Database.SqlQuery<int>($"SELECT count(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync();
        if (exists > 0) await database.Database.ExecuteSqlRawAsync("""DELETE FROM "__EFMigrationsLock" WHERE "Timestamp" < datetime('now', '-10 minutes')""");
    }
}
