using System.Collections.Concurrent;
using Heard.Web;
using Heard.Web.Data;
using Heard.Web.Demo;
using Microsoft.Data.Sqlite;

[assembly: AssemblyFixture(typeof(Heard.Tests.Running.Prepared))]

namespace Heard.Tests.Running;

/// <summary>
/// The demonstration as it is before the first start: the data directory and the database. It is made once in a suite's
/// process for each moment that a test's clock shows, and services start with a copy, since making it takes longer than
/// most tests.
/// </summary>
public sealed class Prepared : IAsyncDisposable
{
    // They decide what is written before the first start, or the test looks at how it is written.
    static readonly string[] WritesOtherwise = ["Heard:", "KeyRing:", "Keys:", "Files:", "Scanner:", "Logging:"];

    static readonly ConcurrentDictionary<DateTimeOffset, Lazy<Task<Original>>> Made = new();

    /// <summary>Whether a service with these settings, as <c>key=value</c>, may start with a copy.</summary>
    public static bool Suits(IEnumerable<string> settings) =>
        !settings.Any(setting => WritesOtherwise.Any(start => setting.StartsWith(start, StringComparison.OrdinalIgnoreCase)));

    /// <summary>A copy: the files into <paramref name="directory"/>, and a database of its own.</summary>
    /// <param name="directory">An empty folder.</param>
    /// <param name="clock">The test's; none: the year of the demonstration ends today.</param>
    public static async Task<TestDatabase> CopyTo(string directory, TimeProvider? clock = null)
    {
        var original = await Made.GetOrAdd(clock?.GetUtcNow() ?? default, _ => new(() => Make(clock))).Value;
        string Copied(string path) => Path.Combine(directory, Path.GetRelativePath(original.Directory, path));
        foreach (var folder in Directory.GetDirectories(original.Directory, "*", SearchOption.AllDirectories)) Directory.CreateDirectory(Copied(folder));
        foreach (var file in Directory.GetFiles(original.Directory, "*", SearchOption.AllDirectories)) File.Copy(file, Copied(file));
        return await original.Database.Copy();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var made in Made.Values)
        {
            var original = await made.Value;
            await original.Database.DisposeAsync();
            Directory.Delete(original.Directory, recursive: true);
        }
    }

    static async Task<Original> Make(TimeProvider? clock)
    {
        var directory = Directory.CreateTempSubdirectory("heard-test-").FullName;
        var database = await TestDatabase.Create();
        await using (var app = Service.Build(RunningService.Arguments("http://localhost:0", directory, database), clock))
        {
            await Database.Prepare(app.Services);
            await Demonstration.Prepare(app);
        }

        // Nobody holds it open while it is copied; SQLite puts its log into the file as the last one leaves.
        SqliteConnection.ClearAllPools();
        await database.Close();
        return new Original(directory, database);
    }

    sealed record Original(string Directory, TestDatabase Database);
}
