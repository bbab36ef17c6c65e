using Heard.Domain.Complaints;
using Heard.Domain.Mail;
using Heard.Domain.Organisations;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Outbox;
using Heard.Web.Security;
using Heard.Web.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Heard.Web.Mailbox;

/// <summary>What is known about a message: the facts for the rules, the complaint that it names, rightly or not, and the message of ours that it sends back.</summary>
public sealed record Known(MailFacts Facts, Guid? Complaint, OutboxRow? Returned);

/// <summary>Looks up what a message names.</summary>
public sealed class MailWitness(AppDb database, FollowCode codes, IOptions<MailSettings> sending, IConfiguration configuration, TimeProvider clock)
{
    const int MostReferences = 10;

    /// <summary>So many messages back are counted when one address writes again and again.</summary>
    const int LookedBack = 200;

    /// <summary>The facts about a message that was opened.</summary>
    public async Task<Known> About(Organisation body, OpenedMail mail, long bytes)
    {
        var (named, address, fits) = await WithToken(mail.Subject);
        var answered = await Answered(mail);
        var returned = Bounces.Returned(answered.Select(row => new SentMessage(row.Id, row.To, row.SentAt is not null || row.Attempts > 0)), mail.Statuses);
        var about = named ?? await AboutReferences(mail) ?? answered.Select(row => row.ComplaintId).FirstOrDefault();
        return new Known(new MailFacts
        {
            Headers = mail.Headers with { IsOurs = await IsOurs(mail.Id), IsFromOurselves = IsOwn(body, mail.Headers.From) },
            Bytes = bytes,
            CannotBeRead = mail.CannotBeRead,
            HasWords = MailComplaint.HasWords(mail.Subject, mail.Text),
            HasFiles = mail.Attachments.Count > 0,
            HasToken = MailToken.IsIn(mail.Subject),
            TokenIsRight = fits,
            AddressOnFile = address,
            NamesAComplaint = about is not null,
            ReturnsOurs = returned is not null,
            LatelyFromSender = await Lately(mail.Headers.From),
        }, about, answered.Find(row => row.Id == returned?.Id));
    }

    async Task<(Guid? Complaint, string Address, bool Fits)> WithToken(string subject)
    {
        if (MailToken.In(subject) is not { } token) return (null, "", false);
        if (await CaseFile.Read(database, token.Reference) is not { } file) return (null, "", false);
        return (file.Id, file.Complaint.Complainant.Email, codes.Matches(token.Secret, CodePurpose.Mail, file.Id, file.Complaint.CodeVersion));
    }

    async Task<Guid?> AboutReferences(OpenedMail mail)
    {
        var references = MailToken.ReferencesIn(mail.Subject + "\n" + mail.Text, MostReferences).Select(reference => reference.ToString()).ToArray();
        return references.Length == 0 ? null : await database.Complaints.AsNoTracking().Where(row => references.Contains(row.Reference)).OrderBy(row => row.Reference).Select(row => (Guid?)row.Id).FirstOrDefaultAsync();
    }

    /// <summary>The messages of ours that it answers, or that a mail system sends back with it.</summary>
    async Task<List<OutboxRow>> Answered(OpenedMail mail)
    {
        var ids = mail.Answers.Select(id => Guid.TryParseExact(id, "N", out var message) ? message : default).Where(id => id != default).ToArray();
        return ids.Length == 0 ? [] : await database.Outbox.AsNoTracking().Where(row => ids.Contains(row.Id)).OrderBy(row => row.Id).ToListAsync();
    }

    async Task<bool> IsOurs(string id) => Guid.TryParseExact(id, "N", out var message) && await database.Outbox.AnyAsync(row => row.Id == message);

    bool IsOwn(Organisation body, string from) => from.Length > 0 && new[] { body.Email, sending.Value.From, MailboxSettings.Of(configuration, body.ShortName)?.User ?? "" }
        .Contains(from, StringComparer.OrdinalIgnoreCase);

    async Task<int> Lately(string from)
    {
        if (from.Length == 0) return 0;
        var since = clock.Now() - MailRules.Lately;
        var address = from.ToLowerInvariant();
        return await database.Mail.AsNoTracking().OrderByDescending(row => row.Place).Take(LookedBack)
            .CountAsync(row => row.State == MailState.Complaint && row.From == address && row.ReceivedAt > since);
    }
}
