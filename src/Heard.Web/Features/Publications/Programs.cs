namespace Heard.Web.Features.Publications;

/// <summary>Programs of the machine that are used where they are there.</summary>
public static class Programs
{
    /// <summary>Where a program is: at the place that was set, else on the PATH under the first name that is there. Null: it is not here.</summary>
    public static string? Find(string? set, params IEnumerable<string> names) => set is { Length: > 0 }
        ? (File.Exists(set) ? set : null)
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).SelectMany(_ => names, Path.Combine).FirstOrDefault(File.Exists);
}
