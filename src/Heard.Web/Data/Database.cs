using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Heard.Web.Data;

/// <summary>Opening the database and bringing it up to date.</summary>
public static class Database
{
    /// <summary>The server ends the connection because it is stopped, or another of its processes crashed: it comes back.</summary>
    static readonly string[] Restarting = [PostgresErrorCodes.AdminShutdown, PostgresErrorCodes.CrashShutdown];

    static readonly TimeSpan LongestMigration = TimeSpan.FromMinutes(10);

    const int MostPrepared = 64;

    /// <summary>The connection of the embedded database: a file in the data directory.</summary>
    public static string SqliteConnection(HeardSettings settings)
    {
        Directory.CreateDirectory(settings.DataDirectory);
        return $"Data Source={Path.Combine(settings.DataDirectory, "heard.db")};Foreign Keys=True;Default Timeout=30";
    }

    /// <summary>PostgreSQL, with retries and with the body set for row-level security.</summary>
    public static void Postgres(DbContextOptionsBuilder options, string connection) => options
        .UseNpgsql(Prepared(connection), npgsql => npgsql.EnableRetryOnFailure(6, TimeSpan.FromSeconds(5), Restarting))
        .AddInterceptors(RowSecurity.Instance);

    /// <summary>
    /// What is asked often is planned once, and a connection goes back to the pool as it is, unless the connection string
    /// says otherwise: nothing of ours outlives its transaction, so that there is nothing to reset before each command.
    /// </summary>
    /// <param name="connection">As the operator gave it.</param>
    public static string Prepared(string connection)
    {
        // Npgsql's own builder says of every setting that there is, that it is there.
        var given = new DbConnectionStringBuilder { ConnectionString = connection };
        var ours = new NpgsqlConnectionStringBuilder(connection);
        if (!given.ContainsKey("Max Auto Prepare")) ours.MaxAutoPrepare = MostPrepared;
        if (!given.ContainsKey("No Reset On Close")) ours.NoResetOnClose = true;
        return ours.ConnectionString;
    }

    /// <summary>Brings the database to this version's schema.</summary>
    public static async Task Prepare(IServiceProvider services)
    {
        await using var scope = services.ForEveryBody();
        var configuration = scope.ServiceProvider.GetRequiredService<IConfiguration>();
        if (scope.ServiceProvider.GetRequiredService<AppDb>() is SqliteDb sqlite)
        {
            // Kept in the file: readers go on while somebody writes.
            await sqlite.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL");
            if (!(await sqlite.Database.GetPendingMigrationsAsync()).Any()) return;
            await using var turn = await TurnToMigrate(services.GetRequiredService<HeardSettings>().DataDirectory, services.GetRequiredService<TimeProvider>());
            await ForgetDeadLock(sqlite);
            await sqlite.Database.MigrateAsync();
            return;
        }

        // The role that owns and migrates may be another than the one that serves.
        var owner = configuration.GetConnectionString("PostgresOwner") is { Length: > 0 } named ? named : configuration.GetConnectionString("Postgres")!;
        var options = new DbContextOptionsBuilder<PostgresDb>();
        Postgres(options, owner);
        options.WithIdentitySchema();
        await using var database = new PostgresDb(options.Options);
        database.For(scope.ServiceProvider.GetRequiredService<OrganisationScope>());
        if ((await database.Database.GetPendingMigrationsAsync()).Any()) await database.Database.MigrateAsync();
    }

    /// <summary>
    /// One process at a time brings the SQLite file up to date. EF's own lock is a row there, which stays when its
    /// process dies, and the next start would wait for ever; this one is the operating system's and goes with the process.
    /// </summary>
    static async Task<FileStream> TurnToMigrate(string directory, TimeProvider clock)
    {
        var file = Path.Combine(directory, "migrating");
        using var patience = new CancellationTokenSource(LongestMigration, clock);
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException held) when (File.Exists(file))
            {
                if (patience.IsCancellationRequested) throw new TimeoutException($"Another process has held {file} for {LongestMigration.TotalMinutes} minutes. If it is stuck, end it and start again.", held);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), clock);
        }
    }

    /// <summary>Whoever holds the turn knows that a lock that is there already is nobody's.</summary>
    static async Task ForgetDeadLock(SqliteDb database)
    {
        var exists = await database.Database.SqlQuery<int>($"SELECT count(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync();
        if (exists > 0) await database.Database.ExecuteSqlRawAsync("""DELETE FROM "__EFMigrationsLock" """);
    }
}
