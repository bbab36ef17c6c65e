namespace Heard.Web.Files;

/// <summary>Under which keys the content of a file lies: made up from its id, never from its name.</summary>
public static class FileKey
{
    const string CopyEnd = "-copy";

    /// <summary>What came, sealed as it was.</summary>
    public static string Original(Guid file) => file.ToString("N");

    /// <summary>The picture drawn anew.</summary>
    public static string Copy(Guid file) => file.ToString("N") + CopyEnd;

    /// <summary>The file that a key belongs to; null: the key is not one of ours.</summary>
    public static Guid? FileOf(string key) =>
        Guid.TryParseExact(key.EndsWith(CopyEnd, StringComparison.Ordinal) ? key[..^CopyEnd.Length] : key, "N", out var id) ? id : null;
}
