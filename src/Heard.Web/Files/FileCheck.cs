using Heard.Domain.Complaints;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Organisations;
using Heard.Web.Time;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Files;

/// <summary>
/// Looks at every file that came: the scanner first, then a picture is drawn anew. Until then nobody opens it. A file
/// is claimed for a few minutes; a scanner that does not answer delays it, with growing pauses, and loses nothing.
/// </summary>
public sealed class FileCheck(IServiceScopeFactory scopes, FileLook look, ClamdScanner scanner, IFileStore store, Bodies bodies, HeardMetrics metrics, TimeProvider clock, ILogger<FileCheck> log) : IDisposable
{
    const int AtOnce = 10;
    static readonly TimeSpan Claim = TimeSpan.FromMinutes(5);

    /// <summary>The pauses after each failure; the last one again and again.</summary>
    public static readonly IReadOnlyList<TimeSpan> Pauses = [TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15)];

    /// <summary>One file at a time is held in memory; apart from those that come in, which do not wait for the scanner.</summary>
    readonly SemaphoreSlim _turn = new(1);

    /// <summary>Looks at everything that is due.</summary>
    public async Task CheckDue(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            await CheckAll(cancellation);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    async Task CheckAll(CancellationToken cancellation)
    {
        if (scanner.IsSet) await ScanWhatWasNot();
        while (!cancellation.IsCancellationRequested && await ClaimDue() is { Count: > 0 } claimed)
        {
            foreach (var row in claimed)
            {
                if (cancellation.IsCancellationRequested) return;
                await CheckOne(row, cancellation);
            }
        }

        await using var scope = scopes.ForEveryBody();
        metrics.FilesWaiting(await scope.ServiceProvider.GetRequiredService<AppDb>().Files.IgnoreQueryFilters().CountAsync(row => row.State == FileState.Waiting, cancellation));
    }

    /// <summary>A scanner was set up: what was taken in without one is scanned now.</summary>
    async Task ScanWhatWasNot()
    {
        await using var scope = scopes.ForEveryBody();
        if (!await scope.ServiceProvider.GetRequiredService<AppDb>().Files.IgnoreQueryFilters().AnyAsync(row => row.State == FileState.Unscanned)) return;
        await scope.ServiceProvider.GetRequiredService<Writes>().Act(database => database.Files.IgnoreQueryFilters()
            .Where(row => row.State == FileState.Unscanned).ExecuteUpdateAsync(row => row.SetProperty(file => file.State, FileState.Waiting)));
    }

    async Task<List<FileRow>> ClaimDue()
    {
        await using var scope = scopes.ForEveryBody();
        var now = clock.Now();
        return await scope.ServiceProvider.GetRequiredService<Writes>().Act(async database =>
        {
            var due = await database.DueFiles(now, AtOnce).ToListAsync();
            foreach (var row in due)
            {
                row.DueAt = now + Claim;
                row.Attempts++;
            }

            await database.SaveChangesAsync();
            return due;
        });
    }

    async Task CheckOne(FileRow row, CancellationToken cancellation)
    {
        try
        {
            if (await look.At(row, cancellation) is { } hasCopy) await Mark(row.Id, file => (file.State, file.HasCopy) = (scanner.IsSet ? FileState.Clean : FileState.Unscanned, hasCopy));
            else await Refuse(row);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            log.LogWarning("File {File} could not be looked at, attempt {Attempt}: {Failure}", row.Id, row.Attempts, failure.GetType().Name);
            await Mark(row.Id, file => file.DueAt = clock.Now() + Pauses[Math.Min(row.Attempts, Pauses.Count) - 1]);
        }
    }

    /// <summary>The person is told if it came with a complaint, and the content goes.</summary>
    async Task Refuse(FileRow row)
    {
        if (await RefuseOutsideComplaints(row.Id) is { } complaint) await RefuseInComplaint(row, complaint);
        metrics.FileRefused(FileProblem.Virus);
        await store.Delete(FileKey.Original(row.Id), CancellationToken.None);
    }

    async Task RefuseInComplaint(FileRow row, Guid complaint)
    {
        var body = await bodies.Find(row.OrganisationId) ?? throw new InvalidOperationException("The body of this file is gone.");
        await using var scope = scopes.For(body.Id);
        await scope.ServiceProvider.GetRequiredService<ComplaintDesk>().Act(body, complaint, new RefuseFile(row.Id, FileProblem.Virus), Actor.System, async database =>
        {
            if (await database.Files.FirstOrDefaultAsync(file => file.Id == row.Id) is { } file) Infected(file);
        });
    }

    /// <summary>
    /// Marks it unless it belongs to a complaint, whose id is the answer. The version of a form is raised: it may become
    /// a complaint at the same moment, and then the file is refused there.
    /// </summary>
    async Task<Guid?> RefuseOutsideComplaints(Guid id)
    {
        await using var scope = scopes.ForEveryBody();
        return await scope.ServiceProvider.GetRequiredService<Writes>().Act(async database =>
        {
            var file = await database.Files.IgnoreQueryFilters().FirstOrDefaultAsync(file => file.Id == id);
            if (file is not { ComplaintId: null }) return file?.ComplaintId;
            if (await database.Drafts.IgnoreQueryFilters().FirstOrDefaultAsync(draft => draft.Id == file.DraftId) is { } draft) draft.Version++;
            Infected(file);
            await database.SaveChangesAsync();
            return null;
        });
    }

    static void Infected(FileRow file) => (file.State, file.Problem) = (FileState.Refused, FileProblem.Virus);

    async Task Mark(Guid id, Action<FileRow> mark)
    {
        await using var scope = scopes.ForEveryBody();
        await scope.ServiceProvider.GetRequiredService<Writes>().Act(async database =>
        {
            if (await database.Files.IgnoreQueryFilters().FirstOrDefaultAsync(file => file.Id == id) is { } file) mark(file);
            return await database.SaveChangesAsync();
        });
    }
}
