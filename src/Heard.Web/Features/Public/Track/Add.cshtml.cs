using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Features.Shared;
using Heard.Web.Features.Shared.Files;
using Heard.Web.Files;
using Heard.Web.Http;
using Heard.Web.Languages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Heard.Web.Features.Public.Track;

/// <summary>Adding words to the complaint, a file, or both.</summary>
[TakesFiles]
[IgnoreAntiforgeryToken]
[EnableRateLimiting(RateLimits.Uploading)]
public sealed class AddModel(AppDb database, ComplaintDesk desk, FileDesk files, UploadForm uploads, Words<SharedWords> words) : FollowedPage(database, desk)
{
    /// <summary>The greatest length, in characters.</summary>
    public const int MaxLength = 10_000;

    /// <summary>What is added.</summary>
    public string Words { get; private set; } = "";

    /// <summary>The key of what is wrong with the words; null: nothing.</summary>
    public string? Problem { get; private set; }

    /// <summary>What is wrong with the files.</summary>
    public IReadOnlyList<string> FileProblems { get; private set; } = [];

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await uploads.Read(HttpContext) is not { } upload) return new AntiforgeryValidationFailedResult();
        Words = upload.Fields["Words"].ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
        Problem = Words.Length == 0 && upload.Files.Count == 0 ? "add.missing" : Words.Length > MaxLength ? "add.long" : WellFormed.Is(Words) ? null : "add.characters";
        if (upload.Files.Count > 0) FileProblems = FileWords.Problems(words, upload);
        if (Problem is null && FileProblems.Count == 0) return await Send(upload.Files);
        await files.Discard(upload.Files);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    async Task<IActionResult> Send(IReadOnlyList<Received> received)
    {
        var add = new AddWords(Words) { Files = [.. received.Select(one => one.File!)] };
        var answer = await Act(add, files.Into(Body.Id, Followed.Id, received));
        if (Refusal is not null) await files.Discard(received);
        files.Filed();
        return answer;
    }
}
