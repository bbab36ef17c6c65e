using System.Security.Cryptography;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Files;
using Heard.Web.Http;
using Heard.Web.Security;
using Heard.Web.Time;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Staff.Record;

/// <summary>A recording that was put aside: its first words, and when.</summary>
public sealed record Unfinished(Guid Id, string Opening, DateTimeOffset At);

/// <summary>What colleagues write down before it is a complaint. Everyone sees only their own.</summary>
public sealed class Recordings(AppDb database, Writes writes, CurrentBody body, IHttpContextAccessor http, TimeProvider clock)
{
    static readonly TimeSpan Kept = TimeSpan.FromDays(28);

    const int OpeningLength = 60;

    // Read here: an act runs at the write gate, where there is no request.
    readonly string _me = http.HttpContext!.User.AccountId();

    /// <summary>What was put aside under this id; null: nothing of this colleague's.</summary>
    public async Task<Answers?> Find(Guid id) => await Mine(database).Where(draft => draft.Id == id && draft.ComplaintId == null).Select(draft => draft.Answers).FirstOrDefaultAsync() is { } answers
        ? EventJson.ReadAnswers(answers)
        : null;

    /// <summary>The complaint that a recording of this colleague became; null: none.</summary>
    public Task<Guid?> Complaint(Guid id) => Mine(database).Where(draft => draft.Id == id).Select(draft => draft.ComplaintId).FirstOrDefaultAsync();

    /// <summary>What this colleague has put aside, the newest first.</summary>
    public async Task<IReadOnlyList<Unfinished>> PutAside()
    {
        var rows = await Mine(database).AsNoTracking().Where(draft => draft.ComplaintId == null).OrderByDescending(draft => draft.ChangedAt).Take(20).ToListAsync();
        return rows.ConvertAll(draft => new Unfinished(draft.Id, Opening(EventJson.ReadAnswers(draft.Answers)["what-happened"]), draft.ChangedAt));
    }

    /// <summary>Puts it aside for 28 days.</summary>
    public Task<int> PutAside(Guid id, Answers answers) => writes.Act(async store =>
    {
        var draft = await Own(store, id);
        draft.Answers = EventJson.Write(answers);
        draft.ExpiresAt = clock.Now() + Kept;
        return await store.SaveChangesAsync();
    });

    /// <summary>Puts a file beside what is typed: a scanned letter or form. Why it was not; null: it was.</summary>
    public Task<FileProblem?> Attach(Guid id, FileDesk files, Received received) => writes.Act(async store =>
    {
        var draft = await Own(store, id);
        if (draft.ComplaintId is not null || await files.Add(store, draft, received) is not null) return FileProblem.TooMany;
        draft.Answers = EventJson.Write(Arrival.OnPaper(EventJson.ReadAnswers(draft.Answers)));
        draft.Version++;
        draft.ExpiresAt = clock.Now() + Kept;
        await store.SaveChangesAsync();
        return (FileProblem?)null;
    });

    /// <summary>It has become a complaint: what was typed is kept once. Written with the complaint.</summary>
    public async Task Finish(AppDb store, Guid id, Guid complaint)
    {
        var draft = await Own(store, id);
        draft.ComplaintId = complaint;
        draft.Answers = EventJson.Write(Answers.None);
    }

    async Task<DraftRow> Own(AppDb store, Guid id)
    {
        var now = clock.Now();
        var draft = await Mine(store).FirstOrDefaultAsync(draft => draft.Id == id);
        if (draft is null)
        {
            draft = new DraftRow
            {
                Id = id,
                OrganisationId = body.Required.Id,
                AccountId = _me,
                TokenDigest = RandomNumberGenerator.GetBytes(32),
                Answers = EventJson.Write(Answers.None),
                FormVersion = ComplaintForm.Current.Version,
                Language = default,
                ChangedAt = now,
                ExpiresAt = now + TimeSpan.FromDays(1),
            };
            store.Drafts.Add(draft);
        }

        draft.ChangedAt = now;
        return draft;
    }

    IQueryable<DraftRow> Mine(AppDb store)
    {
        var me = _me;
        var now = clock.Now();
        return store.Drafts.Where(draft => draft.AccountId == me && draft.ExpiresAt > now);
    }

    static string Opening(string words) => words.Length == 0 ? "Nothing written yet" : words.Length <= OpeningLength ? words : words[..OpeningLength] + "…";
}
