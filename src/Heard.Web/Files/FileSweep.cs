using Heard.Web.Data;
using Heard.Web.Time;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Files;

/// <summary>
/// Nothing stays that belongs to nothing: files of forms that are gone, recordings that were never saved, content whose
/// row was never written, and what a killed process left on its way in. Runs twice a day and spares what is younger than
/// six hours, which may still get its row: nothing stays for a day.
/// </summary>
public sealed class FileSweep(IServiceScopeFactory scopes, IFileStore store, Incoming incoming, TimeProvider clock)
{
    const int AtOnce = 200;
    static readonly TimeSpan Young = TimeSpan.FromHours(6);

    /// <summary>Sweeps. The number of things that went.</summary>
    public async Task<int> Sweep(CancellationToken cancellation) =>
        await ForgetFilesOfGoneForms(cancellation) + await ForgetRecordingsThatWereNeverSaved(cancellation) + await ForgetContentWithoutRow(cancellation) + ForgetWhatNeverArrived();

    async Task<int> ForgetFilesOfGoneForms(CancellationToken cancellation)
    {
        await using var scope = scopes.ForEveryBody();
        var gone = await scope.ServiceProvider.GetRequiredService<Writes>().Act(async database =>
        {
            var rows = await database.Files.IgnoreQueryFilters()
                .Where(file => file.DraftId != null && !database.Drafts.IgnoreQueryFilters().Any(draft => draft.Id == file.DraftId)).ToListAsync(cancellation);
            database.Files.RemoveRange(rows);
            await database.SaveChangesAsync(cancellation);
            return rows;
        }, cancellation: cancellation);
        return await Forget(gone, cancellation);
    }

    /// <summary>A voice that was uploaded stays as long as the history of the body's settings names it.</summary>
    async Task<int> ForgetRecordingsThatWereNeverSaved(CancellationToken cancellation)
    {
        var before = clock.Now() - Young;
        await using var scope = scopes.ForEveryBody();
        var gone = await scope.ServiceProvider.GetRequiredService<Writes>().Act(async database =>
        {
            var rows = await database.Files.IgnoreQueryFilters()
                .Where(file => file.DraftId == null && file.ComplaintId == null && file.MailId == null && file.CreatedAt < before).ToListAsync(cancellation);
            var settings = rows.Count == 0 ? [] : await database.BodyChanges.IgnoreQueryFilters().Where(change => change.Part == "formats" && change.Value != null).Select(change => change.Value!).ToListAsync(cancellation);
            rows.RemoveAll(row => settings.Exists(value => value.Contains(row.Id.ToString(), StringComparison.Ordinal)));
            database.Files.RemoveRange(rows);
            await database.SaveChangesAsync(cancellation);
            return rows;
        }, cancellation: cancellation);
        return await Forget(gone, cancellation);
    }

    async Task<int> Forget(List<FileRow> gone, CancellationToken cancellation)
    {
        foreach (var row in gone)
        {
            await store.Delete(FileKey.Copy(row.Id), cancellation);
            await store.Delete(FileKey.Original(row.Id), cancellation);
        }

        return gone.Count;
    }

    async Task<int> ForgetContentWithoutRow(CancellationToken cancellation)
    {
        var (count, before) = (0, clock.Now() - Young);
        await using var scope = scopes.ForEveryBody();
        var database = scope.ServiceProvider.GetRequiredService<AppDb>();
        await foreach (var some in store.All(cancellation).Where(stored => stored.At < before).Chunk(AtOnce).WithCancellation(cancellation))
        {
            var ids = some.Select(stored => FileKey.FileOf(stored.Key)).OfType<Guid>().Distinct().ToArray();
            var known = (await database.Files.IgnoreQueryFilters().Where(file => ids.Contains(file.Id) && file.State != FileState.Refused).Select(file => file.Id).ToListAsync(cancellation)).ToHashSet();
            foreach (var stored in some.Where(stored => FileKey.FileOf(stored.Key) is not { } id || !known.Contains(id)))
            {
                await store.Delete(stored.Key, cancellation);
                count++;
            }
        }

        return count;
    }

    int ForgetWhatNeverArrived()
    {
        if (!Directory.Exists(incoming.Folder)) return 0;
        var before = (clock.Now() - Young).UtcDateTime;
        var left = Directory.EnumerateFiles(incoming.Folder).Where(file => File.GetLastWriteTimeUtc(file) < before).ToArray();
        foreach (var file in left) File.Delete(file);
        return left.Length;
    }
}
