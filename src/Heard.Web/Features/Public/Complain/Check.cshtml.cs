using System.Collections.Immutable;
using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Features.Shared;
using Heard.Web.Files;
using Heard.Web.Time;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Complain;

/// <summary>Check your answers, and send.</summary>
public sealed class CheckModel(Drafts drafts, ComplaintDesk desk, FileDesk files, TimeProvider clock) : PublicPage
{
    /// <summary>The answers on the way that this person went.</summary>
    public Filling Filling { get; private set; }

    /// <summary>The steps that were met and ask something.</summary>
    public ImmutableArray<Step> Steps => ComplaintForm.Current.Asked(Filling, ComplaintForm.Current.Version);

    public async Task<IActionResult> OnGetAsync() => (await Load()).Elsewhere ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var (draft, elsewhere) = await Load();
        if (elsewhere is not null) return elsewhere;
        var answers = ComplaintForm.Current.Relevant(Filling);
        var year = ComplaintForm.Year(Filling);
        await desk.Submit(
            Body,
            draft!.Id,
            reference => new Submit(reference, ComplaintForm.Current.Version, answers, Language, Channel.Online, Body.Promises, year),
            (database, complaint) => Settle(database, draft.Id, complaint),
            files: (database, complaint) => files.Move(database, draft.Id, complaint));
        return GoTo("complain/sent");
    }

    /// <summary>The draft has become the complaint: what was typed is kept once.</summary>
    async Task Settle(AppDb database, Guid draft, Guid complaint)
    {
        var row = await database.Drafts.FindAsync(draft);
        if (row is null) return;
        row.ComplaintId = complaint;
        row.Answers = EventJson.Write(Answers.None);
        row.ResumeDigest = null;
        row.ExpiresAt = clock.Now() + (row.SharedDevice ? Drafts.OnSharedDevice : Drafts.Unsaved);
    }

    async Task<(DraftRow? Draft, IActionResult? Elsewhere)> Load()
    {
        var draft = await drafts.Current();
        if (draft is null) return (null, GoTo("complain"));
        if (draft.ComplaintId is not null) return (draft, GoTo("complain/sent"));
        Filling = new(EventJson.ReadAnswers(draft.Answers), LondonTime.DayOf(clock.Now()))
        {
            Files = [.. (await files.OfDraft(draft.Id)).Where(file => file.State is not FileState.Refused).Select(file => file.Name)],
        };
        return ComplaintForm.Current.FirstUnfinished(Filling) is { } unfinished ? (draft, GoTo("complain/" + unfinished.Id)) : (draft, null);
    }
}
