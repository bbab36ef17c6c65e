namespace Heard.Web.Files;

/// <summary>
/// Content on its way into the store: sealed while it comes in, however slowly, in a file that vanishes when it is
/// closed. What a killed process leaves is swept.
/// </summary>
public sealed class Incoming(HeardSettings settings) : IDisposable
{
    /// <summary>How many files are held in memory at once: 20 MB each, and a picture needs several times that.</summary>
    const int AtOnce = 2;

    readonly SemaphoreSlim _room = new(AtOnce);

    /// <summary>The folder.</summary>
    public string Folder { get; } = Path.Combine(settings.DataDirectory, "files", "incoming");

    /// <summary>A new one, open for writing and reading back.</summary>
    public FileStream Begin(string key)
    {
        Directory.CreateDirectory(Folder);
        return new FileStream(Path.Combine(Folder, key), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 0, FileOptions.Asynchronous | FileOptions.DeleteOnClose);
    }

    /// <summary>Waits until a whole file may be held in memory; given back by disposing of the answer.</summary>
    public async Task<IDisposable> Room(CancellationToken cancellation)
    {
        await _room.WaitAsync(cancellation);
        return new Place(_room);
    }

    /// <inheritdoc/>
    public void Dispose() => _room.Dispose();

    sealed class Place(SemaphoreSlim room) : IDisposable
    {
        public void Dispose() => room.Release();
    }
}
