using System.Collections.Immutable;
using Heard.Domain.Complaints;
using Heard.Domain.Mail;
using Heard.Web.Data;
using Heard.Web.Files;

namespace Heard.Web.Mailbox;

/// <summary>A message whose original is in the store, and what came with it if that was taken; its rows are not written yet.</summary>
public sealed record KeptMail(Guid Id, Guid OrganisationId, ArrivedMail Arrived, string From, string Subject, DateTimeOffset Now)
{
    /// <summary>What came, whole; null: it was too large.</summary>
    public Received? Original { get; init; }

    /// <summary>What came with it: taken, or why not.</summary>
    public IReadOnlyList<Received> Files { get; init; } = [];

    /// <summary>What came with it and was taken.</summary>
    public ImmutableArray<Attachment> Attachments => Taken(Files);

    /// <summary>Adds its rows; in the transaction that says what became of it.</summary>
    public void AddTo(AppDb database, MailState state, MailReason? reason, Guid? complaint)
    {
        database.Mail.Add(new MailRow
        {
            Id = Id,
            OrganisationId = OrganisationId,
            Place = Arrived.Place,
            From = From,
            Subject = Subject,
            ReceivedAt = Arrived.At < Now ? Arrived.At : Now,
            State = state,
            Why = reason?.ToString(),
            ComplaintId = complaint,
        });
        if (Original is not null)
        {
            var row = Original.Row(OrganisationId, Now);
            row.MailId = Id;
            database.Files.Add(row);
        }

        if (state is MailState.Complaint or MailState.Joined) AddFiles(database, Files, Id, OrganisationId, complaint!.Value, Now);
    }

    /// <summary>Adds the rows of what came with a message: what was taken belongs to the complaint, and what was not is shown with the message.</summary>
    public static void AddFiles(AppDb database, IEnumerable<Received> files, Guid mail, Guid organisation, Guid complaint, DateTimeOffset now)
    {
        foreach (var file in files)
        {
            var row = file.File is null ? file.RefusedRow(organisation, now) : file.Row(organisation, now);
            row.MailId = mail;
            if (file.File is not null) row.ComplaintId = complaint;
            database.Files.Add(row);
        }
    }

    /// <summary>What of these files was taken, as events know it.</summary>
    public static ImmutableArray<Attachment> Taken(IEnumerable<Received> files) => [.. files.Where(file => file.File is not null).Select(file => file.File!)];
}
