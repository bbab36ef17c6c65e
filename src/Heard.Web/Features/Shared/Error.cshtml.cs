using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Shared;

/// <summary>What a person sees when something cannot be shown. The status is the one that was answered.</summary>
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : PageModel
{
    static readonly int[] WithWords = [403, 404, 405, 429];

    /// <summary>The key of the words.</summary>
    public string Key { get; private set; } = "error.other";

    public void OnGet(int status) => Show(status);

    public void OnPost(int status) => Show(status);

    void Show(int status)
    {
        Key = WithWords.Contains(status) ? $"error.{status}" : "error.other";
        if (Response.StatusCode == StatusCodes.Status200OK) Response.StatusCode = status is >= 400 and < 600 ? status : StatusCodes.Status404NotFound;
    }
}
