using System.Data.Common;
using System.Text.RegularExpressions;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Running;
using Heard.Web.Data;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Data;

/// <summary>What each database says about how it will find the rows.</summary>
static partial class Plans
{
    /// <summary>The tables that grow with use: bodies, accounts and keys are few, and reading all of a few is quicker.</summary>
    static readonly HashSet<string> Growing = ["complaints", "needs", "complaint_topics", "events", "access_log", "drafts", "outbox", "complaint_words", "complaint_search_rows", "experiences", "feedback", "thank_yous"];

    public static string NameOf(DbConnection connection) => connection.DataSource + "/" + connection.Database;

    /// <summary>Inserts look for nothing; settings and schema have no plan.</summary>
    public static bool IsNotExplained(string statement) => NoPlan().IsMatch(statement);

    /// <summary>Lets the database look how its rows are spread: SQLite as the service does, PostgreSQL as it does itself.</summary>
    public static Task Know(RunningService service) => !TestDatabase.IsPostgres ? service.Services.GetRequiredService<SqliteStatistics>().Renew(CancellationToken.None) : AsOwner(service, async connection =>
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "ANALYZE";
        return await command.ExecuteNonQueryAsync();
    });

    /// <summary>An index is entered at the body alone, whose rows may be all that there are.</summary>
    public static bool ReadsAWholeBody(string plan, string table) => WholeBody().Matches(plan).Any(match => Regex.IsMatch(plan, $@"(?:FROM|UPDATE)\s+""?{table}""?\s+(?:AS\s+)?""?{match.Groups[1].Value}""?(?!\w)", RegexOptions.IgnoreCase));

    /// <summary>The statement, and under it its plan as the role that the service runs with is given it.</summary>
    public static Task<string> Of(RunningService service, Statement statement) => Submitted.At(service, "boats", async (_, body) =>
    {
        await using var connection = Connect(service, "ConnectionStrings:Postgres");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        if (TestDatabase.IsPostgres)
        {
            command.CommandText = $"SELECT set_config('heard.organisation', '{body.Id}', false)";
            await command.ExecuteNonQueryAsync();
        }

        command.CommandText = (TestDatabase.IsPostgres ? "EXPLAIN " : "EXPLAIN QUERY PLAN ") + statement.Text;
        foreach (var (name, value) in statement.Parameters.Where(parameter => Regex.IsMatch(statement.Text, $@"@?{Regex.Escape(parameter.Name)}\b")))
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }

        return statement.Text + "\n\n" + await Read(command);
    });

    /// <summary>PostgreSQL's search stands behind a function of the owner's: its statements are taken from there.</summary>
    public static Task<string[]> OfSearch(RunningService service, string query) => AsOwner(service, async connection =>
    {
        await using var source = connection.CreateCommand();
        source.CommandText = "SELECT prosrc FROM pg_proc WHERE proname = 'heard_search'";
        var text = (string)(await source.ExecuteScalarAsync())!;
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT set_config('heard.organisation', (SELECT \"Id\"::text FROM organisations WHERE \"ShortName\" = 'boats'), false); EXPLAIN {Regex.Replace(text, @"\bquery\b", $"'{query.Replace("'", "''", StringComparison.Ordinal)}'")}";
        return new[] { await Read(command) };
    });

    /// <summary>SQLite names a table as the statement does; PostgreSQL by its own name.</summary>
    public static bool ReadsAWholeTable(string plan) => Whole().Matches(plan).Any(match =>
    {
        var name = match.Groups[1].Value;
        var table = Regex.Match(plan, $"(?:FROM|JOIN)\\s+\"?(\\w+)\"?\\s+(?:AS\\s+)?\"?{name}\"?(?!\\w)", RegexOptions.IgnoreCase);
        return Growing.Contains(table.Success ? table.Groups[1].Value : name);
    });

    public static bool Sorts(string plan) => plan.Contains("USE TEMP B-TREE", StringComparison.Ordinal) || plan.Contains("Sort Key", StringComparison.Ordinal);

    /// <summary>The index is entered at a value of this column, and not read from its beginning.</summary>
    public static bool BeginsAt(string plan, string column) => plan.Split('\n').Any(line =>
        new[] { ">", "<" }.Any(way => line.Contains(column + way, StringComparison.Ordinal) || (line.Contains("Index Cond", StringComparison.Ordinal) && line.Contains($"\"{column}\" {way}=", StringComparison.Ordinal))));

    static async Task<string> Read(DbCommand command)
    {
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        do
        {
            while (await reader.ReadAsync()) lines.Add(reader.GetValue(reader.FieldCount - 1).ToString()!);
        }
        while (await reader.NextResultAsync());

        return string.Join('\n', lines);
    }

    /// <summary>A connection as the role that owns the tables.</summary>
    public static DbConnection Owner(RunningService service) => Connect(service, "ConnectionStrings:PostgresOwner");

    static DbConnection Connect(RunningService service, string setting) => TestDatabase.IsPostgres
        ? new Npgsql.NpgsqlConnection(service.Services.GetRequiredService<IConfiguration>()[setting])
        : new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(service.Directory, "heard.db")}");

    static async Task<T> AsOwner<T>(RunningService service, Func<DbConnection, Task<T>> act)
    {
        await using var connection = Owner(service);
        await connection.OpenAsync();
        return await act(connection);
    }

    [GeneratedRegex(@"^\s*(INSERT|PRAGMA|SAVEPOINT|RELEASE|ROLLBACK|BEGIN|COMMIT|SELECT set_config|SELECT changes)", RegexOptions.IgnoreCase)]
    private static partial Regex NoPlan();

    [GeneratedRegex(@"^SEARCH (\w+) USING (?:COVERING )?INDEX \w+ \(OrganisationId=\?\)", RegexOptions.Multiline)]
    private static partial Regex WholeBody();

    // SQLite: "SCAN c" and "SCAN c USING INDEX" read everything; "SCAN s VIRTUAL TABLE INDEX" looks words up. PostgreSQL: "Seq Scan on complaints c".
    [GeneratedRegex(@"(?:^SCAN|Seq Scan on) (\w+)\b(?! VIRTUAL)", RegexOptions.Multiline)]
    private static partial Regex Whole();
}
