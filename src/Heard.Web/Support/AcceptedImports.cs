using System.Collections.Immutable;
using System.Globalization;
using Heard.Domain.Support;
using Heard.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Support;

/// <summary>The entries of the imports that hold, in memory: one that was read once is never read again, since it never changes.</summary>
public sealed class AcceptedImports
{
    ImmutableDictionary<Guid, ImmutableArray<HelpSource>> _read = ImmutableDictionary<Guid, ImmutableArray<HelpSource>>.Empty;

    /// <summary>Stands for what is accepted in all bodies: it grows with every acceptance.</summary>
    public static async Task<string> Stamp(AppDb database) =>
        (await database.HelpImports.IgnoreQueryFilters().SumAsync(import => import.AcceptedAs ?? 0)).ToString(CultureInfo.InvariantCulture);

    /// <summary>The entries that hold, by the body's id.</summary>
    /// <param name="database">One that works for every body.</param>
    public async Task<ILookup<Guid, HelpSource>> Read(AppDb database)
    {
        var accepted = await database.HelpImports.IgnoreQueryFilters().AsNoTracking().Where(import => import.AcceptedAs != null)
            .Select(import => new { import.Id, import.OrganisationId, import.Feed, import.AcceptedAs }).ToListAsync();
        var holding = accepted.GroupBy(import => (import.OrganisationId, import.Feed)).Select(feed => feed.MaxBy(import => import.AcceptedAs)!).OrderBy(import => import.Feed, StringComparer.Ordinal).ToList();
        var read = _read;
        foreach (var id in holding.Select(import => import.Id).Where(id => !read.ContainsKey(id)).ToList())
        {
            read = read.Add(id, HelpImports.Entries(await database.HelpImports.IgnoreQueryFilters().AsNoTracking().Where(import => import.Id == id).Select(import => import.Entries).FirstAsync()));
        }

        _read = read.RemoveRange(read.Keys.Except(holding.Select(import => import.Id)));
        return holding.SelectMany(import => read[import.Id].Select(source => (import.OrganisationId, source))).ToLookup(pair => pair.OrganisationId, pair => pair.source);
    }
}
