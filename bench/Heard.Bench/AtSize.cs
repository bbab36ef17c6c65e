using Heard.Bench.Measuring;
using Heard.Bench.Running;
using Heard.Web.Demo;

namespace Heard.Bench;

/// <summary>Two services on PostgreSQL beside each other, one with few complaints and one with many: what grows with the number?</summary>
sealed class AtSize(string service, Store few, Store many, Effort effort, Report report)
{
    /// <summary>No more than this times the p95 of the few.</summary>
    const double Goal = 1.5;

    /// <summary>Measures everything.</summary>
    public async Task Measure()
    {
        await Fill(few, effort.Few);
        await Fill(many, effort.Many);
        report.BeginSizes(await many.Version(), effort.Many, effort.Few, "complaints");
        await using var small = await Serve(few);
        await using var large = await Serve(many);
        await Reading(small, large);
        var side = new Side(large, (await Client.With(service, many)).Handle);
        Load.Run(side, effort.WriteWarmUp);
        report.Handled(Load.Run(side, effort.Rounds * effort.Round));
        foreach (var (rate, taken) in Spikes.Run(side)) report.Spike(rate, taken);
        report.Memory("all of this", large.Memory.Peak);
    }

    async Task Fill(Store store, int complaints)
    {
        report.Say($"Filling: {await Child.Run(service, ["seed", $"--complaints={complaints}", $"--body={Installed.Body}", .. store.Service()])}");
        await store.Settle();
    }

    Task<Child> Serve(Store store) => Child.Start(service, "/" + Installed.Body, address => ["serve", $"--urls={address}", .. store.Service()]);

    async Task Reading(Child small, Child large)
    {
        await using Installed inSmall = await Installed.Open(few), inLarge = await Installed.Open(many);
        Colleague ofSmall = await Colleague.Of(small), ofLarge = await Colleague.Of(large);
        Compare("Inbox of 50 by due date", new(large, ofLarge.List()), new(small, ofSmall.List()));
        Compare("My day", new(large, ofLarge.Day()), new(small, ofSmall.Day()));
        Compare("Promises by day", new(large, ofLarge.Promises()), new(small, ofSmall.Promises()));
        Compare("Inbox of one subject, with counts", new(large, ofLarge.About("licences")), new(small, ofSmall.About("licences")));
        Compare("Complaint with its timeline", new(large, ofLarge.Open(await inLarge.References(2_000))), new(small, ofSmall.Open(await inSmall.References(2_000))));
        Compare("Search: a word with one hit", new(large, ofLarge.Search(Numbers(effort.Many))), new(small, ofSmall.Search(Numbers(effort.Few))));
        Compare("Search: a word that 1 % have", new(large, ofLarge.Search(Places)), new(small, ofSmall.Search(Places)));
    }

    static IEnumerable<string> Places => Enumerable.Range(0, 100).Select(Mark.Place);

    static IEnumerable<string> Numbers(int complaints) => Enumerable.Range(0, 500).Select(i => Mark.Number(complaints - 1 - i));

    void Compare(string what, Side large, Side small) => report.AddSizes(Comparison.Of(what, Goal, effort, large, small));
}
