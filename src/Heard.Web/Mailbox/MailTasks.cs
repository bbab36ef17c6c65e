using Heard.Domain.Complaints;
using Heard.Domain.Mail;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Files;
using Heard.Web.Time;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Mailbox;

/// <summary>
/// What colleagues do with messages that wait for them. Whatever is done is done once: who comes second is told by
/// <see cref="TakenAlreadyException"/>, and nothing of theirs stays.
/// </summary>
public sealed class MailTasks(AppDb database, Writes writes, ComplaintDesk desk, FileDesk files, MailIntake intake, IFileStore store, Seal seal, TimeProvider clock)
{
    /// <summary>The media type of what came, whole.</summary>
    public const string Original = "message/rfc822";

    /// <summary>What came, whole; null: it was too large to be fetched.</summary>
    public Task<FileRow?> OriginalOf(Guid mail) =>
        database.Files.AsNoTracking().FirstOrDefaultAsync(row => row.MailId == mail && row.ComplaintId == null && row.MediaType == Original);

    /// <summary>What came with it and was not kept.</summary>
    public Task<List<FileRow>> NotKept(Guid mail) =>
        database.Files.AsNoTracking().Where(row => row.MailId == mail && row.State == FileState.Refused && row.MediaType != Original).OrderBy(row => row.Id).ToListAsync();

    /// <summary>The message taken apart; null: there is no original, or it was not kept.</summary>
    public async Task<OpenedMail?> Open(FileRow? original, CancellationToken cancellation)
    {
        if (original is null or { State: FileState.Refused }) return null;
        await using var content = await store.Open(FileKey.Original(original.Id), cancellation);
        return content is null ? null : MailReader.Open(new MemoryStream(await seal.Open(FileKey.Original(original.Id), content, original.Bytes, cancellation)));
    }

    /// <summary>Makes a complaint of it, with what came with it. The sender is told, as everybody who complains.</summary>
    public async Task<Guid> Complain(Organisation body, MailRow mail, OpenedMail opened, Actor actor, CancellationToken cancellation)
    {
        var received = await intake.Receive(opened, cancellation);
        var acted = await desk.Submit(
            body, MailIntake.KeyOf(body.Id, mail.Place), MailCommands.Complain(body, opened, LondonTime.DayOf(mail.ReceivedAt)), actor: actor,
            files: async (within, complaint) =>
            {
                await Settle(within, mail.Id, MailSettlement.Complaint, actor, complaint);
                KeptMail.AddFiles(within, received, mail.Id, body.Id, complaint, clock.Now());
                return KeptMail.Taken(received);
            });
        if (!acted.IsNew) throw new TakenAlreadyException();
        files.Filed();
        return acted.Id;
    }

    /// <summary>Adds it to a complaint as words of the person, with what came with it. Why not, where the rules refuse.</summary>
    public async Task<Refusal?> Join(Organisation body, MailRow mail, OpenedMail opened, Guid complaint, Actor actor, CancellationToken cancellation)
    {
        var received = await intake.Receive(opened, cancellation);
        var acted = await desk.Act(body, complaint, MailCommands.Join(opened, KeptMail.Taken(received)), actor, async within =>
        {
            await Settle(within, mail.Id, MailSettlement.Words, actor, complaint);
            KeptMail.AddFiles(within, received, mail.Id, body.Id, complaint, clock.Now());
        });
        if (acted.Refusal is not null) await files.Discard(received);
        files.Filed();
        return acted.Refusal;
    }

    /// <summary>Files it with a complaint, for colleagues: its words as a note, and the original beside it. Why not, where the rules refuse.</summary>
    public async Task<Refusal?> Note(Organisation body, MailRow mail, OpenedMail? opened, Guid complaint, Actor actor) => (await desk.Act(
        body, complaint, new AddNote(MailText.Clean($"Email from {mail.From}: {MailToken.CutOff(mail.Subject)}\n\n{opened?.Text}")), actor,
        within => Settle(within, mail.Id, MailSettlement.Note, actor, complaint))).Refusal;

    /// <summary>There is nothing to do about it.</summary>
    public Task Settle(MailRow mail, MailSettlement settlement, Actor actor) => writes.Act(async within =>
    {
        await Settle(within, mail.Id, settlement, actor, mail.ComplaintId);
        return true;
    });

    async Task Settle(AppDb within, Guid mail, MailSettlement settlement, Actor actor, Guid? complaint)
    {
        var now = clock.Now();
        var settled = await within.Mail.Where(row => row.Id == mail && row.State == MailState.ForColleague).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.State, MailState.Settled)
            .SetProperty(row => row.SettledAs, settlement)
            .SetProperty(row => row.SettledBy, actor.Name)
            .SetProperty(row => row.SettledAt, now)
            .SetProperty(row => row.ComplaintId, complaint));
        if (settled == 0) throw new TakenAlreadyException();
    }
}
