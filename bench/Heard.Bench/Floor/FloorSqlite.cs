using System.Collections.Concurrent;
using System.Globalization;
using Heard.Web.Data;
using Microsoft.Data.Sqlite;

namespace Heard.Bench.Floor;

/// <summary>SQLite: one writer after the other, a commit for each set of rows; readers beside each other.</summary>
sealed class FloorSqlite(string connection) : FloorStore, IDisposable
{
    const string InboxSql = $"""SELECT {Line} FROM complaints c WHERE c."OrganisationId" = $1 AND c."Need" IS NOT NULL ORDER BY c."NeedBy", c."Id" LIMIT 50""";
    const string ComplaintSql = $"""SELECT {Line} FROM complaints c WHERE c."Reference" = $1""";
    const string EventsSql = $"""SELECT {Event} FROM complaints c JOIN events e ON e."ComplaintId" = c."Id" WHERE c."Reference" = $1 ORDER BY e."Sequence" """;
    const string SearchSql =
        $"""
        SELECT {Line} FROM complaint_search s JOIN complaint_search_rows r ON r.id = s.rowid JOIN complaints c ON c."Id" = r.complaint_id
        WHERE complaint_search MATCH $2 AND c."OrganisationId" = $1 ORDER BY c."NeedBy", c."Id" LIMIT 50
        """;

    readonly ConcurrentBag<Opened> _readers = [];
    readonly Opened _writer = new(connection);
    readonly SemaphoreSlim _turn = new(1);

    public override async Task Submit(FloorSubmission submission)
    {
        var now = TimeProvider.System.GetUtcNow();
        var values = Values(submission, now.ToUnixTimeMilliseconds() * 1000, DateOnly.FromDateTime(now.UtcDateTime).AddDays(5));
        await _turn.WaitAsync();
        try
        {
            _writer.Do("BEGIN IMMEDIATE");
            foreach (var (insert, row) in Inserts.Zip(values)) _writer.Do(insert, row);
            _writer.Do("COMMIT");
        }
        finally
        {
            _turn.Release();
        }
    }

    public override Task<List<FloorLine>> Inbox(Guid organisation) => Lines(InboxSql, organisation);

    public override Task<List<FloorLine>> Search(Guid organisation, string words) => Lines(SearchSql, organisation, SearchWords.ForFts5(words));

    public override async Task<FloorCase?> Case(string reference)
    {
        if (await Lines(ComplaintSql, reference) is not [var line]) return null;
        return new FloorCase(line.Reference, line.Name, line.Stage, line.NeedBy, Read(opened => opened.Query(EventsSql, ToEvent, reference)));
    }

    Task<List<FloorLine>> Lines(string select, params object[] values) => Task.FromResult(Read(opened => opened.Query(select, ToLine, values)));

    List<T> Read<T>(Func<Opened, List<T>> read)
    {
        var opened = _readers.TryTake(out var idle) ? idle : new Opened(connection);
        try
        {
            return read(opened);
        }
        finally
        {
            _readers.Add(opened);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var opened in _readers.Append(_writer)) opened.Dispose();
        _turn.Dispose();
    }

    static FloorLine ToLine(SqliteDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3), row.GetString(4), row.GetBoolean(5), row.GetString(6));

    static FloorEvent ToEvent(SqliteDataReader row) => new(
        row.GetString(0), row.GetInt64(1).ToString(CultureInfo.InvariantCulture), row.GetString(2), row.GetString(3), row.IsDBNull(4) ? null : row.GetString(4));

    /// <summary>A connection with its prepared statements.</summary>
    sealed class Opened : IDisposable
    {
        readonly SqliteConnection _connection;
        readonly Dictionary<string, SqliteCommand> _commands = [];

        public Opened(string connection)
        {
            _connection = new SqliteConnection(connection);
            _connection.Open();
        }

        public void Do(string text, params object[] values) => Prepared(text, values).ExecuteNonQuery();

        public List<T> Query<T>(string text, Func<SqliteDataReader, T> read, params object[] values)
        {
            using var rows = Prepared(text, values).ExecuteReader();
            var found = new List<T>(50);
            while (rows.Read()) found.Add(read(rows));
            return found;
        }

        public void Dispose() => _connection.Dispose();

        SqliteCommand Prepared(string text, object[] values)
        {
            if (!_commands.TryGetValue(text, out var command))
            {
                command = new SqliteCommand(text, _connection);
                for (var i = 1; i <= values.Length; i++) command.Parameters.Add(new SqliteParameter { ParameterName = string.Create(CultureInfo.InvariantCulture, $"${i}") });
                _commands[text] = command;
            }

            for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
            return command;
        }
    }
}
