using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Heard.Web.Data;

/// <summary>PostgreSQL: for more than one node, and for size.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options, OrganisationScope scope) : AppDb(options, scope)
{
    /// <inheritdoc/>
    public override IQueryable<ComplaintRow> Search(string words) => Complaints.FromSql(
        $"""SELECT c.* FROM complaints c WHERE c."Id" IN (SELECT heard_search({SearchWords.ForTsQuery(words)}))""");

    /// <inheritdoc/>
    public override IQueryable<ComplaintRow> ToChange(Guid complaint) => Complaints.FromSql($"""SELECT * FROM complaints WHERE "Id" = {complaint} FOR UPDATE""");

    /// <inheritdoc/>
    public override IQueryable<OutboxRow> DueOutbox(DateTimeOffset now, int most) => Outbox.FromSql(
        $"""SELECT * FROM outbox WHERE "State" = 'Waiting' AND "DueAt" <= {now} ORDER BY "DueAt" LIMIT {most} FOR UPDATE SKIP LOCKED""").IgnoreQueryFilters();

    /// <inheritdoc/>
    public override IQueryable<FileRow> DueFiles(DateTimeOffset now, int most) => Files.FromSql(
        $"""SELECT * FROM files WHERE "State" = 'Waiting' AND "DueAt" <= {now} ORDER BY "DueAt" LIMIT {most} FOR UPDATE SKIP LOCKED""").IgnoreQueryFilters();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<Utc>();

    /// <summary>timestamptz keeps microseconds and takes offset 0 only.</summary>
    sealed class Utc() : ValueConverter<DateTimeOffset, DateTimeOffset>(
        time => new DateTimeOffset(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero),
        stored => stored);
}
