namespace Heard.Web.Files;

/// <summary>Where sealed content lies: a folder, or an S3 server. It knows keys and bytes, never names or what is in them.</summary>
public interface IFileStore
{
    /// <summary>Keeps it: safe, and whole or not at all, when the task completes.</summary>
    Task Put(string key, FileStream content, CancellationToken cancellation);

    /// <summary>The content; null: there is none under this key.</summary>
    Task<Stream?> Open(string key, CancellationToken cancellation);

    /// <summary>Removes it, if it is there.</summary>
    Task Delete(string key, CancellationToken cancellation);

    /// <summary>Everything that is kept, in no order.</summary>
    IAsyncEnumerable<Stored> All(CancellationToken cancellation);
}

/// <summary>Something that is kept, and since when.</summary>
public sealed record Stored(string Key, DateTimeOffset At);

/// <summary>The settings under <c>Files</c>.</summary>
public sealed class FileSettings
{
    /// <summary>An S3 server, where one is used.</summary>
    public S3Settings S3 { get; set; } = new();
}

/// <summary>The settings under <c>Files:S3</c>.</summary>
public sealed class S3Settings
{
    /// <summary>The bucket; empty: files lie in the data directory.</summary>
    public string Bucket { get; set; } = "";

    /// <summary>The server's address; empty: Amazon's, of <see cref="Region"/>.</summary>
    public string ServiceUrl { get; set; } = "";

    /// <summary>The region, for signatures.</summary>
    public string Region { get; set; } = "eu-west-2";

    /// <summary>The key's id; empty: as the machine is set up (role, profile, environment).</summary>
    public string AccessKey { get; set; } = "";

    /// <summary>The key.</summary>
    public string SecretKey { get; set; } = "";

    /// <summary>Before every key, and this installation's own: what it does not know under it is swept.</summary>
    public string Prefix { get; set; } = "heard/";
}
