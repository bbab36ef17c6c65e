using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Demo;

/// <summary>The complaints of the demonstration, made through the same desk and rules as any other, in the past.</summary>
static class DemonstrationComplaints
{
    /// <summary>Several at a time, so that the write gate commits them in groups.</summary>
    const int AtOnce = 12;

    /// <summary>Makes the complaints of <paramref name="body"/>, unless it has some.</summary>
    public static async Task Make(IServiceProvider services, Organisation body)
    {
        if (await services.GetRequiredService<AppDb>().Complaints.AnyAsync()) return;
        var past = new Past(services.GetRequiredService<TimeProvider>().GetUtcNow(), new AtWork(services.GetRequiredService<Calendar>().Of(body)));
        var bench = new Bench(services, body, past, await Colleagues.Of(services, body), new PastWrites(services.GetRequiredService<Writes>()));
        await Parallel.ForEachAsync(
            Situations.Of(body.ShortName).SelectMany(situation => situation.People), new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (telling, _) => await Make(bench, telling));
    }

    static async Task Make(Bench bench, Telling telling)
    {
        var (at, receivedOn) = bench.Past.Made(telling);
        var clock = new Then(at);
        var desk = ActivatorUtilities.CreateInstance<ComplaintDesk>(bench.Services, clock, bench.Writes);
        var made = await desk.Submit(bench.Body, Guid.CreateVersion7(at), reference => telling.Submission(reference, bench.Body, LondonTime.DayOf(at), receivedOn));

        foreach (var (when, step) in bench.Past.Steps(telling))
        {
            clock.At = when;
            var (command, actor) = bench.Colleagues.Read(step);
            var acted = await desk.Act(bench.Body, made.Id, command, actor);
            if (acted.Refusal is { } refusal) throw new InvalidOperationException($"The demonstration's {command.GetType().Name} is refused: {refusal}. {telling.Answers["what-happened"]}");
        }
    }

    /// <summary>What the complaints of one body are made with.</summary>
    sealed record Bench(IServiceProvider Services, Organisation Body, Past Past, Colleagues Colleagues, Writes Writes);
}
