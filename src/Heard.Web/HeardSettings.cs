namespace Heard.Web;

/// <summary>The settings under <c>Heard</c>.</summary>
public sealed class HeardSettings
{
    /// <summary>The SQLite file, uploads, keys, outgoing mail.</summary>
    public string DataDirectory { get; set; } = "./data";

    /// <summary>The address that links in messages use; empty: the listening address.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>The three demonstration bodies, colleagues in each role, and their complaints. Loopback only.</summary>
    public bool Demo { get; set; }

    /// <summary>The demonstration accounts' password; empty: a random one, printed once.</summary>
    public string DemoPassword { get; set; } = "";
}
