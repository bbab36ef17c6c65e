using Heard.Domain.Complaints;
using Heard.Web.Data;
using Heard.Web.Files;

namespace Heard.Web.Features.Staff.Record;

/// <summary>What was scanned and is being typed in.</summary>
/// <param name="File">The file.</param>
/// <param name="Sheets">How many of its pages can be seen beside the typing; 0: none yet, or none at all.</param>
public sealed record Scan(FileRow File, int Sheets);

/// <summary>
/// The files of a recording, page by page. What is seen was drawn anew by us after the scanner for viruses had looked;
/// what cannot be drawn is saved and opened in a program of its own.
/// </summary>
public sealed class Scans(Recordings recordings, FileDesk files, IFileStore store, Seal seal, Incoming incoming)
{
    /// <summary>The files of this recording; none where it is not this colleague's.</summary>
    public async Task<IReadOnlyList<Scan>> Of(Guid draft, CancellationToken cancellation)
    {
        if (await recordings.Find(draft) is null) return [];
        var scans = new List<Scan>();
        foreach (var file in await files.OfDraft(draft)) scans.Add(new Scan(file, await CountSheets(file, cancellation)));
        return scans;
    }

    /// <summary>One page, counted from 1, as a picture; null: there is none.</summary>
    public async Task<byte[]?> Sheet(Guid draft, Guid file, int number, CancellationToken cancellation)
    {
        if (await Find(draft, file) is not { } row || !MayBeSeen(row)) return null;
        using var room = await incoming.Room(cancellation);
        return row.Kind switch
        {
            FileKind.Photo when row.HasCopy && number == 1 => await Read(FileKey.Copy(file), cancellation),
            FileKind.Pdf => ScannedPages.Draw(await Read(FileKey.Original(file), cancellation), number),
            _ => null,
        };
    }

    /// <summary>A file of this colleague's recording; null: there is none.</summary>
    public async Task<FileRow?> Find(Guid draft, Guid file) =>
        await recordings.Find(draft) is null ? null : (await files.OfDraft(draft)).Find(row => row.Id == file);

    async Task<int> CountSheets(FileRow file, CancellationToken cancellation)
    {
        if (!MayBeSeen(file)) return 0;
        if (file.Kind is FileKind.Photo) return file.HasCopy ? 1 : 0;
        if (file.Kind is not FileKind.Pdf) return 0;
        using var room = await incoming.Room(cancellation);
        return ScannedPages.Count(await Read(FileKey.Original(file.Id), cancellation));
    }

    static bool MayBeSeen(FileRow file) => file.State is FileState.Clean or FileState.Unscanned;

    async Task<byte[]> Read(string key, CancellationToken cancellation)
    {
        await using var content = await store.Open(key, cancellation) ?? throw new FileNotFoundException("The content of a file is not in the store.");
        using var whole = new MemoryStream();
        await seal.Open(key, content, whole, cancellation);
        return whole.ToArray();
    }
}
