using System.Text.Json;
using System.Text.Json.Nodes;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Support;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Organisations;

/// <summary>
/// The bodies of this installation, by the short name in the address. Kept in memory; each second it is looked whether
/// anything was changed, by whichever node, and each minute they are read again.
/// </summary>
public sealed class Bodies(IServiceScopeFactory scopes, AcceptedImports imports, TimeProvider clock) : IDisposable
{
    static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1), Looked = TimeSpan.FromSeconds(1);

    /// <summary>Words that begin other addresses and so cannot be a body's short name.</summary>
    public static readonly IReadOnlySet<string> Reserved = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "cy", "staff", "api", "open-referral", "health", "metrics", "openapi", "docs", "assets", "error",

        // And what stands beside the bodies under /staff.
        "design", "security", "sign-in", "sign-out",
    };

    readonly SemaphoreSlim _reading = new(1);
    volatile Snapshot _known = Snapshot.None;

    /// <summary>The body with this short name; null when there is none.</summary>
    public async ValueTask<Organisation?> Find(string shortName) => (await All()).GetValueOrDefault(shortName);

    /// <summary>The body with this id.</summary>
    public async ValueTask<Organisation?> Find(Guid id) => (await All()).Values.FirstOrDefault(body => body.Id == id);

    /// <summary>All of them by short name.</summary>
    public async ValueTask<IReadOnlyDictionary<string, Organisation>> All() => (await Known()).ByName;

    /// <summary>Stands for all settings as they are: what was made from them holds as long as it is the same.</summary>
    public async ValueTask<string> Stamp() => (await Known()).Stamp;

    async ValueTask<Snapshot> Known()
    {
        if (clock.GetUtcNow() - _known.LookedAt < Looked) return _known;
        await _reading.WaitAsync();
        try
        {
            var now = clock.GetUtcNow();
            if (now - _known.LookedAt < Looked) return _known;
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<OrganisationScope>().EnterSystem();
            var database = scope.ServiceProvider.GetRequiredService<AppDb>();
            var stamp = await Look(database, now);
            if (stamp == _known.Stamp && now - _known.ReadAt < Fresh) return _known = _known with { LookedAt = now };

            var rows = await database.Organisations.AsNoTracking().ToListAsync();
            var changes = (await database.BodyChanges.IgnoreQueryFilters().AsNoTracking().ToListAsync()).ToLookup(change => change.OrganisationId);
            var imported = await imports.Read(database);
            var today = LondonTime.DayOf(now);
            var bodies = rows.ConvertAll(row => Settings.On(row.Settings, changes[row.Id], today) with { Imported = [.. imported[row.Id]] }).ToDictionary(body => body.ShortName, StringComparer.OrdinalIgnoreCase);
            return _known = new Snapshot(bodies, stamp, now, now);
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <summary>The stamp; where the database does not answer, what is known holds until it is a minute old: pages that need nothing else are still there.</summary>
    async Task<string> Look(AppDb database, DateTimeOffset now)
    {
        try
        {
            var changes = database.BodyChanges.IgnoreQueryFilters();
            return string.Join('-', await database.Organisations.CountAsync(), await changes.CountAsync(), await changes.CountAsync(change => change.TakenBackBy != null), await AcceptedImports.Stamp(database));
        }
        catch (Exception) when (now - _known.ReadAt < Fresh)
        {
            return _known.Stamp;
        }
    }

    /// <summary>Reads the settings again at the next request.</summary>
    public void Forget() => _known = Snapshot.None;

    /// <summary>Settings from their JSON.</summary>
    public static Organisation Read(string settings) => Settings.Read(JsonNode.Parse(settings)!);

    /// <summary>Settings as JSON.</summary>
    public static string Write(Organisation body) => JsonSerializer.Serialize(body, EventJson.Options);

    /// <inheritdoc/>
    public void Dispose() => _reading.Dispose();

    sealed record Snapshot(Dictionary<string, Organisation> ByName, string Stamp, DateTimeOffset ReadAt, DateTimeOffset LookedAt)
    {
        public static readonly Snapshot None = new([], "", DateTimeOffset.MinValue, DateTimeOffset.MinValue);
    }
}
