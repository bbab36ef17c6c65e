using System.Security.Cryptography;
using Heard.Domain;
using Heard.Domain.Learning;
using Heard.Domain.Time;
using Heard.Web.Data;
using Heard.Web.Time;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Experiences;

/// <summary>How useful a page was: yes of all, and the same since it was changed last because of what somebody wrote.</summary>
/// <param name="Page">Its path below the body; empty: the first page.</param>
public sealed record UsefulPage(string Page, Share All, Share Since, DateOnly? ChangedOn);

/// <summary>The only writer of whether pages are useful (3.14). No cookie, no event, nothing in the log: whoever answers twice counts twice.</summary>
public sealed class UsefulBook(AppDb database, Writes writes, TimeProvider clock)
{
    /// <summary>The greatest length of what would make a page better, in characters.</summary>
    public const int LongestWords = 1_000;

    /// <summary>The greatest length of what was changed, in characters.</summary>
    public const int LongestChange = 200;

    /// <summary>Keeps an answer. The key by which words can be added to it.</summary>
    public Task<Guid> Give(Guid organisation, Language language, string page, bool useful) => writes.Act(async store =>
    {
        var row = Row(organisation, language, page, useful, LondonTime.DayOf(clock.Now()));
        store.Useful.Add(row);
        await store.SaveChangesAsync();
        return row.Id;
    });

    /// <summary>What is kept of it.</summary>
    public static UsefulRow Row(Guid organisation, Language language, string page, bool useful, DateOnly on) =>
        new() { Id = new Guid(RandomNumberGenerator.GetBytes(16)), OrganisationId = organisation, Page = page, Language = language, Useful = useful, Words = "", On = on };

    /// <summary>Adds words to an answer that has none, on its day or the day after: the page can be open over midnight.</summary>
    public Task<int> Add(Guid id, string words)
    {
        var since = LondonTime.DayOf(clock.Now()).AddDays(-1);
        return writes.Act(store => store.Useful.Where(row => row.Id == id && row.Words == "" && row.On >= since).ExecuteUpdateAsync(set => set.SetProperty(row => row.Words, words)));
    }

    /// <summary>Something was changed because of these words, today.</summary>
    public Task<int> Changed(Guid id, string change)
    {
        var today = LondonTime.DayOf(clock.Now());
        return writes.Act(store => store.Useful.Where(row => row.Id == id && row.Words != "").ExecuteUpdateAsync(set => set.SetProperty(row => row.Change, change).SetProperty(row => row.ChangedOn, (DateOnly?)today)));
    }

    /// <summary>Every page that somebody has answered about, those that fewest find useful first.</summary>
    public async Task<IReadOnlyList<UsefulPage>> Pages()
    {
        var days = await database.Useful.AsNoTracking().GroupBy(row => new { row.Page, row.On }).Select(day => new { day.Key.Page, day.Key.On, Yes = day.Count(row => row.Useful), All = day.Count() }).ToListAsync();
        var changes = await database.Useful.AsNoTracking().Where(row => row.ChangedOn != null).GroupBy(row => row.Page).Select(page => new { page.Key, On = page.Max(row => row.ChangedOn) }).ToDictionaryAsync(page => page.Key, page => page.On);
        return [.. days.GroupBy(day => day.Page).Select(page => Of(page.Key, changes.GetValueOrDefault(page.Key), [.. page.Select(day => (day.On, day.Yes, day.All))])).OrderBy(page => page.All.Part).ThenBy(page => page.Page, StringComparer.Ordinal)];
    }

    /// <summary>Answers of the day of a change may be about either: they count as before it.</summary>
    static UsefulPage Of(string page, DateOnly? changed, IReadOnlyList<(DateOnly On, int Yes, int All)> days)
    {
        Share Count(IEnumerable<(DateOnly On, int Yes, int All)> some) => some.Aggregate(new Share(0, 0), (share, day) => new(share.Agree + day.Yes, share.Of + day.All));
        return new(page, Count(days), Count(days.Where(day => changed is { } on && day.On > on)), changed);
    }
}
