using Heard.Domain.Complaints;
using Heard.Web.Data;
using Heard.Web.Files;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Publications.Spoken;

/// <summary>
/// Voices that a body has uploaded. They came in like every file: sealed, and looked at by the scanner. Everybody may hear
/// them, so a copy that can be played from the middle lies with what is made of our own pages.
/// </summary>
public sealed class UploadedSounds(AppDb database, IFileStore store, Seal seal, KeptFiles kept)
{
    /// <summary>Sounds that browsers play.</summary>
    static readonly Dictionary<string, string> Endings = new() { ["audio/mpeg"] = ".mp3", ["audio/mp4"] = ".m4a", ["audio/aac"] = ".aac", ["audio/wav"] = ".wav", ["audio/ogg"] = ".ogg" };

    /// <summary>Whether browsers play it.</summary>
    public static bool IsPlayed(Received received) => received.File is null || Endings.ContainsKey(received.MediaType);

    /// <summary>A sound of this body that belongs to nobody's complaint; null: there is none.</summary>
    public Task<FileRow?> Find(Guid file) => database.Files.AsNoTracking()
        .FirstOrDefaultAsync(row => row.Id == file && row.Kind == FileKind.Audio && row.DraftId == null && row.ComplaintId == null && row.MailId == null);

    /// <summary>A sound to be played; null: there is none, or it was not looked at yet.</summary>
    public async Task<Spoken?> Open(Guid file, CancellationToken cancellation)
    {
        if (await Find(file) is not { State: FileState.Clean or FileState.Unscanned } row || !Endings.TryGetValue(row.MediaType, out var ending)) return null;
        var name = $"{file:N}{ending}";
        if (kept.Find(name) is { } known) return new Spoken(known, row.MediaType);
        await using var content = await store.Open(FileKey.Original(file), cancellation);
        if (content is null) return null;
        var part = kept.Place($"{Guid.CreateVersion7():N}");
        try
        {
            await using (var copy = new FileStream(part, FileMode.CreateNew, FileAccess.Write)) await seal.Open(FileKey.Original(file), content, copy, cancellation);
            return new Spoken(kept.Keep(part, name), row.MediaType);
        }
        finally
        {
            File.Delete(part);
        }
    }
}
