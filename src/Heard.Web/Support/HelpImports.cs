using System.Collections.Immutable;
using System.Text.Json;
using Heard.Domain.Organisations;
using Heard.Domain.Support;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Organisations;
using Heard.Web.Time;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Support;

/// <summary>An import in the list of them.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Feed">Which feed.</param>
/// <param name="Source">Where it was read from.</param>
/// <param name="ReadAt">When.</param>
/// <param name="ReadBy">By whom.</param>
/// <param name="AcceptedAs">Its number among what was accepted; null: it was not.</param>
/// <param name="AcceptedBy">By whom it was accepted last.</param>
public sealed record ImportLine(Guid Id, string Feed, string Source, DateTimeOffset ReadAt, string ReadBy, int? AcceptedAs, string? AcceptedBy);

/// <summary>The only writer of imports. What a content owner has typed is never touched by one.</summary>
public sealed class HelpImports(Writes writes, AppDb database, Bodies bodies, TimeProvider clock)
{
    const int MostShown = 50;

    /// <summary>What nobody accepted is of no use by then. What was accepted stays, to go back to.</summary>
    static readonly TimeSpan KeptUnaccepted = TimeSpan.FromDays(90);

    /// <summary>The newest imports of the body.</summary>
    public async Task<List<ImportLine>> Newest() => [.. (await database.HelpImports.AsNoTracking()
        .Select(import => new ImportLine(import.Id, import.Feed, import.Source, import.ReadAt, import.ReadBy, import.AcceptedAs, import.AcceptedBy)).ToListAsync()).OrderByDescending(import => import.ReadAt).Take(MostShown)];

    /// <summary>One of them; null: there is none.</summary>
    public Task<HelpImportRow?> Find(Guid id) => database.HelpImports.AsNoTracking().FirstOrDefaultAsync(import => import.Id == id);

    /// <summary>The import that holds of a feed; null: none.</summary>
    public Task<HelpImportRow?> Holding(string feed) => database.HelpImports.AsNoTracking().Where(import => import.Feed == feed && import.AcceptedAs != null).OrderByDescending(import => import.AcceptedAs).FirstOrDefaultAsync();

    /// <summary>Keeps what was read. Nothing of it is public yet.</summary>
    public async Task<Guid> Keep(Organisation body, string feed, string source, ImmutableArray<HelpSource> good, ImmutableArray<BadEntry> bad, Actor who)
    {
        var id = Guid.CreateVersion7();
        await writes.Act(async store =>
        {
            var unaccepted = await store.HelpImports.Where(import => import.AcceptedAs == null).Select(import => new { import.Id, import.ReadAt }).ToListAsync();
            var old = unaccepted.Where(import => import.ReadAt < clock.Now() - KeptUnaccepted).Select(import => import.Id).ToList();
            await store.HelpImports.Where(import => old.Contains(import.Id)).ExecuteDeleteAsync();
            store.HelpImports.Add(new()
            {
                Id = id,
                OrganisationId = body.Id,
                Feed = feed,
                Source = source,
                ReadAt = clock.Now(),
                ReadBy = who.Name,
                Entries = BodyDesk.Json(good),
                Bad = BodyDesk.Json(bad),
            });
            return await store.SaveChangesAsync();
        });
        return id;
    }

    /// <summary>From now on people find what this import says of its feed, also where a newer one was accepted before. False: there is none.</summary>
    public async Task<bool> Accept(Guid id, Actor who)
    {
        var done = await writes.Act(async store =>
        {
            if (await store.HelpImports.FirstOrDefaultAsync(import => import.Id == id) is not { } import) return false;
            import.AcceptedAs = 1 + (await store.HelpImports.MaxAsync(other => other.AcceptedAs) ?? 0);
            (import.AcceptedAt, import.AcceptedBy) = (clock.Now(), who.Name);
            await store.SaveChangesAsync();
            return true;
        });
        bodies.Forget();
        return done;
    }

    /// <summary>The sources of an import.</summary>
    public static ImmutableArray<HelpSource> Entries(string json) => JsonSerializer.Deserialize<ImmutableArray<HelpSource>>(json, EventJson.Options);

    /// <summary>What could not be taken in.</summary>
    public static ImmutableArray<BadEntry> Bad(string json) => JsonSerializer.Deserialize<ImmutableArray<BadEntry>>(json, EventJson.Options);
}
