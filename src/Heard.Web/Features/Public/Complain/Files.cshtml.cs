using Heard.Domain.Intake;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Features.Shared;
using Heard.Web.Features.Shared.Files;
using Heard.Web.Files;
using Heard.Web.Http;
using Heard.Web.Languages;
using Heard.Web.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Heard.Web.Features.Public.Complain;

/// <summary>The step of the form with files: what is there, one more, or on without any.</summary>
[TakesFiles]
[IgnoreAntiforgeryToken]
[EnableRateLimiting(RateLimits.Uploading)]
public sealed class FilesModel(Drafts drafts, FileDesk desk, UploadForm uploads, Words<SharedWords> words, TimeProvider clock) : PublicPage
{
    /// <summary>The step.</summary>
    public static readonly Step Step = ComplaintForm.Current.Find("files")!;

    /// <summary>The answers so far.</summary>
    public Filling Filling { get; private set; }

    /// <summary>What is there.</summary>
    public IReadOnlyList<FileRow> Files { get; private set; } = [];

    /// <summary>What is wrong, file by file.</summary>
    public IReadOnlyList<string> Problems { get; private set; } = [];

    /// <summary>Where "back" leads.</summary>
    public string BackTo => At(Change ? "complain/check" : "complain/" + ComplaintForm.Current.Previous(Step, Filling)!.Id);

    /// <summary>The person came from "check your answers" and goes back there.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Change { get; set; }

    public async Task<IActionResult> OnGetAsync() => await Load() ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await uploads.Read(HttpContext) is not { } upload) return new AntiforgeryValidationFailedResult();
        if (await Load() is { } elsewhere)
        {
            await desk.Discard(upload.Files);
            return elsewhere;
        }

        if (Guid.TryParse(upload.Fields["remove"], out var file)) return await Remove(file);

        var pressed = upload.Fields["go"].ToString();
        var filed = await Keep(upload);
        Problems = upload.Files.Count == 0 && pressed != "add" ? [] : FileWords.Problems(words, filed);
        if (Problems.Count == 0) return GoOn(pressed);
        if (await Load() is { } gone) return gone;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>Each by itself: one too many does not take the others with it.</summary>
    async Task<Upload> Keep(Upload upload)
    {
        var filed = new List<Received>();
        foreach (var received in upload.Files)
        {
            var problem = received.Problem;
            if (problem is null && !await drafts.Change(async (store, draft) => problem = await desk.Add(store, draft, received))) problem = Heard.Domain.Complaints.FileProblem.TooMany;
            filed.Add(received with { Problem = problem });
        }

        await desk.Discard(filed.Where(received => received.Problem is not null));
        desk.Filed();
        return upload with { Files = filed };
    }

    async Task<IActionResult> Remove(Guid file)
    {
        if (await drafts.Current() is { } draft) await desk.Remove(draft.Id, file);
        return GoOn("add");
    }

    RedirectResult GoOn(string pressed) => GoTo(pressed switch
    {
        "add" => "complain/files" + (Change ? "?change=true" : ""),
        "save" => "complain/save",
        _ when Change => "complain/check",
        _ => ComplaintForm.Current.Next(Step, Filling) is { } next ? "complain/" + next.Id : "complain/check",
    });

    async Task<IActionResult?> Load()
    {
        var draft = await drafts.Current();
        if (draft is null) return GoTo("complain");
        if (draft.ComplaintId is not null) return GoTo("complain/sent");
        Filling = new(EventJson.ReadAnswers(draft.Answers), LondonTime.DayOf(clock.Now()));
        Files = await desk.OfDraft(draft.Id);
        return null;
    }
}
