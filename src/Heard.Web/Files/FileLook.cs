using Heard.Domain.Complaints;
using Heard.Web.Data;

namespace Heard.Web.Files;

/// <summary>Looks at one file: the scanner first, then a picture is drawn anew and the copy kept beside the sealed original.</summary>
public sealed class FileLook(IFileStore store, Seal seal, Incoming incoming, ClamdScanner scanner)
{
    /// <summary>Whether there is a safe copy to open; null: it carries a virus. Throws where that cannot be said now.</summary>
    public async Task<bool?> At(FileRow row, CancellationToken cancellation)
    {
        var content = await Read(row, cancellation);
        if (scanner.IsSet && await scanner.FindsVirus(content, cancellation)) return null;
        if (row.Kind is not FileKind.Photo || Images.Redraw(content, row.MediaType) is not { } copy) return false;
        await using var arriving = incoming.Begin(FileKey.Copy(row.Id));
        await seal.Close(FileKey.Copy(row.Id), new MemoryStream(copy), arriving, copy.Length, cancellation);
        arriving.Position = 0;
        await store.Put(FileKey.Copy(row.Id), arriving, cancellation);
        return true;
    }

    async Task<byte[]> Read(FileRow row, CancellationToken cancellation)
    {
        await using var content = await store.Open(FileKey.Original(row.Id), cancellation) ?? throw new FileNotFoundException("The content of a file is not in the store.");
        return await seal.Open(FileKey.Original(row.Id), content, row.Bytes, cancellation);
    }
}
