using Npgsql;

namespace Heard.Tests.Running;

/// <summary>A database for one run of the service, and the settings that name it.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    const string Owner = "heard_test_owner";
    const string Serving = "heard_test_service";

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
        await MakeRole(server, Owner);
        await MakeRole(server, Serving);
        var database = Named(server);
        await Do(server, $"CREATE DATABASE {database._name} OWNER {Owner}");
        await Do($"{server};Database={database._name}",
            $"ALTER DEFAULT PRIVILEGES FOR ROLE {Owner} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO {Serving}",
            $"ALTER DEFAULT PRIVILEGES FOR ROLE {Owner} GRANT USAGE ON SEQUENCES TO {Serving}");
        return database;
    }

    /// <summary>Nobody connects to it any more: it is copied.</summary>
    public async Task Close()
    {
        if (_server is not null) await Do(_server, $"ALTER DATABASE {_name} ALLOW_CONNECTIONS false", $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{_name}'");
    }

    /// <summary>Another database with what is in this one, which is closed.</summary>
    public async Task<TestDatabase> Copy()
    {
        if (_server is null) return new TestDatabase(null, "", Settings);
        var copy = Named(_server);
        await Do(_server, $"CREATE DATABASE {copy._name} TEMPLATE {_name} OWNER {Owner}");
        return copy;
    }

    /// <summary>The same database for a second node, which leaves it as it is when it stops.</summary>
    public TestDatabase ForAnotherNode() => new(null, "", Settings);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await Do(_server, $"DROP DATABASE {_name} WITH (FORCE)");
    }

    static TestDatabase Named(string server)
    {
        var name = $"heard_{Guid.CreateVersion7():N}";
        var database = new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 20 };
        return new TestDatabase(server, name,
        [
            $"--ConnectionStrings:PostgresOwner={As(database, Owner)}",
            $"--ConnectionStrings:Postgres={As(database, Serving)}",
        ]);
    }

    static async Task MakeRole(string server, string role)
    {
        try
        {
            await Do(server, $"CREATE ROLE {role} LOGIN");
        }
        catch (PostgresException there) when (there.SqlState is PostgresErrorCodes.DuplicateObject or PostgresErrorCodes.UniqueViolation)
        {
            // Another test was first.
        }
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
