using System.Collections.Immutable;
using System.Linq.Expressions;
using Heard.Domain.Complaints;
using Heard.Domain.Files;
using Heard.Domain.Mail;
using Heard.Web.Data;
using Heard.Web.Time;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Files;

/// <summary>
/// Takes files in and lets them go. Content is in the store before its row is written, so that no row is without
/// content; content that got no row (a connection lost, a process killed) is swept within a day.
/// </summary>
public sealed class FileDesk(IFileStore store, Seal seal, Incoming incoming, AppDb database, Writes writes, FileSignal signal, HeardMetrics metrics, TimeProvider clock)
{
    const int MostLooks = 40;
    static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(250);

    /// <summary>Reads one file to its end, or to its limit, and keeps it if it is one that is taken. It belongs to nothing yet.</summary>
    public async Task<Received> Receive(string? name, Stream content, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7(clock.Now());
        var clean = FileName.Clean(name);
        await using var arriving = incoming.Begin(FileKey.Original(id));
        var bytes = await seal.Close(FileKey.Original(id), content, arriving, FileRules.MostBytes, cancellation);
        var recognised = await Recognise(id, clean, arriving, bytes, cancellation);
        if (recognised.Problem is { } problem)
        {
            metrics.FileRefused(problem);
            return new Received(clean, null, "", problem);
        }

        arriving.Position = 0;
        await store.Put(FileKey.Original(id), arriving, cancellation);
        return new Received(clean, new Attachment(id, clean, recognised.Kind, bytes), recognised.MediaType, null);
    }

    /// <summary>Keeps a message as it came, whatever is in it. It belongs to nothing yet.</summary>
    /// <param name="subject">Its name is made from it.</param>
    /// <param name="content">All of it, at most <see cref="MailRules.MostBytes"/>.</param>
    /// <param name="cancellation">Given up.</param>
    public async Task<Received> KeepMessage(string subject, Stream content, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7(clock.Now());
        var name = FileName.Clean((subject.Length == 0 ? "message" : MailToken.CutOff(subject).Replace('/', '-').Replace('\\', '-')) + ".eml");
        await using var arriving = incoming.Begin(FileKey.Original(id));
        var bytes = await seal.Close(FileKey.Original(id), content, arriving, MailRules.MostBytes, cancellation);
        arriving.Position = 0;
        await store.Put(FileKey.Original(id), arriving, cancellation);
        return new Received(name, new Attachment(id, name, FileKind.Email, bytes), "message/rfc822", null);
    }

    /// <summary>Files what was received with a form that is being filled in; inside <c>Drafts.Change</c>, so that two at once are not one too many.</summary>
    public async Task<FileProblem?> Add(AppDb within, DraftRow draft, Received received)
    {
        if (await within.Files.CountAsync(row => row.DraftId == draft.Id && row.State != FileState.Refused) >= FileRules.MostOnForm) return FileProblem.TooMany;
        var row = received.Row(draft.OrganisationId, clock.Now());
        row.DraftId = draft.Id;
        within.Files.Add(row);
        return null;
    }

    /// <summary>Files what was received with the body itself, which has it as a recording.</summary>
    public async Task<FileRow> Keep(Guid organisation, Received received)
    {
        var row = received.Row(organisation, clock.Now());
        await writes.Act(async within =>
        {
            within.Files.Add(row);
            return await within.SaveChangesAsync();
        });
        signal.Raise();
        return row;
    }

    /// <summary>Files what was received with a complaint; in the transaction of the act that says so.</summary>
    public Func<AppDb, Task> Into(Guid organisation, Guid complaint, IReadOnlyList<Received> received) => within =>
    {
        foreach (var one in received)
        {
            var row = one.Row(organisation, clock.Now());
            row.ComplaintId = complaint;
            within.Files.Add(row);
        }

        return Task.CompletedTask;
    };

    /// <summary>The form becomes a complaint, and what came with it goes along; in the same transaction. What was refused stays behind.</summary>
    public async Task<ImmutableArray<Attachment>> Move(AppDb within, Guid draft, Guid complaint)
    {
        // Before the files are read: one that comes at the same moment finds another version and is tried again.
        if (await within.Drafts.FindAsync(draft) is { } row) row.Version++;
        var files = await within.Files.Where(file => file.DraftId == draft).OrderBy(file => file.CreatedAt).ThenBy(file => file.Id).ToListAsync();
        within.Files.RemoveRange(files.Where(file => file.State is FileState.Refused));
        var moved = files.FindAll(file => file.State is not FileState.Refused);
        foreach (var file in moved) (file.DraftId, file.ComplaintId) = (null, complaint);
        return [.. moved.Select(file => new Attachment(file.Id, file.Name, file.Kind, file.Bytes))];
    }

    /// <summary>The files of a form, oldest first.</summary>
    public Task<List<FileRow>> OfDraft(Guid draft) => database.Files.AsNoTracking().Where(row => row.DraftId == draft).OrderBy(row => row.CreatedAt).ThenBy(row => row.Id).ToListAsync();

    /// <summary>The files of a complaint by their ids.</summary>
    public Task<Dictionary<Guid, FileRow>> OfComplaint(Guid complaint) => database.Files.AsNoTracking().Where(row => row.ComplaintId == complaint).ToDictionaryAsync(row => row.Id);

    /// <summary>Waits a little until these have been looked at. Without the scanner somebody goes on all the same.</summary>
    public async Task WaitUntilLookedAt(Expression<Func<FileRow, bool>> which, CancellationToken cancellation)
    {
        for (var look = 0; look < MostLooks && await database.Files.AsNoTracking().Where(which).AnyAsync(row => row.State == FileState.Waiting, cancellation); look++)
        {
            await Task.Delay(BetweenLooks, clock, cancellation);
        }
    }

    /// <summary>Wakes the check for what has just been filed.</summary>
    public void Filed() => signal.Raise();

    /// <summary>Takes one file, or all of them, out of a form.</summary>
    public async Task Remove(Guid draft, Guid? only = null)
    {
        var gone = await writes.Act(async within =>
        {
            var rows = await within.Files.Where(row => row.DraftId == draft && (only == null || row.Id == only)).ToListAsync();
            within.Files.RemoveRange(rows);
            await within.SaveChangesAsync();
            return rows;
        });
        foreach (var row in gone) await Erase(row.Id);
    }

    /// <summary>Lets go of what was received and then not filed.</summary>
    public async Task Discard(IEnumerable<Received> received)
    {
        foreach (var one in received.Where(one => one.File is not null)) await Erase(one.File!.Id);
    }

    async Task Erase(Guid file)
    {
        await store.Delete(FileKey.Copy(file), CancellationToken.None);
        await store.Delete(FileKey.Original(file), CancellationToken.None);
    }

    /// <summary>Telling what a file is needs the whole of it: few at once.</summary>
    async Task<Recognised> Recognise(Guid id, string name, FileStream arriving, long bytes, CancellationToken cancellation)
    {
        if (bytes > FileRules.MostBytes) return new Recognised(FileProblem.TooLarge);
        using var room = await incoming.Room(cancellation);
        arriving.Position = 0;
        return FileRules.Recognise(name, await seal.Open(FileKey.Original(id), arriving, bytes, cancellation));
    }
}
