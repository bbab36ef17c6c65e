using Heard.Web.Time;

namespace Heard.Web.Features.Publications;

/// <summary>
/// What was made of our own pages, kept under a digest of the page. Pages change with the facts, and some with the hour, so what nobody
/// has asked for in a week goes when the next one is kept; it can always be made again.
/// </summary>
public sealed class KeptFiles(HeardSettings settings, TimeProvider clock)
{
    static readonly TimeSpan Unasked = TimeSpan.FromDays(7);

    /// <summary>Where a file of this name stands, or will.</summary>
    public string Place(string name) => Path.Combine(Directory.CreateDirectory(Path.Combine(settings.DataDirectory, "publications")).FullName, name);

    /// <summary>The file of this name, which somebody asks for; null: there is none.</summary>
    public string? Find(string name)
    {
        var file = Place(name);
        if (!File.Exists(file)) return null;
        File.SetLastWriteTimeUtc(file, clock.Now().UtcDateTime);
        return file;
    }

    /// <summary>Keeps what was made, and lets go of what nobody asks for.</summary>
    /// <param name="made">Where it was made, beside its place.</param>
    /// <param name="name">Its name.</param>
    public string Keep(string made, string name)
    {
        var file = Place(name);
        File.Move(made, file, overwrite: true);
        var since = (clock.Now() - Unasked).UtcDateTime;
        foreach (var old in Directory.EnumerateFiles(Path.GetDirectoryName(file)!).Where(other => other != file && File.GetLastWriteTimeUtc(other) < since).ToList()) File.Delete(old);
        return file;
    }
}
