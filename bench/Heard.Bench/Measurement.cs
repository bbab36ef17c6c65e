using Heard.Bench.Measuring;
using Heard.Bench.Running;

namespace Heard.Bench;

/// <summary>All that is measured, from the published service in a process of its own.</summary>
static class Measurement
{
    /// <summary>Measures and writes the results.</summary>
    /// <param name="service">The published service.</param>
    /// <param name="results">The file that is written.</param>
    /// <param name="options"><c>--quick</c>, <c>--only sqlite</c>, <c>--large</c>, <c>--public</c>.</param>
    public static async Task<int> Run(string service, string results, string[] options)
    {
        var effort = options.Contains("--quick") ? Effort.Quick : Effort.Full;
        var report = new Report(effort);
        if (options.Contains("--public"))
        {
            await using Store few = Store.Sqlite(), many = Store.Sqlite();
            await new PublicPages(service, few, many, effort, report).Measure();
        }
        else if (options.Contains("--large"))
        {
            await using Store few = await Postgres(), many = await Postgres();
            await new AtSize(service, few, many, effort, report).Measure();
        }
        else
        {
            foreach (var name in new[] { "sqlite", "postgres" }.Where(name => !options.Contains("--only") || options.Contains(name)))
            {
                await using var store = name == "sqlite" ? Store.Sqlite() : await Postgres();
                await new BesideFloor(service, store, effort, report).Measure();

                // What was measured is kept, also where the second database cannot be.
                await File.WriteAllTextAsync(results, report.ToString());
            }
        }

        await File.WriteAllTextAsync(results, report.ToString());
        return 0;
    }

    static Task<Store> Postgres() =>
        Store.Postgres(Environment.GetEnvironmentVariable("HEARD_TEST_POSTGRES") ?? throw new InvalidOperationException("HEARD_TEST_POSTGRES names no server. Use bench/run."));
}
