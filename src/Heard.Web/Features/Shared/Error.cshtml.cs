using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Features.Shared;

/// <summary>What a person sees when something cannot be shown. The status is the one that was answered.</summary>
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : PageModel
{
    static readonly int[] WithWords = [400, 403, 404, 405, 413, 415, 429];

    /// <summary>The key of the words.</summary>
    public string Key { get; private set; } = "error.other";

    public void OnGet() => Show();

    public void OnPost() => Show();

    /// <summary>The status is read from the address itself: binding would look into the form as well, which may be what was wrong.</summary>
    void Show()
    {
        var status = int.Parse((string)RouteData.Values["status"]!, CultureInfo.InvariantCulture);
        Key = WithWords.Contains(status) ? $"error.{status}" : "error.other";
        if (Response.StatusCode == StatusCodes.Status200OK) Response.StatusCode = status is >= 400 and < 600 ? status : StatusCodes.Status404NotFound;
    }
}
