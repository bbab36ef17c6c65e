using System.Globalization;
using System.Security.Cryptography;

namespace Heard.Web.Security;

/// <summary>
/// The secrets of the installation: for event digests and for the codes with which people follow their complaints.
/// From settings (<c>Keys:Events:1</c>, base64, at least 32 bytes); else from files in the data directory, made at the
/// first start. They live outside the database, so that who can write the database cannot forge a chain.
/// </summary>
public sealed class ServerKeys
{
    /// <summary>Event digests.</summary>
    public KeyVersions Events { get; }

    /// <summary>Codes and links.</summary>
    public KeyVersions Codes { get; }

    /// <summary>Reads the keys, or makes the first ones.</summary>
    public ServerKeys(IConfiguration configuration, HeardSettings settings)
    {
        Events = Load("Events", configuration, settings.DataDirectory);
        Codes = Load("Codes", configuration, settings.DataDirectory);
    }

    static KeyVersions Load(string purpose, IConfiguration configuration, string directory)
    {
        var configured = configuration.GetSection($"Keys:{purpose}").GetChildren()
            .ToDictionary(child => int.Parse(child.Key, CultureInfo.InvariantCulture), child => Convert.FromBase64String(child.Value ?? ""));
        if (configured.Count > 0) return new KeyVersions(configured);

        var folder = Directory.CreateDirectory(Path.Combine(directory, "keys")).FullName;
        var prefix = purpose.ToLowerInvariant() + "-";
        if (Directory.GetFiles(folder, prefix + "*.key").Length == 0) Make(Path.Combine(folder, prefix + "1.key"));
        return new KeyVersions(Directory.GetFiles(folder, prefix + "*.key").ToDictionary(
            file => int.Parse(Path.GetFileNameWithoutExtension(file)[prefix.Length..], CultureInfo.InvariantCulture),
            file => Convert.FromBase64String(File.ReadAllText(file))));
    }

    static void Make(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new StreamWriter(file, options);
        stream.Write(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
    }
}

/// <summary>The versions of one secret. New things are made with the newest; old ones are still read.</summary>
public sealed class KeyVersions
{
    const int LeastBytes = 32;

    readonly IReadOnlyDictionary<int, byte[]> _keys;

    /// <summary>Keys by version.</summary>
    public KeyVersions(IReadOnlyDictionary<int, byte[]> keys)
    {
        if (keys.Values.Any(key => key.Length < LeastBytes)) throw new InvalidOperationException($"A key under Keys: has fewer than {LeastBytes} bytes.");
        _keys = keys;
        Current = keys.Keys.Max();
    }

    /// <summary>The newest version.</summary>
    public int Current { get; }

    /// <summary>The key of a version.</summary>
    public byte[] this[int version] => _keys[version];

    /// <summary>Whether the key of this version is here.</summary>
    public bool Has(int version) => _keys.ContainsKey(version);

    /// <summary>Every version that is here, newest first.</summary>
    public IEnumerable<int> Versions => _keys.Keys.OrderDescending();
}
