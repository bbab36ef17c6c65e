using System.Diagnostics;
using System.Globalization;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Organisations;
using Heard.Web.Time;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Demo;

/// <summary>
/// <c>heard seed --complaints N --body NAME</c>: fills a body of the demonstration until it has N complaints, to see how
/// the service is at that size. The same rules, events and chains as through a page, written many at once; the messages
/// count as sent.
/// </summary>
static class Seeding
{
    const int AtOnce = 2_000;

    /// <summary>They arrive over five years, the oldest first, as real ones would.</summary>
    const int Days = 5 * 365;

    const string Use = "heard seed --complaints N --body NAME --Heard:Demo=true fills a body of the demonstration until it has N complaints.";

    /// <summary>0: done; 1: something named is not there; 2: it was not called rightly.</summary>
    public static async Task<int> Run(WebApplication app, TextWriter output)
    {
        var (settings, shortName) = (app.Services.GetRequiredService<HeardSettings>(), app.Configuration["body"] ?? Situations.Bodies[0]);
        if (!settings.Demo || !int.TryParse(app.Configuration["complaints"] ?? "0", NumberStyles.None, CultureInfo.InvariantCulture, out var wanted)) return await Wrong(output, Use, 2);
        if (!Situations.Bodies.Contains(shortName)) return await Wrong(output, $"There is no body '{shortName}' in the demonstration. There are: {string.Join(", ", Situations.Bodies)}.", 1);

        await Database.Prepare(app.Services);
        await Demonstration.Prepare(app);
        var body = (await app.Services.GetRequiredService<Bodies>().Find(shortName))!;
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<OrganisationScope>().Enter(body.Id);
        var watch = Stopwatch.StartNew();
        var made = await Fill(scope.ServiceProvider, body, wanted);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{made} complaints added to {body.ShortName} in {watch.Elapsed.TotalSeconds:0.0} seconds"));
        return 0;
    }

    static async Task<int> Fill(IServiceProvider services, Organisation body, int wanted)
    {
        var references = await services.GetRequiredService<AppDb>().Complaints.AsNoTracking().Select(row => row.Reference).ToHashSetAsync();
        var first = references.Count;
        var now = services.GetRequiredService<TimeProvider>().Now();
        var days = services.GetRequiredService<Organisations.Calendar>().Of(body);
        var past = new Past(now, new AtWork(days));
        var book = new Book(services.GetRequiredService<Ledger>(), body, past, await Colleagues.Of(services, body), days);
        var told = Situations.Samples().Where(sample => sample.Body == body.ShortName).Skip(first).Take(Math.Max(0, wanted - first))
            .Select((sample, place) => Mark.On(sample.Telling, first + place) with { DaysAgo = DaysAgo(place, wanted - first) });
        foreach (var tellings in told.Chunk(AtOnce))
        {
            var written = tellings.Select(telling => (Telling: telling, Reference: Unused(references))).ToList()
                .AsParallel().AsOrdered().Select(one => book.Write(one.Telling, one.Reference, [])).ToList();
            await services.GetRequiredService<Writes>().Act(database => Book.Keep(database, written));
        }

        return Math.Max(0, wanted - first);
    }

    static int DaysAgo(int place, int of) => Days - 1 - (int)((long)Days * place / of);

    static ComplaintReference Unused(HashSet<string> references)
    {
        while (true)
        {
            var reference = ComplaintDesk.NewReference();
            if (references.Add(reference.ToString())) return reference;
        }
    }

    static async Task<int> Wrong(TextWriter output, string why, int code)
    {
        await output.WriteLineAsync(why);
        return code;
    }
}
