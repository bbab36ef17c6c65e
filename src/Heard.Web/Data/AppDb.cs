using Heard.Domain.Intake;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Data;

/// <summary>
/// The database. <see cref="SqliteDb"/> and <see cref="PostgresDb"/> add only what differs. Contexts are kept and used again,
/// by one request or act after the other: whoever takes one says <see cref="For"/>, and until then it reads nobody's rows.
/// </summary>
public abstract partial class AppDb(DbContextOptions options) : IdentityUserContext<Account>(options), IDataProtectionKeyContext
{
    public DbSet<OrganisationRow> Organisations => Set<OrganisationRow>();
    public DbSet<BodyChangeRow> BodyChanges => Set<BodyChangeRow>();
    public DbSet<ComplaintRow> Complaints => Set<ComplaintRow>();
    public DbSet<NeedRow> Needs => Set<NeedRow>();
    public DbSet<ComplaintTopicRow> ComplaintTopics => Set<ComplaintTopicRow>();
    public DbSet<KeptListRow> KeptLists => Set<KeptListRow>();
    public DbSet<EventRow> Events => Set<EventRow>();
    public DbSet<DraftRow> Drafts => Set<DraftRow>();
    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();
    public DbSet<AccessRow> AccessLog => Set<AccessRow>();
    public DbSet<EqualityRow> Equality => Set<EqualityRow>();
    public DbSet<ExperienceRow> Experiences => Set<ExperienceRow>();
    public DbSet<AwarenessRow> Awareness => Set<AwarenessRow>();
    public DbSet<FeedbackRow> Feedback => Set<FeedbackRow>();
    public DbSet<ThankYouRow> ThankYous => Set<ThankYouRow>();
    public DbSet<UsefulRow> Useful => Set<UsefulRow>();
    public DbSet<HelpImportRow> HelpImports => Set<HelpImportRow>();
    public DbSet<HelpProposalRow> HelpProposals => Set<HelpProposalRow>();
    public DbSet<ExperienceGivenRow> ExperiencesGiven => Set<ExperienceGivenRow>();
    public DbSet<FileRow> Files => Set<FileRow>();
    public DbSet<MailRow> Mail => Set<MailRow>();
    public DbSet<ApiKeyRow> ApiKeys => Set<ApiKeyRow>();
    public DbSet<MembershipRow> Memberships => Set<MembershipRow>();
    public DbSet<FeedRow> Feeds => Set<FeedRow>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>The body whose rows are seen.</summary>
    public Guid? Organisation => Scope.Id;

    /// <summary>The scope that the context works in.</summary>
    public OrganisationScope Scope { get; private set; } = new();

    /// <summary>Works in this scope from here on, with nothing left of what was done before.</summary>
    public AppDb For(OrganisationScope scope)
    {
        ChangeTracker.Clear();
        Scope = scope;
        return this;
    }

    /// <summary>Goes back to where it is kept, and works for nobody until it is told again for whom.</summary>
    public override void Dispose()
    {
        Scope = new();
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc cref="Dispose"/>
    public override ValueTask DisposeAsync()
    {
        Scope = new();
        GC.SuppressFinalize(this);
        return base.DisposeAsync();
    }

    /// <summary>The complaints of this body that match what somebody typed into the search box.</summary>
    public abstract IQueryable<ComplaintRow> Search(string words);

    /// <summary>The complaint of this body to be changed in this transaction: on PostgreSQL others who would change it wait, instead of trying again and again.</summary>
    public abstract IQueryable<ComplaintRow> ToChange(Guid complaint);

    /// <summary>The complaint of this body with this reference; null: there is none.</summary>
    public Task<Guid?> Named(ComplaintReference reference)
    {
        var text = reference.ToString();
        return Complaints.AsNoTracking().Where(row => row.Reference == text).Select(row => (Guid?)row.Id).FirstOrDefaultAsync();
    }

    /// <summary>
    /// The complaint of this body to be changed in this transaction, with its needs and topics. These are read once it is ours, in
    /// questions of their own, since one that waits for a lock sees what was there before; and by its key alone, since they are
    /// of the same body.
    /// </summary>
    public async Task<ComplaintRow?> Take(Guid complaint)
    {
        var row = await ToChange(complaint).FirstOrDefaultAsync();
        if (row is null) return null;
        await Entry(row).Collection(c => c.Needs).Query().IgnoreQueryFilters().LoadAsync();
        await Entry(row).Collection(c => c.Topics).Query().IgnoreQueryFilters().LoadAsync();
        return row;
    }

    /// <summary>Messages of every body that are due, oldest first, tracked, and on PostgreSQL locked against other nodes.</summary>
    public abstract IQueryable<OutboxRow> DueOutbox(DateTimeOffset now, int most);

    /// <summary>Files of every body that wait to be looked at, oldest first, tracked, and on PostgreSQL locked against other nodes.</summary>
    public abstract IQueryable<FileRow> DueFiles(DateTimeOffset now, int most);

    /// <summary>Writes many new rows at once, without tracking them. Only within a transaction.</summary>
    public abstract Task InsertMany<TRow>(IEnumerable<TRow> rows)
        where TRow : class, IOwned;

    /// <summary>Only within a transaction: until it ends, nobody else says how they found it, so that a complaint says it once.</summary>
    public abstract Task TakeTurnsToGive();

    /// <summary>Only within a transaction: makes that neither what was said this week nor which complaints have said something can be told apart by when it came.</summary>
    public abstract Task HideOrderOfGiving(Guid organisation, DateOnly week);

    /// <summary>The right to do something alone over every node, until it is disposed of or the process ends; null: somebody has it. This context does nothing else meanwhile.</summary>
    /// <param name="what">A name of ours.</param>
    /// <param name="cancellation">Given up.</param>
    public abstract Task<IAsyncDisposable?> Alone(string what, CancellationToken cancellation);

    /// <summary>The table of a row, and its columns.</summary>
    private protected (string Table, IReadOnlyList<StoredColumn> Columns) Stored<TRow>() =>
        Model.FindEntityType(typeof(TRow)) is { } entity ? ($"\"{entity.GetTableName()}\"", StoredColumn.Of(entity)) : throw new ArgumentException($"{typeof(TRow).Name} is not a row.");
}
