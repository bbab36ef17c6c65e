using System.Text.Json;
using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Demo;

/// <summary>The complaints of the demonstration, made through the same desk and rules as any other, in the past.</summary>
static class DemonstrationComplaints
{
    /// <summary>Makes the complaints of <paramref name="body"/>, unless it has some.</summary>
    public static async Task Make(IServiceProvider services, Organisation body)
    {
        if (await services.GetRequiredService<AppDb>().Complaints.AnyAsync()) return;
        var accounts = await Accounts(services, body);
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var written = JsonSerializer.Deserialize<List<Written>>(await DemonstrationFiles.Read("complaints"), EventJson.Options)!;
        foreach (var complaint in written.Where(complaint => complaint.Body == body.ShortName).OrderByDescending(complaint => complaint.DaysAgo))
        {
            await Make(services, body, accounts, complaint, now);
        }
    }

    static async Task Make(IServiceProvider services, Organisation body, Dictionary<string, Account> accounts, Written written, DateTimeOffset now)
    {
        var at = now.AddDays(-written.DaysAgo).AddHours(written.Hour - now.Hour);
        if (at > now) at = now.AddMinutes(-5);
        var clock = new Then(at);
        var desk = ActivatorUtilities.CreateInstance<ComplaintDesk>(services, clock);
        var filling = new Filling(written.Answers, LondonTime.DayOf(at));
        var made = await desk.Submit(body, Guid.CreateVersion7(at), reference => new Submit(
            reference, ComplaintForm.Current.Version, ComplaintForm.Current.Relevant(filling), written.Language, written.Channel, body.Promises, ComplaintForm.Year(filling)));

        foreach (var step in written.Then)
        {
            clock.Go(TimeSpan.FromHours(step.GetProperty("afterHours").GetDouble()));
            if (clock.GetUtcNow() > now) return;
            var (command, actor) = Read(step, accounts);
            var acted = await desk.Act(body, made.Id, command, actor);
            if (acted.Refusal is { } refusal) throw new InvalidOperationException($"The demonstration's {command.GetType().Name} is refused: {refusal}.");
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
            var name => new Actor(ActorKind.Colleague, accounts[name!].Id, accounts[name!].Name),
        });
    }

    static async Task<Dictionary<string, Account>> Accounts(IServiceProvider services, Organisation body)
    {
        var accounts = services.GetRequiredService<UserManager<Account>>();
        var found = new Dictionary<string, Account>();
        foreach (var name in new[] { "handler", "manager" }) found[name] = (await accounts.FindByEmailAsync($"{name}@{body.ShortName}.example"))!;
        return found;
    }

    /// <summary>A complaint of the file: who says what, how long ago, and what was done about it.</summary>
    sealed record Written(string Body, int DaysAgo, int Hour, Language Language, Channel Channel, Answers Answers)
    {
        public IReadOnlyList<JsonElement> Then { get; init; } = [];
    }

    /// <summary>A clock that stands at a moment of the past.</summary>
    sealed class Then(DateTimeOffset at) : TimeProvider
    {
        DateTimeOffset _now = at;

        public override DateTimeOffset GetUtcNow() => _now;

        public void Go(TimeSpan on) => _now += on;
    }
}
