using Heard.Domain.Intake;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Data;

/// <summary>The database. <see cref="SqliteDb"/> and <see cref="PostgresDb"/> add only what differs.</summary>
public abstract class AppDb(DbContextOptions options, OrganisationScope scope) : IdentityUserContext<Account>(options), IDataProtectionKeyContext
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
    public OrganisationScope Scope { get; private set; } = scope;

    /// <summary>Works in another scope from here on, with nothing left of what was done before: the write gate does every act with one context.</summary>
    internal AppDb For(OrganisationScope scope)
    {
        ChangeTracker.Clear();
        Scope = scope;
        return this;
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

    /// <summary>The complaint of this body to be changed in this transaction, with its needs and topics, which are read once it is ours.</summary>
    public async Task<ComplaintRow?> Take(Guid complaint)
    {
        var row = await ToChange(complaint).FirstOrDefaultAsync();
        if (row is null) return null;
        await Entry(row).Collection(c => c.Needs).LoadAsync();
        await Entry(row).Collection(c => c.Topics).LoadAsync();
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

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);

        builder.Entity<OrganisationRow>(row =>
        {
            row.ToTable("organisations");
            row.HasIndex(o => o.ShortName).IsUnique();
        });
        builder.Entity<BodyChangeRow>(row =>
        {
            row.ToTable("body_changes");
            row.HasKey(change => new { change.OrganisationId, change.Number });
        });
        builder.Entity<ComplaintRow>(row =>
        {
            row.ToTable("complaints");
            row.Property(c => c.Version).IsConcurrencyToken();
            row.HasIndex(c => c.Reference).IsUnique();
            row.HasIndex(c => c.SubmissionKey).IsUnique();
            row.HasIndex(c => new { c.OrganisationId, c.NeedBy, c.Id });
            row.HasIndex(c => new { c.OrganisationId, c.AssignedTo, c.NeedBy, c.Id });
            row.HasIndex(c => new { c.OrganisationId, c.ActsOn, c.Id }, "IX_complaints_acts").HasFilter("\"ActsOn\" IS NOT NULL");
            row.HasIndex(c => new { c.OrganisationId, c.NeedBy, c.Id }, "IX_complaints_other").HasFilter("\"Stage\" = 'NotAComplaint'");
            row.HasIndex(c => new { c.OrganisationId, c.SameEmail, c.ReceivedAt }, "IX_complaints_email").HasFilter("\"SameEmail\" IS NOT NULL");
            row.HasIndex(c => new { c.OrganisationId, c.SamePostcode, c.ReceivedAt }, "IX_complaints_postcode").HasFilter("\"SamePostcode\" IS NOT NULL");
            row.HasIndex(c => new { c.OrganisationId, c.SamePhone, c.ReceivedAt }, "IX_complaints_phone").HasFilter("\"SamePhone\" IS NOT NULL");
        });
        builder.Entity<NeedRow>(row =>
        {
            row.ToTable("needs");
            row.HasKey(n => new { n.ComplaintId, n.Place });
            row.HasOne<ComplaintRow>().WithMany(c => c.Needs).HasForeignKey(n => n.ComplaintId);
            row.HasIndex(n => new { n.OrganisationId, n.AssignedTo, n.By, n.ComplaintId, n.Place }, "IX_needs_colleague");
            row.HasIndex(n => new { n.OrganisationId, n.By, n.ComplaintId, n.Place }, "IX_needs_promised").HasFilter("\"Promised\"");
        });
        builder.Entity<ComplaintTopicRow>(row =>
        {
            row.ToTable("complaint_topics");
            row.HasKey(t => new { t.ComplaintId, t.Topic });
            row.HasOne<ComplaintRow>().WithMany(c => c.Topics).HasForeignKey(t => t.ComplaintId);
            row.HasIndex(t => new { t.OrganisationId, t.Topic, t.NeedBy, t.ComplaintId }, "IX_complaint_topics_list");
        });
        builder.Entity<KeptListRow>(row =>
        {
            row.ToTable("kept_lists");
            row.HasKey(list => new { list.OrganisationId, list.AccountId, list.Name });
            row.Property(list => list.Name).HasMaxLength(60);
        });
        builder.Entity<EventRow>(row =>
        {
            row.ToTable("events");
            row.HasKey(e => new { e.ComplaintId, e.Sequence });
        });
        builder.Entity<DraftRow>(row =>
        {
            row.ToTable("drafts");
            row.HasIndex(d => d.TokenDigest).IsUnique();
            row.HasIndex(d => d.ResumeDigest).IsUnique();
            row.HasIndex(d => d.ExpiresAt);
            row.HasIndex(d => new { d.OrganisationId, d.AccountId });
            row.Property(d => d.Version).IsConcurrencyToken();
        });
        builder.Entity<FileRow>(row =>
        {
            row.ToTable("files");
            row.HasIndex(f => f.DraftId);
            row.HasIndex(f => f.ComplaintId);
            row.HasIndex(f => f.MailId);
            row.HasIndex(f => new { f.State, f.DueAt });
        });
        builder.Entity<MailRow>(row =>
        {
            row.ToTable("mail");
            row.HasIndex(m => new { m.OrganisationId, m.Place }).IsUnique();
            row.HasIndex(m => new { m.OrganisationId, m.State, m.Id });
            row.HasIndex(m => m.ComplaintId);
        });
        builder.Entity<ApiKeyRow>(row =>
        {
            row.ToTable("api_keys");
            row.HasIndex(k => k.Digest).IsUnique();
        });
        builder.Entity<OutboxRow>(row =>
        {
            row.ToTable("outbox");
            row.HasIndex(m => new { m.State, m.DueAt });
            row.HasIndex(m => m.ComplaintId);
        });
        builder.Entity<AccessRow>(row =>
        {
            row.ToTable("access_log");
            row.HasIndex(a => new { a.ComplaintId, a.At });
        });
        builder.Entity<EqualityRow>().ToTable("equality");
        builder.Entity<FeedRow>(row =>
        {
            row.ToTable("feeds");
            row.HasKey(feed => feed.Name);
        });
        builder.Entity<ExperienceRow>(row =>
        {
            row.ToTable("experiences");
            row.HasIndex(e => new { e.OrganisationId, e.Week });
        });
        builder.Entity<AwarenessRow>(row =>
        {
            row.ToTable("awareness");
            row.HasIndex(a => new { a.OrganisationId, a.Week });
        });
        builder.Entity<FeedbackRow>(row =>
        {
            row.ToTable("feedback");
            row.HasIndex(f => new { f.OrganisationId, f.At, f.Id });
            row.HasIndex(f => new { f.OrganisationId, f.Kind, f.At, f.Id }, "IX_feedback_kind");
            row.HasIndex(f => new { f.OrganisationId, f.At, f.Id }, "IX_feedback_unread").HasFilter("\"ReadAt\" IS NULL");
        });
        builder.Entity<ThankYouRow>(row =>
        {
            row.ToTable("thank_yous");
            row.HasKey(t => new { t.FeedbackId, t.AccountId });
            row.HasOne<FeedbackRow>().WithMany().HasForeignKey(t => t.FeedbackId);
            row.HasIndex(t => new { t.OrganisationId, t.AccountId, t.At });
        });
        builder.Entity<UsefulRow>(row =>
        {
            row.ToTable("useful");
            row.HasIndex(u => new { u.OrganisationId, u.Page, u.On, u.Useful });
            row.HasIndex(u => new { u.OrganisationId, u.On });
            row.HasIndex(u => new { u.OrganisationId, u.Page, u.On }, "IX_useful_words").HasFilter("\"Words\" <> ''");
            row.HasIndex(u => new { u.OrganisationId, u.Page, u.ChangedOn }, "IX_useful_changed").HasFilter("\"ChangedOn\" IS NOT NULL");
        });
        builder.Entity<HelpImportRow>(row =>
        {
            row.ToTable("help_imports");
            row.HasIndex(i => new { i.OrganisationId, i.AcceptedAs }).IsUnique();
        });
        builder.Entity<HelpProposalRow>(row =>
        {
            row.ToTable("help_proposals");
            row.HasIndex(p => p.KeyId).IsUnique();
            row.HasIndex(p => p.OrganisationId);
        });
        builder.Entity<ExperienceGivenRow>(row =>
        {
            row.ToTable("experiences_given");
            row.HasKey(g => g.Digest);
        });
        builder.Entity<MembershipRow>(row =>
        {
            row.ToTable("memberships");
            row.HasKey(m => new { m.AccountId, m.OrganisationId });
        });

        OnlyOwnRows(builder);
        EnumsAsWords(builder);
    }

    /// <summary>The table of a row, and its columns.</summary>
    private protected (string Table, IReadOnlyList<StoredColumn> Columns) Stored<TRow>() =>
        Model.FindEntityType(typeof(TRow)) is { } entity ? ($"\"{entity.GetTableName()}\"", StoredColumn.Of(entity)) : throw new ArgumentException($"{typeof(TRow).Name} is not a row.");

    void OnlyOwnRows(ModelBuilder builder)
    {
        builder.Entity<BodyChangeRow>().HasQueryFilter(row => row.OrganisationId == Organisation);
        builder.Entity<ComplaintRow>().HasQueryFilter(row => row.OrganisationId == Organisation);
        builder.Entity<NeedRow>().HasQueryFilter(row => row.OrganisationId == Organisation);
        builder.Entity<ComplaintTopicRow>().HasQueryFilter(row => row.OrganisationId == Organisation);
        builder.Entity<KeptListRow>().HasQueryFilter(row => row.OrganisationId == Organisation);
        builder.Entity<EventRow>().HasQueryFilter(row => row.OrganisationId == Organisation);
        builder.Entity<DraftRow>().HasQueryFilter(row => row.OrganisationId == Organisation);
        builder.Entity<OutboxRow>().HasQueryFilter(row => row.OrganisationId == Organisation);
        builder.Entity<AccessRow>().HasQueryFilter(row => row.OrganisationId == Organisation);
        builder.Entity<EqualityRow>().HasQueryFilter(row => row.OrganisationId == Organisation);
        builder.Entity<ExperienceRow>().HasQueryFilter(row => row.OrganisationId == Organisation);
        builder.Entity<AwarenessRow>().HasQueryFilter(row => row.OrganisationId == Organisation);
        builder.Entity<FeedbackRow>().HasQueryFilter(row => row.OrganisationId == Organisation);
        builder.Entity<ThankYouRow>().HasQueryFilter(row => row.OrganisationId == Organisation);
        builder.Entity<UsefulRow>().HasQueryFilter(row => row.OrganisationId == Organisation);
        builder.Entity<HelpImportRow>().HasQueryFilter(row => row.OrganisationId == Organisation);
        builder.Entity<HelpProposalRow>().HasQueryFilter(row => row.OrganisationId == Organisation);
        builder.Entity<ExperienceGivenRow>().HasQueryFilter(row => row.OrganisationId == Organisation);
        builder.Entity<FileRow>().HasQueryFilter(row => row.OrganisationId == Organisation);
        builder.Entity<MailRow>().HasQueryFilter(row => row.OrganisationId == Organisation);
    }

    /// <summary>Words are readable in the database, and survive a reordered enum.</summary>
    static void EnumsAsWords(ModelBuilder builder)
    {
        foreach (var property in builder.Model.GetEntityTypes().Where(type => typeof(IOwned).IsAssignableFrom(type.ClrType) || type.ClrType == typeof(MembershipRow)).SelectMany(type => type.GetProperties()))
        {
            if ((Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType).IsEnum)
            {
                property.SetProviderClrType(typeof(string));
                property.SetMaxLength(40);
            }
        }
    }
}
