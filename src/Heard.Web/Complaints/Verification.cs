using Heard.Web.Complaints;
using Heard.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web;

/// <summary><c>heard verify</c>: every complaint's event chain, recomputed.</summary>
static class Verification
{
    const int AtOnce = 500;

    /// <summary>0 when every chain holds; 1 with the references of those that do not.</summary>
    public static async Task<int> Run(IServiceProvider services, TextWriter output)
    {
        await using var scope = services.ForEveryBody();
        var database = scope.ServiceProvider.GetRequiredService<AppDb>();
        var chain = services.GetRequiredService<EventChain>();

        var (complaints, broken, last) = (0, 0, "");
        while (true)
        {
            var rows = await database.Complaints.IgnoreQueryFilters().AsNoTracking().Where(row => row.Reference.CompareTo(last) > 0)
                .OrderBy(row => row.Reference).Take(AtOnce).Select(row => new { row.Id, row.Reference, row.Version }).ToListAsync();
            if (rows.Count == 0) break;
            last = rows[^1].Reference;
            var ids = rows.ConvertAll(row => row.Id);
            var events = (await database.Events.IgnoreQueryFilters().AsNoTracking().Where(row => ids.Contains(row.ComplaintId)).ToListAsync()).ToLookup(row => row.ComplaintId);
            foreach (var row in rows)
            {
                complaints++;
                var own = events[row.Id].OrderBy(e => e.Sequence).ToList();
                if (chain.FirstBreak(own) is null && own.Count == row.Version) continue;
                broken++;
                await output.WriteLineAsync($"{row.Reference}: the chain breaks at event {chain.FirstBreak(own) ?? own.Count + 1} of {row.Version}");
            }
        }

        await output.WriteLineAsync($"{complaints} complaints checked, {broken} broken");
        return broken == 0 ? 0 : 1;
    }
}
