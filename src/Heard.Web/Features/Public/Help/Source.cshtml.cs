using Heard.Domain.Support;
using Heard.Web.Features.Shared;
using Heard.Web.Features.Shared.Opening;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Heard.Web.Support;
using Heard.Web.Time;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Help;

/// <summary>One source of help, with everything that is known of it.</summary>
[SameForEverybody]
public sealed class SourceModel(HelpSources sources, Calendar calendar, TimeProvider clock) : PublicPage
{
    /// <summary>The source.</summary>
    public HelpSource Source { get; private set; } = null!;

    /// <summary>Whether it is open, in words; null: it does not say when.</summary>
    public string? State => clock.Now() is var now && HelpText.State(Source, Body, calendar.Holidays, now) is { } state ? OpeningText.State(state, Language, now) : null;

    public IActionResult OnGet(string source)
    {
        if (sources.Of(Body).Find(source) is not { } found) return NotFound();
        Source = found;
        return Page();
    }
}
