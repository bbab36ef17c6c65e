using Heard.Domain.Support;
using Heard.Web.Features.Shared;
using Heard.Web.Http;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Help;

/// <summary>One source of help, with everything that is known of it.</summary>
[SameForEverybody]
public sealed class SourceModel : PublicPage
{
    /// <summary>The source.</summary>
    public HelpSource Source { get; private set; } = null!;

    public IActionResult OnGet(string source)
    {
        if (Body.Help.FirstOrDefault(known => known.Id == source) is not { } found) return NotFound();
        Source = found;
        return Page();
    }
}
