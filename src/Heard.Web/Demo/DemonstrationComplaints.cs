using System.Text.Json;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Organisations;
using Microsoft.AspNetCore.Identity;
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
        var bench = new Bench(services, body, past, await Accounts(services, body), new PastWrites(services.GetRequiredService<Writes>()));
        await Parallel.ForEachAsync(
            Situations.Of(body.ShortName).SelectMany(situation => situation.People), new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (telling, _) => await Make(bench, telling));
    }

    static async Task Make(Bench bench, Telling telling)
    {
        var (at, receivedOn) = bench.Past.Made(telling);
        var clock = new Then(at);
        var desk = ActivatorUtilities.CreateInstance<ComplaintDesk>(bench.Services, clock, bench.Writes);
        var filling = telling.FilledIn(receivedOn ?? LondonTime.DayOf(at));
        var made = await desk.Submit(bench.Body, Guid.CreateVersion7(at), reference => new Submit(
            reference, ComplaintForm.Current.Version, ComplaintForm.Current.Relevant(filling), telling.Language, telling.Channel, bench.Body.Promises, ComplaintForm.Year(filling))
        {
            ReceivedOn = receivedOn,
        });

        foreach (var (when, step) in bench.Past.Steps(telling))
        {
            clock.At = when;
            var (command, actor) = Read(step, bench.Accounts);
            var acted = await desk.Act(bench.Body, made.Id, command, actor);
            if (acted.Refusal is { } refusal) throw new InvalidOperationException($"The demonstration's {command.GetType().Name} is refused: {refusal}. {telling.Answers["what-happened"]}");
        }
    }

    static (ComplaintCommand Command, Actor Actor) Read(JsonElement step, Dictionary<string, Account> accounts)
    {
        var type = typeof(ComplaintCommand).Assembly.GetType($"{typeof(ComplaintCommand).Namespace}.{step.GetProperty("do").GetString()}", throwOnError: true)!;
        var command = (ComplaintCommand)step.Deserialize(type, EventJson.Options)!;
        if (command is Assign assign) command = assign with { Account = accounts[assign.Account].Id, Name = accounts[assign.Account].Name };
        return (command, step.GetProperty("by").GetString() switch
        {
            "person" => Actor.Complainant,
            "affected" => Actor.PersonAffected,
            "service" => Actor.System,
            var name => new Actor(ActorKind.Colleague, accounts[name!].Id, accounts[name!].Name),
        });
    }

    static async Task<Dictionary<string, Account>> Accounts(IServiceProvider services, Organisation body)
    {
        var accounts = services.GetRequiredService<UserManager<Account>>();
        var found = new Dictionary<string, Account>();
        foreach (var name in new[] { "handler", "manager", "colleague" }) found[name] = (await accounts.FindByEmailAsync($"{name}@{body.ShortName}.example"))!;
        return found;
    }

    /// <summary>What the complaints of one body are made with.</summary>
    sealed record Bench(IServiceProvider Services, Organisation Body, Past Past, Dictionary<string, Account> Accounts, Writes Writes);
}
