using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Data;

/// <content>The tables with their keys and indexes, and that nobody reads a row of another body.</content>
public abstract partial class AppDb
{
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
