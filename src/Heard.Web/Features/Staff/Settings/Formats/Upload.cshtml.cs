using Heard.Domain.Complaints;
using Heard.Domain.Files;
using Heard.Web.Features.Publications.Spoken;
using Heard.Web.Features.Shared;
using Heard.Web.Features.Shared.Files;
using Heard.Web.Files;
using Heard.Web.Http;
using Heard.Web.Languages;
using Heard.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Heard.Web.Features.Staff.Settings.Formats;

/// <summary>A voice is uploaded, looked at by the scanner, and goes on to the recording that it is for.</summary>
[Needs(Permission.KeepFacts)]
[TakesFiles]
[IgnoreAntiforgeryToken]
[EnableRateLimiting(RateLimits.Uploading)]
public sealed class UploadModel(FileDesk files, UploadForm uploads, Words<SharedWords> words, CurrentBody current) : PageModel, IFieldProblems
{
    const string Kinds = "MP3, M4A, AAC, WAV or Ogg";

    /// <summary>What can be uploaded.</summary>
    public static readonly string Hint = $"{Kinds}, up to {FileRules.MostMegabytes} MB";

    /// <summary>The recording.</summary>
    public string Recording => $"/staff/{current.Required.ShortName}/settings/formats/{RouteData.Values["recording"]}";

    /// <inheritdoc/>
    public IReadOnlyList<(string Field, string Say)> Problems { get; private set; } = [];

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await uploads.Read(HttpContext) is not { } upload) return new AntiforgeryValidationFailedResult();
        var sound = upload.Files.FirstOrDefault(received => received.Problem is null && UploadedSounds.IsPlayed(received));
        await files.Discard(upload.Files.Where(received => received != sound));
        if (sound is null)
        {
            Problems = [(UploadForm.Field, Say(upload))];
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        var file = await files.Keep(current.Required.Id, sound);
        await files.WaitUntilLookedAt(row => row.Id == file.Id, HttpContext.RequestAborted);
        return Redirect($"{Recording}?uploaded={file.Id:N}");
    }

    /// <summary>Nothing, too large or empty; whatever else it is, it is no sound.</summary>
    string Say(Upload upload) => upload.Files is [] or [{ Problem: FileProblem.TooLarge or FileProblem.Empty }, ..] ? FileWords.Problems(words, upload)[0] : $"Choose a sound file: {Kinds}";
}
