using System.Runtime.CompilerServices;

namespace Heard.Web.Files;

/// <summary>Files in the data directory, spread over folders by the last two characters of their keys.</summary>
public sealed class FolderStore(HeardSettings settings) : IFileStore
{
    const string PartEnd = ".part";

    readonly string _root = Path.Combine(settings.DataDirectory, "files", "kept");

    /// <inheritdoc/>
    public async Task Put(string key, FileStream content, CancellationToken cancellation)
    {
        var file = PathOf(key);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await using (var part = new FileStream(file + PartEnd, FileMode.Create, FileAccess.Write, FileShare.None, 0, useAsync: true))
        {
            await content.CopyToAsync(part, cancellation);
            part.Flush(flushToDisk: true);
        }

        File.Move(file + PartEnd, file, overwrite: true);
    }

    /// <inheritdoc/>
    public Task<Stream?> Open(string key, CancellationToken cancellation)
    {
        try
        {
            return Task.FromResult<Stream?>(new FileStream(PathOf(key), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 0, useAsync: true));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }
    }

    /// <inheritdoc/>
    public Task Delete(string key, CancellationToken cancellation)
    {
        if (Directory.Exists(Path.GetDirectoryName(PathOf(key)))) File.Delete(PathOf(key));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Stored> All([EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask;
        if (!Directory.Exists(_root)) yield break;
        foreach (var file in Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return new Stored(Path.GetFileName(file), new DateTimeOffset(File.GetLastWriteTimeUtc(file), TimeSpan.Zero));
        }
    }

    /// <summary>What a killed process left half written lies beside what it would have become.</summary>
    string PathOf(string key) => Path.Combine(_root, (key.EndsWith(PartEnd, StringComparison.Ordinal) ? key[..^PartEnd.Length] : key)[^2..], key);
}
