using Heard.Domain;
using Heard.Domain.Learning;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Time;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Experiences;

/// <summary>A compliment as it was passed on to a colleague: the words, and not who wrote them.</summary>
public sealed record ThankYou(string Words, string Whom, Language Language, string From, DateTimeOffset At);

/// <summary>The only writer of feedback. Nothing of it is an event, and nothing of it is in the log.</summary>
public sealed class FeedbackBook(AppDb database, Writes writes, TimeProvider clock)
{
    /// <summary>How long the person can still make a complaint of it without writing it again.</summary>
    public static readonly TimeSpan TakenAlongWithin = TimeSpan.FromHours(1);

    /// <summary>Keeps what somebody said. The id of it.</summary>
    public Task<Guid> Give(Guid organisation, Language language, Remark said) => writes.Act(async store =>
    {
        var now = clock.Now();
        var row = Row(organisation, language, said, now);
        store.Feedback.Add(row);
        await store.SaveChangesAsync();
        return row.Id;
    });

    /// <summary>What is kept of it.</summary>
    public static FeedbackRow Row(Guid organisation, Language language, Remark said, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        OrganisationId = organisation,
        Kind = said.Kind,
        Words = said.Words,
        Whom = said.Whom,
        Name = said.Name,
        Contact = said.Contact,
        Language = language,
        At = at,
    };

    /// <summary>It; null: this body has none with the id.</summary>
    public Task<FeedbackRow?> Find(Guid id) => database.Feedback.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id);

    /// <summary>It, while the person who wrote it can still make a complaint of it.</summary>
    public Task<FeedbackRow?> Fresh(Guid id)
    {
        var since = clock.Now() - TakenAlongWithin;
        return database.Feedback.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id && row.At > since);
    }

    /// <summary>A colleague has read it. Who has first stays.</summary>
    public Task<int> Read(Guid id, string account) => writes.Act(store => Read(store, id, account));

    /// <summary>A complaint was begun with its words, which a colleague has read then.</summary>
    /// <param name="id">It.</param>
    /// <param name="account">The colleague; null: the person themself.</param>
    public Task<int> BecomesComplaint(Guid id, string? account) => writes.Act(async store =>
    {
        if (account is not null) await Read(store, id, account);
        var now = clock.Now();
        return await store.Feedback.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.ComplaintAt, now).SetProperty(row => row.ComplaintBy, account));
    });

    /// <summary>Passes a compliment on to colleagues, once to each.</summary>
    public Task<int> PassOn(Guid organisation, Guid id, IReadOnlyCollection<string> accounts, Actor from) => writes.Act(async store =>
    {
        var now = clock.Now();
        var had = await store.ThankYous.Where(row => row.FeedbackId == id).Select(row => row.AccountId).ToListAsync();
        store.ThankYous.AddRange(accounts.Except(had).Select(account => new ThankYouRow { FeedbackId = id, AccountId = account, OrganisationId = organisation, From = from.Name, At = now }));
        await store.SaveChangesAsync();
        return await Read(store, id, from.Id);
    });

    /// <summary>What was passed on to a colleague, the newest first.</summary>
    public Task<List<ThankYou>> Of(string account, int most) => database.ThankYous.AsNoTracking().Where(note => note.AccountId == account).OrderByDescending(note => note.At).Take(most)
        .Join(database.Feedback, note => note.FeedbackId, row => row.Id, (note, row) => new { note, row }).OrderByDescending(both => both.note.At)
        .Select(both => new ThankYou(both.row.Words, both.row.Whom, both.row.Language, both.note.From, both.note.At)).ToListAsync();

    Task<int> Read(AppDb store, Guid id, string account)
    {
        var now = clock.Now();
        return store.Feedback.Where(row => row.Id == id && row.ReadAt == null).ExecuteUpdateAsync(set => set.SetProperty(row => row.ReadAt, now).SetProperty(row => row.ReadBy, account));
    }
}
