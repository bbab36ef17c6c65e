using System.Globalization;
using Heard.Web.Data;
using Npgsql;

namespace Heard.Bench.Floor;

/// <summary>PostgreSQL as its superuser, so that no row security is asked: one batch of inserts and one commit.</summary>
sealed class FloorPostgres(string connection) : FloorStore
{
    readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection) { MaxAutoPrepare = 32, MaxPoolSize = 20 });

    public override async Task Submit(FloorSubmission submission)
    {
        var now = TimeProvider.System.GetUtcNow();
        await using var open = await _source.OpenConnectionAsync();
        await using var transaction = await open.BeginTransactionAsync();
        await using var batch = new NpgsqlBatch(open, transaction);
        foreach (var (insert, values) in Inserts.Zip(Values(submission, now, DateOnly.FromDateTime(now.UtcDateTime).AddDays(5))))
        {
            batch.BatchCommands.Add(Command(insert, values));
        }

        await batch.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }

    public override async Task<List<FloorLine>> Inbox(Guid organisation) => await Lines(
        $"""SELECT {Line} FROM complaints c WHERE c."OrganisationId" = $1 AND c."Need" IS NOT NULL ORDER BY c."NeedBy", c."Id" LIMIT 50""", organisation);

    public override Task<List<FloorLine>> Search(Guid organisation, string words) => Lines(
        $"""
        SELECT {Line} FROM complaint_words w JOIN complaints c ON c."Id" = w.complaint_id
        WHERE w.organisation_id = $1 AND w.words @@ to_tsquery('simple', $2) ORDER BY c."NeedBy", c."Id" LIMIT 50
        """, organisation, SearchWords.ForTsQuery(words));

    public override async Task<FloorCase?> Case(string reference)
    {
        await using var open = await _source.OpenConnectionAsync();
        await using var batch = new NpgsqlBatch(open);
        batch.BatchCommands.Add(Command($"""SELECT {Line} FROM complaints c WHERE c."Reference" = $1""", reference));
        batch.BatchCommands.Add(Command($"""SELECT {Event} FROM complaints c JOIN events e ON e."ComplaintId" = c."Id" WHERE c."Reference" = $1 ORDER BY e."Sequence" """, reference));
        await using var rows = await batch.ExecuteReaderAsync();
        if (!await rows.ReadAsync()) return null;
        var line = Read(rows);
        await rows.NextResultAsync();
        var events = new List<FloorEvent>();
        while (await rows.ReadAsync())
        {
            events.Add(new(rows.GetString(0), rows.GetDateTime(1).ToString("O", CultureInfo.InvariantCulture), rows.GetString(2), rows.GetString(3), rows.IsDBNull(4) ? null : rows.GetString(4)));
        }

        return new FloorCase(line.Reference, line.Name, line.Stage, line.NeedBy, events);
    }

    async Task<List<FloorLine>> Lines(string select, params object[] values)
    {
        await using var command = _source.CreateCommand(select);
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
        await using var rows = await command.ExecuteReaderAsync();
        var lines = new List<FloorLine>(50);
        while (await rows.ReadAsync()) lines.Add(Read(rows));
        return lines;
    }

    static FloorLine Read(NpgsqlDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3),
        row.GetFieldValue<DateOnly>(4).ToString("O", CultureInfo.InvariantCulture), row.GetBoolean(5), row.GetString(6));

    static NpgsqlBatchCommand Command(string text, params object[] values)
    {
        var command = new NpgsqlBatchCommand(text);
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
        return command;
    }
}
