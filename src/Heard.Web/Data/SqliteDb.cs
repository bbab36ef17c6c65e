using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Heard.Web.Data;

/// <summary>SQLite: the embedded default. Everything that writes goes through <see cref="WriteGate"/>.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options) : AppDb(options)
{
    static readonly ConcurrentDictionary<string, SemaphoreSlim> Turns = new();

    WriteGate? _gate;

    /// <summary>A save outside an act, such as sign-in makes, waits its turn at the gate from here on.</summary>
    public SqliteDb Behind(WriteGate gate)
    {
        _gate = gate;
        return this;
    }

    /// <inheritdoc/>
    public override IQueryable<ComplaintRow> Search(string words) => Complaints.FromSql(
        $"""
        SELECT c.* FROM complaints c
        JOIN complaint_search_rows r ON r.complaint_id = c."Id"
        JOIN complaint_search s ON s.rowid = r.id
        WHERE complaint_search MATCH {SearchWords.ForFts5(words)}
        """);

    /// <inheritdoc/>
    public override IQueryable<ComplaintRow> ToChange(Guid complaint) => Complaints.Where(row => row.Id == complaint);

    /// <inheritdoc/>
    public override IQueryable<OutboxRow> DueOutbox(DateTimeOffset now, int most) => Outbox.IgnoreQueryFilters()
        .Where(row => row.State == OutboxState.Waiting && row.DueAt <= now).OrderBy(row => row.DueAt).Take(most);

    /// <inheritdoc/>
    public override IQueryable<FileRow> DueFiles(DateTimeOffset now, int most) => Files.IgnoreQueryFilters()
        .Where(row => row.State == FileState.Waiting && row.DueAt <= now).OrderBy(row => row.DueAt).Take(most);

    /// <inheritdoc/>
    public override async Task InsertMany<TRow>(IEnumerable<TRow> rows)
    {
        var (table, columns) = Stored<TRow>();
        await using var command = (SqliteCommand)Database.GetDbConnection().CreateCommand();
        command.Transaction = (SqliteTransaction)Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns.Select(column => column.Name))}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@{i}"))})";
        var parameters = columns.Select((_, i) => command.Parameters.Add(new SqliteParameter($"@{i}", null))).ToArray();
        foreach (var row in rows)
        {
            foreach (var (column, parameter) in columns.Zip(parameters)) parameter.Value = column.Read(row) ?? DBNull.Value;
            await command.ExecuteNonQueryAsync();
        }
    }

    /// <summary>Writers take turns at the gate anyway.</summary>
    public override Task TakeTurnsToGive() => Task.CompletedTask;

    /// <summary>The tables are WITHOUT ROWID: their rows lie by their random keys, and carry no number and no transaction.</summary>
    public override Task HideOrderOfGiving(Guid organisation, DateOnly week) => Task.CompletedTask;

    /// <inheritdoc/>
    public override async Task<IAsyncDisposable?> Alone(string what, CancellationToken cancellation)
    {
        // One process serves a data directory.
        var turn = Turns.GetOrAdd(Database.GetConnectionString() + what, static _ => new SemaphoreSlim(1));
        return await turn.WaitAsync(0, cancellation) ? new Held(turn) : null;
    }

    /// <inheritdoc/>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        _gate is null || Database.CurrentTransaction is not null
            ? base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken)
            : _gate.Alone(() => base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<Microseconds>();

    sealed class Held(SemaphoreSlim turn) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            turn.Release();
            return ValueTask.CompletedTask;
        }
    }

    /// <summary>SQLite has no times: whole microseconds since 1970, which compare and sort as numbers.</summary>
    sealed class Microseconds() : ValueConverter<DateTimeOffset, long>(
        time => (time.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond,
        stored => new DateTimeOffset(DateTimeOffset.UnixEpoch.Ticks + (stored * TimeSpan.TicksPerMicrosecond), TimeSpan.Zero));
}
