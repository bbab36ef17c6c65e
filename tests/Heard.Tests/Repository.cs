namespace Heard.Tests;

/// <summary>Where the sources are while the tests run.</summary>
static class Repository
{
    /// <summary>The folder of Heard.slnx.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>A path in the repository, written with slashes.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative);

    static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Heard.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("No folder above the tests holds Heard.slnx.");
    }
}
