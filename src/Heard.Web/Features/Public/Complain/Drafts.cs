using System.Security.Cryptography;
using Heard.Domain.Intake;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Http;
using Heard.Web.Languages;
using Heard.Web.Outbox;
using Heard.Web.Security;
using Heard.Web.Time;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Public.Complain;

/// <summary>
/// The form that this browser is filling in. Found by a random token in a cookie, of which the database keeps a digest:
/// no session, no server key, so nothing is lost when either changes.
/// </summary>
public sealed class Drafts(AppDb database, Writes writes, CurrentBody body, CurrentLanguage language, IHttpContextAccessor http, Correspondence correspondence, OutboxSignal signal, TimeProvider clock)
{
    /// <summary>How long a form waits on the same browser without being saved.</summary>
    public static readonly TimeSpan Unsaved = TimeSpan.FromHours(24);

    /// <summary>How long on a device that others use.</summary>
    public static readonly TimeSpan OnSharedDevice = TimeSpan.FromHours(1);

    /// <summary>How long a saved form waits.</summary>
    public static readonly TimeSpan Saved = TimeSpan.FromDays(28);

    HttpContext Context => http.HttpContext!;

    string CookieName => "__Host-heard-draft-" + body.Required.ShortName;

    /// <summary>The draft of this browser; null when there is none, or its time is over.</summary>
    public async Task<DraftRow?> Current() => Token is { } token ? await Find(database, FollowCode.Digest(token)) : null;

    /// <summary>The complaint that this browser's form has become; null when it has not been sent.</summary>
    public async Task<CaseFile?> Sent() => await Current() is { ComplaintId: { } id } ? await CaseFile.Read(database, id) : null;

    /// <summary>Begins a form. Who chooses Easy Read here is written to in Easy Read, unless they say otherwise.</summary>
    public async Task<Answers> Begin(bool sharedDevice, FormVoice voice)
    {
        var answers = Answers.None.With(Voices.Key, Voices.Id(voice)).With("adjustments", voice is FormVoice.EasyRead ? "easy-read" : null);
        await Create(answers, sharedDevice);
        return answers;
    }

    /// <summary>Puts the answers of one page beside those of the others, whatever other tabs have done meanwhile. Begins a form if there is none.</summary>
    public async Task Keep(Func<Answers, Answers> answered)
    {
        var kept = Token is { } token && await writes.Act(async store =>
        {
            var draft = await Find(store, FollowCode.Digest(token), tracked: true);
            if (draft is null || draft.ComplaintId is not null) return false;
            draft.Answers = EventJson.Write(answered(EventJson.ReadAnswers(draft.Answers)));
            draft.Language = language.Language;
            Touch(draft);
            await store.SaveChangesAsync();
            return true;
        });
        if (!kept) await Create(answered(Answers.None), sharedDevice: false);
    }

    /// <summary>
    /// Changes what belongs to the form and counts, such as its files: two at once are done one after the other. False:
    /// there is no form, or it was sent.
    /// </summary>
    public async Task<bool> Change(Func<AppDb, DraftRow, Task> change) => Token is { } token && await writes.Act(async store =>
    {
        var draft = await Find(store, FollowCode.Digest(token), tracked: true);
        if (draft is null || draft.ComplaintId is not null) return false;
        await change(store, draft);
        draft.Version++;
        Touch(draft);
        await store.SaveChangesAsync();
        return true;
    });

    /// <summary>Forgets the answers, here and in the browser.</summary>
    public async Task Clear()
    {
        if (Token is { } token)
        {
            var digest = FollowCode.Digest(token);
            await writes.Act(store => store.Drafts.Where(draft => draft.TokenDigest == digest).ExecuteDeleteAsync());
        }

        Context.Response.Cookies.Delete(CookieName, CookieOptions(shared: false));
    }

    /// <summary>Keeps the form for 28 days, and sends the link where one is wanted. The code with which it is found again; an earlier one stops working.</summary>
    /// <param name="sendTo">An email address; null: the code is written down.</param>
    public async Task<string?> Save(string? sendTo)
    {
        if (Token is not { } token) return null;
        var code = FollowCode.Random();
        var saved = await writes.Act(async store =>
        {
            var draft = await Find(store, FollowCode.Digest(token), tracked: true);
            if (draft is null || draft.ComplaintId is not null) return false;
            draft.ResumeDigest = FollowCode.Digest(code);
            draft.ExpiresAt = clock.Now() + Saved;
            if (sendTo is not null) store.Outbox.Add(correspondence.SavedForm(body.Required, language.Language, sendTo, code, clock.Now()));
            await store.SaveChangesAsync();
            return true;
        });
        if (!saved) return null;
        signal.Raise();
        return code;
    }

    /// <summary>The saved form that this code opens; null when there is none.</summary>
    public async Task<DraftRow?> Find(string? code)
    {
        if (PlainCharacters.Read(code) is not { Length: FollowCode.Length } read) return null;
        var digest = FollowCode.Digest(read);
        var now = clock.Now();
        return await database.Drafts.AsNoTracking().FirstOrDefaultAsync(draft => draft.ResumeDigest == digest && draft.ExpiresAt > now);
    }

    /// <summary>Goes on with a saved form on this browser.</summary>
    public async Task Resume(DraftRow saved)
    {
        var token = NewToken();
        await writes.Act(async store =>
        {
            var draft = await store.Drafts.FirstAsync(row => row.Id == saved.Id);
            draft.TokenDigest = FollowCode.Digest(token);
            return await store.SaveChangesAsync();
        });
        SetCookie(token, saved.SharedDevice);
    }

    string? Token => Context.Request.Cookies[CookieName];

    async Task<DraftRow?> Find(AppDb store, byte[] digest, bool tracked = false)
    {
        var now = clock.Now();
        return await (tracked ? store.Drafts : store.Drafts.AsNoTracking()).FirstOrDefaultAsync(draft => draft.TokenDigest == digest && draft.ExpiresAt > now);
    }

    async Task Create(Answers answers, bool sharedDevice)
    {
        var token = NewToken();
        var now = clock.Now();
        var draft = new DraftRow
        {
            Id = Guid.CreateVersion7(now),
            OrganisationId = body.Required.Id,
            TokenDigest = FollowCode.Digest(token),
            Answers = EventJson.Write(answers),
            FormVersion = ComplaintForm.Current.Version,
            Language = language.Language,
            ChangedAt = now,
            ExpiresAt = now + (sharedDevice ? OnSharedDevice : Unsaved),
            SharedDevice = sharedDevice,
        };
        await writes.Act(async store =>
        {
            store.Drafts.Add(draft);
            return await store.SaveChangesAsync();
        });
        SetCookie(token, sharedDevice);
    }

    void Touch(DraftRow draft)
    {
        draft.ChangedAt = clock.Now();
        if (draft.ResumeDigest is null) draft.ExpiresAt = draft.ChangedAt + (draft.SharedDevice ? OnSharedDevice : Unsaved);
    }

    void SetCookie(string token, bool shared) => Context.Response.Cookies.Append(CookieName, token, CookieOptions(shared));

    /// <summary>On a shared device the cookie goes when the browser closes.</summary>
    CookieOptions CookieOptions(bool shared) => new()
    {
        Path = "/",
        Secure = true,
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
        Expires = shared ? null : clock.Now() + Saved,
    };

    static string NewToken() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
}
