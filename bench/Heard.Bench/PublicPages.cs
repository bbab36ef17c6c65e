using System.Globalization;
using Heard.Bench.Floor;
using Heard.Bench.Measuring;
using Heard.Bench.Running;

namespace Heard.Bench;

/// <summary>What everybody reads: pages beside a static file of the same size, and the directory of help with many entries beside few.</summary>
sealed class PublicPages(string service, Store few, Store many, Effort effort, Report report)
{
    const int Few = 100, Many = 10_000;

    /// <summary>No less than this part of a file's rate.</summary>
    const double BesideFile = 0.4;

    /// <summary>No more than this times the p95 of the few.</summary>
    const double Larger = 1.5;

    static readonly string Self = typeof(PublicPages).Assembly.Location;

    /// <summary>Measures everything.</summary>
    public async Task Measure()
    {
        await Fill(few, Few);
        await Fill(many, Many);
        await using var small = await Serve(few);
        await using var large = await Serve(many);
        report.Begin(await many.Version());
        await using (var floor = await Child.Start(Self, "/", address => ["floor", address, few.Name, few.Bare]))
        {
            foreach (var page in new[] { "", "/contact", "/help", "/easy-read" }) await Beside(small, floor, page);
        }

        report.BeginSizes(await many.Version(), Many, Few, "sources of help");
        Compare("Everybody", small, large, "");
        Compare("Who speaks for somebody", small, large, "?need=SpeakFor");
        Compare("A word that one source has", small, large, [.. Enumerable.Range(0, Few).Select(number => $"?words=Number{number:D5}")]);
        Compare("A common word, for carers, in Wales", small, large, "?words=advice&for=Carers&area=Wales");
        Compare("Who is open now", small, large, "?open=true");
        Compare("One source", small, large, [.. Enumerable.Range(0, Few).Select(number => $"/source-{number}")]);
        report.Memory("all of this", large.Memory.Peak);
    }

    async Task Fill(Store store, int sources)
    {
        await Child.Run(service, ["seed", "--complaints=0", $"--body={Installed.Body}", .. store.Service()]);
        await using var installed = await Installed.Open(store);
        await installed.Import(sources);
    }

    Task<Child> Serve(Store store) => Child.Start(service, "/" + Installed.Body, address => ["serve", $"--urls={address}", .. store.Service()]);

    async Task Beside(Child ours, Child floor, string page)
    {
        using var visitor = new Visitor(ours.Address);
        using var answer = await visitor.Get("/" + Installed.Body + page);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        await File.WriteAllBytesAsync(FloorService.Page, bytes);
        report.Add(Comparison.Of(string.Create(CultureInfo.InvariantCulture, $"/{Installed.Body}{page}, {bytes.Length / 1000.0:0} kB, beside a file"), BesideFile, effort,
            new(ours, Requests.Round([Requests.Get("/" + Installed.Body + page)])), new(floor, Requests.Round([Requests.Get("/page")]))));
    }

    void Compare(string what, Child small, Child large, params string[] questions)
    {
        Side Ask(Child child) => new(child, Requests.Round([.. questions.Select(question => Requests.Get($"/{Installed.Body}/help{question}"))]));
        report.AddSizes(Comparison.Of(what, Larger, effort, Ask(large), Ask(small)));
    }
}
