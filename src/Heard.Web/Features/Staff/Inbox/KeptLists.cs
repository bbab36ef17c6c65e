using Heard.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Staff.Inbox;

/// <summary>The lists that colleagues keep, each for themselves.</summary>
static class KeptLists
{
    /// <summary>More than this is no help any more.</summary>
    public const int Most = 20;

    /// <summary>The longest name.</summary>
    public const int LongestName = 60;

    /// <summary>A colleague's lists in this body, by name.</summary>
    public static async Task<IReadOnlyList<KeptListRow>> Of(AppDb database, string account) =>
        [.. (await database.KeptLists.AsNoTracking().Where(list => list.AccountId == account).ToListAsync()).OrderBy(list => list.Name, StringComparer.CurrentCulture)];

    /// <summary>Keeps a list. What is wrong; null: nothing.</summary>
    public static async Task<string?> Keep(Writes writes, Guid body, string account, string? name, string query)
    {
        if (string.IsNullOrWhiteSpace(name)) return "Enter a name for the list";
        if (name.Length > LongestName || name.Any(char.IsControl)) return $"Use {LongestName} characters or fewer for the name";
        return await writes.Act<string?>(async store =>
        {
            var kept = await store.KeptLists.Where(list => list.AccountId == account).ToListAsync();
            if (kept.Find(list => list.Name == name) is { } before) before.Query = query;
            else if (kept.Count >= Most) return $"You keep {Most} lists. Remove one first";
            else store.KeptLists.Add(new KeptListRow { OrganisationId = body, AccountId = account, Name = name, Query = query });
            await store.SaveChangesAsync();
            return null;
        });
    }

    /// <summary>Keeps a list no longer, if it was kept.</summary>
    public static Task<int> Forget(Writes writes, string account, string? name) =>
        writes.Act(store => store.KeptLists.Where(list => list.AccountId == account && list.Name == name).ExecuteDeleteAsync());
}
