using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Heard.Bench.Running;

/// <summary>A fresh database for one measurement, with the settings that name it.</summary>
/// <param name="Name"><c>sqlite</c> or <c>postgres</c>.</param>
/// <param name="Directory">The data directory of the service.</param>
/// <param name="Settings">The settings of the database, as arguments.</param>
/// <param name="Bare">The connection string that the floor uses.</param>
sealed record Store(string Name, string Directory, IReadOnlyList<string> Settings, string Bare) : IAsyncDisposable
{
    /// <summary>The password of the demonstration's accounts.</summary>
    public const string Password = "a demonstration password";

    /// <summary>The settings of the service.</summary>
    public IEnumerable<string> Service(bool demonstration = true) =>
    [
        $"--Heard:DataDirectory={Directory}", $"--Heard:Demo={demonstration}", $"--Heard:DemoPassword={Password}", "--RateLimits:Guesses=100000", "--Holidays:Feed=", .. Settings,
    ];

    /// <summary>A SQLite file in a directory of its own.</summary>
    public static Store Sqlite()
    {
        var directory = System.IO.Directory.CreateTempSubdirectory("heard-bench-").FullName;
        return new("sqlite", directory, [], $"Data Source={Path.Combine(directory, "heard.db")};Foreign Keys=True;Default Timeout=30");
    }

    /// <summary>A database whose owner migrates, and a role without rights of its own that the service runs with.</summary>
    /// <param name="server">A server on which we may make both.</param>
    public static async Task<Store> Postgres(string server)
    {
        var name = $"heard_{Guid.CreateVersion7():N}";
        await Do(server, $"CREATE ROLE {name}_owner LOGIN", $"CREATE ROLE {name}_service LOGIN", $"CREATE DATABASE {name} OWNER {name}_owner");
        var bare = new NpgsqlConnectionStringBuilder(server) { Database = name };
        await Do(bare.ConnectionString,
            $"ALTER DEFAULT PRIVILEGES FOR ROLE {name}_owner GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO {name}_service",
            $"ALTER DEFAULT PRIVILEGES FOR ROLE {name}_owner GRANT USAGE ON SEQUENCES TO {name}_service");
        return new("postgres", System.IO.Directory.CreateTempSubdirectory("heard-bench-").FullName,
        [
            $"--ConnectionStrings:PostgresOwner={As(bare, name + "_owner")}", $"--ConnectionStrings:Postgres={As(bare, name + "_service")}",
        ], bare.ConnectionString);
    }

    /// <summary>What the complaints and all that belongs to them take on disk, in bytes.</summary>
    public async Task<long> Bytes()
    {
        if (Name == "sqlite")
        {
            await using var connection = new SqliteConnection(Bare);
            await connection.OpenAsync();
            await using var pages = new SqliteCommand("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()", connection);
            return Convert.ToInt64(await pages.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
        }

        await using var source = NpgsqlDataSource.Create(Bare);
        await using var size = source.CreateCommand("SELECT pg_database_size(current_database())");
        return (long)(await size.ExecuteScalarAsync())!;
    }

    /// <summary>What PostgreSQL does by itself some minutes after so many rows have come.</summary>
    public async Task Settle()
    {
        if (Name == "postgres") await Do(Bare, "VACUUM (ANALYZE)");
    }

    /// <summary>The database's name and version.</summary>
    public async Task<string> Version()
    {
        if (Name == "sqlite") return "SQLite " + new SqliteConnection().ServerVersion;
        await using var source = NpgsqlDataSource.Create(Bare);
        await using var version = source.CreateCommand("SHOW server_version");
        return "PostgreSQL " + ((string)(await version.ExecuteScalarAsync())!).Split(' ')[0];
    }

    /// <summary>The data directory goes; the server goes as a whole.</summary>
    public ValueTask DisposeAsync()
    {
        System.IO.Directory.Delete(Directory, recursive: true);
        return ValueTask.CompletedTask;
    }

    static string As(NpgsqlConnectionStringBuilder database, string role) => new NpgsqlConnectionStringBuilder(database.ConnectionString) { Username = role }.ConnectionString;

    static async Task Do(string connection, params string[] statements)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        foreach (var statement in statements)
        {
            await using var command = source.CreateCommand(statement);
            await command.ExecuteNonQueryAsync();
        }
    }
}
