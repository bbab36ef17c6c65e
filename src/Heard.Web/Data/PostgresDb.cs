using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Npgsql;

namespace Heard.Web.Data;

/// <summary>PostgreSQL: for more than one node, and for size.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options) : AppDb(options)
{
    /// <inheritdoc/>
    public override IQueryable<ComplaintRow> Search(string words) => Complaints.FromSql(
        $"""SELECT c.* FROM complaints c WHERE c."Id" IN (SELECT heard_search({SearchWords.ForTsQuery(words)}))""");

    /// <inheritdoc/>
    public override IQueryable<ComplaintRow> ToChange(Guid complaint) => Complaints.FromSql($"""SELECT * FROM complaints WHERE "Id" = {complaint} FOR UPDATE""");

    /// <inheritdoc/>
    public override IQueryable<OutboxRow> DueOutbox(DateTimeOffset now, int most) => Outbox.FromSql(
        $"""SELECT * FROM outbox WHERE "State" = 'Waiting' AND "DueAt" <= {now} ORDER BY "DueAt" LIMIT {most} FOR UPDATE SKIP LOCKED""").IgnoreQueryFilters();

    /// <summary>COPY goes into a table of the transaction's own and from there: under row-level security it may not go straight in.</summary>
    public override async Task InsertMany<TRow>(IEnumerable<TRow> rows)
    {
        var (table, columns) = Stored<TRow>();
        var names = string.Join(", ", columns.Select(column => column.Name));
        var connection = (NpgsqlConnection)Database.GetDbConnection();
        await Do(connection, $"CREATE TEMP TABLE many (LIKE {table}) ON COMMIT DROP");
        await using (var copy = await connection.BeginBinaryImportAsync($"COPY many ({names}) FROM STDIN (FORMAT BINARY)"))
        {
            foreach (var row in rows)
            {
                await copy.StartRowAsync();
                foreach (var column in columns) await (column.Read(row) is { } value ? copy.WriteAsync(value, column.StoreType) : copy.WriteNullAsync());
            }

            await copy.CompleteAsync();
        }

        await Do(connection, $"INSERT INTO {table} ({names}) SELECT {names} FROM many; DROP TABLE many");
    }

    static async Task Do(NpgsqlConnection connection, string statements)
    {
        await using var command = new NpgsqlCommand(statements, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <inheritdoc/>
    public override IQueryable<FileRow> DueFiles(DateTimeOffset now, int most) => Files.FromSql(
        $"""SELECT * FROM files WHERE "State" = 'Waiting' AND "DueAt" <= {now} ORDER BY "DueAt" LIMIT {most} FOR UPDATE SKIP LOCKED""").IgnoreQueryFilters();

    /// <inheritdoc/>
    public override Task TakeTurnsToGive() => Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended('experiences', 0))");

    /// <summary>
    /// A row carries its transaction (xmin) and its place (ctid): by them the two rows of one person would be found, and the
    /// hour at which they came. So the rows are written anew, in the order of their keys, all by the last transaction.
    /// </summary>
    public override Task HideOrderOfGiving(Guid organisation, DateOnly week) => Database.ExecuteSqlAsync($"""
        WITH taken AS (DELETE FROM experiences_given WHERE "OrganisationId" = {organisation} RETURNING *)
        INSERT INTO experiences_given SELECT * FROM taken ORDER BY "Digest";
        WITH taken AS (DELETE FROM experiences WHERE "OrganisationId" = {organisation} AND "Week" = {week} RETURNING *)
        INSERT INTO experiences SELECT * FROM taken ORDER BY "Id"
        """);

    /// <inheritdoc/>
    public override async Task<IAsyncDisposable?> Alone(string what, CancellationToken cancellation)
    {
        // In a transaction, which holds on to one connection also behind a pooler, and ends with the process.
        var connection = (NpgsqlConnection)Database.GetDbConnection();
        await connection.OpenAsync(cancellation);
        var transaction = await connection.BeginTransactionAsync(cancellation);
        await using var command = new NpgsqlCommand("SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0))", connection, transaction) { Parameters = { new() { Value = what } } };
        var held = new Held(connection, transaction);
        if (await command.ExecuteScalarAsync(cancellation) is true) return held;
        await held.DisposeAsync();
        return null;
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<Utc>();

    sealed class Held(NpgsqlConnection connection, NpgsqlTransaction transaction) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await transaction.DisposeAsync();
            await connection.CloseAsync();
        }
    }

    /// <summary>timestamptz keeps microseconds and takes offset 0 only.</summary>
    sealed class Utc() : ValueConverter<DateTimeOffset, DateTimeOffset>(
        time => new DateTimeOffset(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero),
        stored => stored);
}
