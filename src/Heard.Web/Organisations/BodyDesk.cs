using System.Text.Json;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Time;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Organisations;

/// <summary>Why a body's settings were not changed.</summary>
public enum NotChanged
{
    /// <summary>Somebody else has changed the part meanwhile.</summary>
    ChangedMeanwhile,

    /// <summary>A change of it waits for a later day: this one would be undone then. Begin no earlier, or take it back.</summary>
    AnotherWaits,

    /// <summary>The day has passed.</summary>
    InThePast,
}

/// <summary>A part of a body's settings as somebody finds it who is about to change it.</summary>
/// <param name="Body">The settings with every change of it, also one that waits.</param>
/// <param name="BasedOn">The number of its last change; 0: it is as it was added.</param>
/// <param name="Waits">The day of a change that waits; null: none does.</param>
public sealed record PartNow(Organisation Body, int BasedOn, DateOnly? Waits);

/// <summary>The only writer of a body's settings once it is there.</summary>
public sealed class BodyDesk(Writes writes, AppDb database, Bodies bodies, TimeProvider clock)
{
    /// <summary>Today, in London.</summary>
    public DateOnly Today => LondonTime.DayOf(clock.Now());

    /// <summary>A part as it was changed last.</summary>
    public async Task<PartNow> Read(Organisation body, string part)
    {
        var last = await database.BodyChanges.AsNoTracking().Where(change => change.Part == part && change.TakenBackBy == null).OrderByDescending(change => change.From).ThenByDescending(change => change.Number).FirstOrDefaultAsync();
        return last is null ? new(body, 0, null)
            : new(last.From > Today ? Settings.With(body, part, last.Value) : body, last.Number, last.From > Today ? last.From : null);
    }

    /// <summary>The body with the settings with which it was added.</summary>
    public async Task<Organisation> AsAdded(Organisation body) => Bodies.Read(await database.Organisations.AsNoTracking().Where(row => row.Id == body.Id).Select(row => row.Settings).FirstAsync());

    /// <summary>Everything that was ever changed, newest first.</summary>
    public Task<List<BodyChangeRow>> History() => database.BodyChanges.AsNoTracking().OrderByDescending(change => change.Number).ToListAsync();

    /// <summary>Changes a part from a day on. Why it was not; null: it was.</summary>
    /// <param name="body">The body.</param>
    /// <param name="part">Which part.</param>
    /// <param name="value">As JSON; null: what the service comes with.</param>
    /// <param name="from">The first day, in London.</param>
    /// <param name="basedOn">The last change that whoever makes it has seen.</param>
    /// <param name="who">A colleague.</param>
    /// <param name="why">Why.</param>
    public async Task<NotChanged?> Change(Organisation body, string part, string? value, DateOnly from, int basedOn, Actor who, string why)
    {
        var at = clock.Now();
        if (from < LondonTime.DayOf(at)) return NotChanged.InThePast;
        var problem = await writes.Act<NotChanged?>(async store =>
        {
            var before = await store.BodyChanges.AsNoTracking().Where(change => change.TakenBackBy == null && change.Part == part).ToListAsync();
            if (before.OrderBy(change => change.From).ThenBy(change => change.Number).LastOrDefault() is { } last)
            {
                if (last.Number != basedOn) return NotChanged.ChangedMeanwhile;
                if (last.From > from) return NotChanged.AnotherWaits;
            }
            else if (basedOn != 0) return NotChanged.ChangedMeanwhile;

            var number = 1 + (await store.BodyChanges.MaxAsync(change => (int?)change.Number) ?? 0);
            store.BodyChanges.Add(new BodyChangeRow { OrganisationId = body.Id, Number = number, Part = part, Value = value, From = from, At = at, AccountId = who.Id, AccountName = who.Name, Why = why });
            await store.SaveChangesAsync();
            return null;
        });
        bodies.Forget();
        return problem;
    }

    /// <summary>Takes a change back that waits for its day. Whether it still waited.</summary>
    public async Task<bool> TakeBack(int number, Actor who)
    {
        var today = Today;
        var taken = await writes.Act(store => store.BodyChanges.Where(change => change.Number == number && change.From > today && change.TakenBackBy == null)
            .ExecuteUpdateAsync(change => change.SetProperty(row => row.TakenBackBy, who.Name)));
        bodies.Forget();
        return taken > 0;
    }

    /// <summary>A value of a part as JSON, as it is stored.</summary>
    public static string Json<TPart>(TPart value) => JsonSerializer.Serialize(value, EventJson.Options);
}
