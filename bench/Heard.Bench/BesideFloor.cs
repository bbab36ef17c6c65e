using System.Globalization;
using Heard.Bench.Floor;
using Heard.Bench.Measuring;
using Heard.Bench.Running;
using Heard.Web.Demo;

namespace Heard.Bench;

/// <summary>The service beside its floor on one database, in order: each measurement finds what the one before has left.</summary>
sealed class BesideFloor(string service, Store store, Effort effort, Report report)
{
    const string DraftCookie = "__Host-heard-draft-" + Installed.Body;

    static readonly string Self = typeof(BesideFloor).Assembly.Location;

    int _answered;

    /// <summary>Measures everything.</summary>
    public async Task Measure()
    {
        report.Begin(await store.Version());
        await Fill();
        await Starting();
        await Serving(Reading);
        await Serving(Searching);
        await Serving(Submitting);
        await Serving(Handling);
        if (store.Name == "sqlite") await Serving(Pages);
    }

    async Task Fill()
    {
        await Seed(0);
        var before = await store.Bytes();
        report.Say($"Filling: {await Seed(effort.Complaints)}");
        await store.Settle();
        await using var installed = await Installed.Open(store);
        report.Stored((await store.Bytes() - before) / (double)effort.Complaints, await installed.AverageText());
        report.Say($"Verifying: {await Child.Run(service, ["verify", .. store.Service()])}");
    }

    Task<string> Seed(int complaints) => Child.Run(service, ["seed", $"--complaints={complaints}", $"--body={Installed.Body}", .. store.Service()]);

    /// <summary>Starts the service and the floor beside each other, and stops them.</summary>
    async Task Serving(Func<Child, Child, Installed, Task> measure)
    {
        await using var ours = await Child.Start(service, "/" + Installed.Body, address => ["serve", $"--urls={address}", .. store.Service()]);
        await using var floor = await Child.Start(Self, "/", address => ["floor", address, store.Name, store.Bare]);
        await using var installed = await Installed.Open(store);
        await measure(ours, floor, installed);
        report.Memory(measure.Method.Name, ours.Memory.Peak);
    }

    async Task Starting()
    {
        var took = new List<double>();
        for (var i = 0; i < effort.Rounds; i++)
        {
            await using var started = await Child.Start(service, "/" + Installed.Body, address => ["serve", $"--urls={address}", .. store.Service(demonstration: false)]);
            took.Add(started.ToFirstAnswer.TotalSeconds);
            if (i > 0) continue;
            await Task.Delay(TimeSpan.FromSeconds(10));
            report.Idle(started.Memory.Now);
        }

        report.Start(Comparison.Median(took));
    }

    async Task Reading(Child ours, Child floor, Installed installed)
    {
        var colleague = await Colleague.Of(ours);
        var references = await installed.References(2_000);
        Compare("Inbox of 50 by due date", 0.33, new(ours, colleague.List()), new(floor, Requests.Round([Requests.Get($"/inbox/{installed.BodyId}")])));
        Compare("Complaint with its timeline", 0.33,
            new(ours, colleague.Open(references)), new(floor, Requests.Round([.. references.Select(reference => Requests.Get($"/complaints/{reference}"))])));
    }

    async Task Searching(Child ours, Child floor, Installed installed)
    {
        var colleague = await Colleague.Of(ours);
        var numbers = Enumerable.Range(0, 500).Select(i => effort.Complaints - 1 - i).ToList();
        foreach (var (what, goal, words) in new (string, double, List<string>)[]
        {
            ("Search: a first name and a surname", 0.5, await installed.Names(500)),
            ("Search: a word with one hit", 0.5, numbers.ConvertAll(Mark.Number)),
            ("Search: a word that 1 % have", 0.66, numbers.ConvertAll(Mark.Place)),
        })
        {
            Compare(what, goal, new(ours, colleague.Search(words)),
                new(floor, Requests.Round([.. words.Select(word => Requests.Get($"/search/{installed.BodyId}?q={Uri.EscapeDataString(word)}"))])));
        }
    }

    async Task Submitting(Child ours, Child floor, Installed installed)
    {
        var before = await installed.Count();
        var goal = store.Name == "sqlite" ? 1.0 : 0.4;
        var same = Enumerable.Range(0, 3 * effort.Submissions).Select(number => Requests.Json("/complaints", installed.Submission(number))).ToList();
        var client = await Client.With(service, store);
        var toFloor = Counted(Requests.Once(same));
        Compare("Submissions, durable, by the form's last step", goal, new(ours, Counted(Requests.Once(await Forms(ours, installed))), 302), new(floor, toFloor, 302), effort.WriteWarmUp);
        Compare("Submissions, durable, through the API", goal,
            new(ours, Counted(Requests.Once([.. Enumerable.Range(0, effort.Submissions).Select(client.Submission)])), 201), new(floor, toFloor, 302), effort.WriteWarmUp);
        report.Say($"Submitting: {_answered} answered, {await installed.Count() - before} more complaints");
    }

    /// <summary>Forms that wait for "Send", each as its person's browser sends it.</summary>
    async Task<List<byte[]>> Forms(Child ours, Installed installed)
    {
        var drafts = await installed.Drafts(effort.Submissions);
        using var visitor = new Visitor(ours.Address);
        visitor.Keep(DraftCookie, drafts[^1]);
        var token = Uri.EscapeDataString(await visitor.Token($"/{Installed.Body}/complain/check"));
        return drafts.ConvertAll(draft => Requests.Form($"/{Installed.Body}/complain/check", visitor.Cookies.Replace(drafts[^1], draft, StringComparison.Ordinal), $"__RequestVerificationToken={token}"));
    }

    /// <summary>Counts what is answered, to find every one of them afterwards.</summary>
    Func<Wire, int?> Counted(Func<Wire, int?> ask) => wire =>
    {
        var status = ask(wire);
        if (status is not null) Interlocked.Increment(ref _answered);
        return status;
    };

    async Task Handling(Child ours, Child floor, Installed installed)
    {
        var side = new Side(ours, (await Client.With(service, store)).Handle);
        Load.Run(side, effort.WriteWarmUp);
        report.Handled(Load.Run(side, effort.Rounds * effort.Round));
    }

    async Task Pages(Child ours, Child floor, Installed installed)
    {
        using var visitor = new Visitor(ours.Address);
        visitor.Keep(DraftCookie, (await installed.Drafts(1))[0]);
        foreach (var page in PageBytes.Pages) report.Page(await PageBytes.Of(visitor, "/" + Installed.Body + page));

        using var home = await visitor.Get("/" + Installed.Body);
        var bytes = await home.Content.ReadAsByteArrayAsync();
        await File.WriteAllBytesAsync(FloorService.Page, bytes);
        Compare(string.Create(CultureInfo.InvariantCulture, $"The first page, {bytes.Length / 1000.0:0} kB, beside a file"), 0.4,
            new(ours, Requests.Round([Requests.Get("/" + Installed.Body)])), new(floor, Requests.Round([Requests.Get("/page")])));
    }

    void Compare(string what, double goal, Side ours, Side floor, TimeSpan? warmUp = null) => report.Add(Comparison.Of(what, goal, effort, ours, floor, warmUp));
}
