using Heard.Domain.Complaints;
using Heard.Domain.Organisations;
using Heard.Web.Data;
using Heard.Web.Organisations;
using Heard.Web.Security;
using Heard.Web.Time;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Complaints;

/// <summary>
/// What the passing of time does: complaints move on by themselves when a day has passed, and when another bank holiday
/// is known, every list shows the days that follow from it. Every node may do it: the rules allow each thing once.
/// </summary>
public sealed partial class TimePasses(IServiceScopeFactory scopes, Bodies bodies, Calendar calendar, PersonDigests digests, TimeProvider clock, ILogger<TimePasses> log)
{
    const int AtOnce = 100;

    /// <summary>After so long every node knows the same holidays.</summary>
    static readonly TimeSpan Spread = TimeSpan.FromMinutes(2);

    /// <summary>Does what is due in every body. The number of complaints to which something happened.</summary>
    public async Task<int> Pass(CancellationToken cancellation)
    {
        var moved = 0;
        foreach (var body in (await bodies.All()).Values)
        {
            await using var scope = scopes.For(body.Id);
            await Reckon(scope.ServiceProvider, body, cancellation);
            moved += await Move(scope.ServiceProvider, body, cancellation);
        }

        return moved;
    }

    /// <summary>In the order of the days; each complaint until nothing is due any more. One that cannot be moved holds up no other.</summary>
    async Task<int> Move(IServiceProvider services, Organisation body, CancellationToken cancellation)
    {
        var (database, desk, today) = (services.GetRequiredService<AppDb>(), services.GetRequiredService<ComplaintDesk>(), ByItself.Today(clock.Now()));
        var (moved, last) = (0, (On: DateOnly.MinValue, Id: Guid.Empty));
        while (!cancellation.IsCancellationRequested)
        {
            var due = await database.Complaints.AsNoTracking()
                .Where(row => row.ActsOn <= today && row.ActsOn >= last.On && (row.ActsOn > last.On || row.Id.CompareTo(last.Id) > 0))
                .OrderBy(row => row.ActsOn).ThenBy(row => row.Id).Take(AtOnce).Select(row => new { row.Id, row.ActsOn }).ToListAsync(cancellation);
            foreach (var one in due) moved += await MoveOn(database, desk, body, one.Id, today, cancellation) ? 1 : 0;
            if (due.Count < AtOnce) break;
            last = (due[^1].ActsOn!.Value, due[^1].Id);
        }

        return moved;
    }

    async Task<bool> MoveOn(AppDb database, ComplaintDesk desk, Organisation body, Guid id, DateOnly today, CancellationToken cancellation)
    {
        var complaint = (await CaseFile.Read(database, id, cancellation))?.Complaint;
        var done = new HashSet<Type>();
        while (complaint is not null && ByItself.Next(complaint, calendar.Of(body)) is var (on, command) && on <= today)
        {
            var acted = done.Add(command.GetType()) ? await desk.Act(body, id, command, Actor.System) : null;
            if (acted is not { Refusal: null })
            {
                CannotMove(complaint.Reference.ToString(), command.GetType().Name, acted?.Refusal);
                return done.Count > 1;
            }

            complaint = acted.Complaint;
        }

        return done.Count > 0;
    }

    /// <summary>The days in lists are those of the holidays that were known: with others, all that is open is reckoned again; after an upgrade, all.</summary>
    async Task Reckon(IServiceProvider services, Organisation body, CancellationToken cancellation)
    {
        var (database, writes, fingerprint) = (services.GetRequiredService<AppDb>(), services.GetRequiredService<Writes>(), calendar.Fingerprint(body));
        var everybodyKnows = calendar.ReadAt is not { } readAt || readAt + Spread <= clock.Now();
        var with = await database.Organisations.AsNoTracking().Where(row => row.Id == body.Id).Select(row => row.ReckonedWith).FirstOrDefaultAsync(cancellation);
        if (with == fingerprint) return;

        // Empty: after an upgrade, when the rows of what is over lack something too.
        var all = string.IsNullOrEmpty(with);
        var open = await database.Complaints.AsNoTracking().Where(row => all || row.Need != null || row.ActsOn != null || row.Needs.Any()).OrderBy(row => row.NeedBy).ThenBy(row => row.Id).Select(row => row.Id).ToListAsync(cancellation);
        foreach (var some in open.Chunk(AtOnce)) await writes.Act(store => Reckon(store, some, body), cancellation: cancellation);

        // Until then another node may write a day as it was: the next round reckons once more.
        if (everybodyKnows) await writes.Act(store => store.Organisations.Where(row => row.Id == body.Id).ExecuteUpdateAsync(row => row.SetProperty(o => o.ReckonedWith, fingerprint)), cancellation: cancellation);
        Reckoned(body.ShortName, open.Count);
    }

    async Task<int> Reckon(AppDb store, IEnumerable<Guid> complaints, Organisation body)
    {
        foreach (var id in complaints)
        {
            if (await store.Take(id) is { } row && await CaseFile.Read(store, id) is { } file) Projection.Bring(row, file.Complaint, row.Version, calendar.Of(body), digests);
        }

        return await store.SaveChangesAsync();
    }

    /// <summary>Refused, or due again as soon as it was done: either way somebody has to look.</summary>
    [LoggerMessage(LogLevel.Error, "Complaint {Reference}: {Command} is due and cannot be done: {Refusal}")]
    partial void CannotMove(string reference, string command, Refusal? refusal);

    [LoggerMessage(LogLevel.Information, "{Body}: the days of {Count} open complaints were reckoned again, since other bank holidays are known")]
    partial void Reckoned(string body, int count);
}
