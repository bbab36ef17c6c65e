using Heard.Domain.Intake;
using Heard.Web.Experiences;
using Heard.Web.Features.Public.Found;
using Heard.Web.Features.Shared;
using Heard.Web.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Heard.Web.Features.Public.Useful;

/// <summary>
/// Was this page useful, and what would make it better (3.14)? Asked at the end of every page that is the same for everybody,
/// so without a token and without a cookie; the answer is kept before anything more is asked.
/// </summary>
[IgnoreAntiforgeryToken]
[EnableRateLimiting(RateLimits.Answering)]
public sealed class UsefulModel(UsefulBook book, EndpointDataSource endpoints) : PublicPage
{
    /// <summary>The path of the page below its body.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Of { get; set; }

    /// <summary>The key of the answer.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Said { get; set; }

    /// <summary>The words were kept just now.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Kept { get; set; }

    /// <summary>The page, if it is one of those that are asked about; otherwise the first page.</summary>
    public string Path => FoundPages.IsOne(Body, endpoints, Of ?? "") ? Of ?? "" : "";

    /// <summary>What would make it better.</summary>
    public string Words { get; private set; } = "";

    /// <summary>The key of what is wrong; null: nothing.</summary>
    public string? Problem { get; private set; }

    public IActionResult OnGet() => Said is null && !Kept ? GoTo(Path) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!OwnForms.Sent(Request)) return BadRequest();
        var answer = (await Request.ReadFormAsync())["useful"].ToString();
        if (answer is not ("yes" or "no") || Path != (Of ?? "")) return GoTo(Path);
        return GoTo($"useful?of={Uri.EscapeDataString(Path)}&said={await book.Give(Body.Id, Language, Path, answer == "yes")}");
    }

    public async Task<IActionResult> OnPostWordsAsync()
    {
        if (!OwnForms.Sent(Request)) return BadRequest();
        Words = (await Request.ReadFormAsync())["Words"].ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
        Problem = Words.Length > UsefulBook.LongestWords ? "words.long" : WellFormed.Is(Words) ? null : "words.characters";
        if (Problem is not null)
        {
            (Kept, Response.StatusCode) = (false, StatusCodes.Status422UnprocessableEntity);
            return Page();
        }

        if (Words.Length > 0 && Said is { } said) await book.Add(said, Words);
        return GoTo($"useful?of={Uri.EscapeDataString(Path)}&kept=true");
    }
}
