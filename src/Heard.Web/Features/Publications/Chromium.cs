namespace Heard.Web.Features.Publications;

/// <summary>The Chromium of the machine, and how it is started: for pages of ours, with nothing of its own going out.</summary>
public sealed class Chromium(IConfiguration configuration)
{
    static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>How long one page may take.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(40);

    /// <summary>Where it is; null: there is none.</summary>
    public string? Program { get; } = Programs.Find(configuration["Chromium:Path"], Names);

    /// <summary>What every start of it is given. The sandbox needs an account that is not root.</summary>
    /// <param name="profile">A folder for this start alone.</param>
    public static IEnumerable<string> Arguments(string profile) =>
    [
        "--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
        .. Environment.UserName == "root" ? ["--no-sandbox"] : Array.Empty<string>(),
        $"--user-data-dir={profile}",
    ];
}
