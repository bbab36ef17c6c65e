using Npgsql;

namespace Heard.Tests.Running;

/// <summary>A database for one run of the service, and the settings that name it.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    readonly string? _server;
    readonly string _name;

    TestDatabase(string? server, string name, string[] settings)
    {
        _server = server;
        _name = name;
        Settings = settings;
    }

    /// <summary>Whether the suite runs on PostgreSQL.</summary>
    public static bool IsPostgres => Environment.GetEnvironmentVariable("HEARD_TEST_DATABASE") == "postgres";

    /// <summary>The settings as command-line arguments; none for SQLite.</summary>
    public string[] Settings { get; }

    /// <summary>On PostgreSQL: a database whose owner migrates, and a role without rights of its own that the service runs with.</summary>
    public static async Task<TestDatabase> Create()
    {
        if (!IsPostgres) return new TestDatabase(null, "", []);
        return await Create(Environment.GetEnvironmentVariable("HEARD_TEST_POSTGRES") ?? throw new InvalidOperationException("HEARD_TEST_POSTGRES names no server. Run ./test."));
    }

    /// <summary>On a PostgreSQL server of the test's own.</summary>
    public static async Task<TestDatabase> Create(string server)
    {
        var name = $"heard_{Guid.CreateVersion7():N}";
        await Do(server, $"CREATE ROLE {name}_owner LOGIN", $"CREATE ROLE {name}_service LOGIN", $"CREATE DATABASE {name} OWNER {name}_owner");
        await Do($"{server};Database={name}",
            $"ALTER DEFAULT PRIVILEGES FOR ROLE {name}_owner GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO {name}_service",
            $"ALTER DEFAULT PRIVILEGES FOR ROLE {name}_owner GRANT USAGE ON SEQUENCES TO {name}_service");
        var database = new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 20 };
        return new TestDatabase(server, name,
        [
            $"--ConnectionStrings:PostgresOwner={As(database, name + "_owner")}",
            $"--ConnectionStrings:Postgres={As(database, name + "_service")}",
        ]);
    }

    /// <summary>The same database for a second node, which leaves it as it is when it stops.</summary>
    public TestDatabase ForAnotherNode() => new(null, "", Settings);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_server is null) return;
        NpgsqlConnection.ClearAllPools();
        await Do(_server, $"DROP DATABASE {_name} WITH (FORCE)", $"DROP ROLE {_name}_owner", $"DROP ROLE {_name}_service");
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
