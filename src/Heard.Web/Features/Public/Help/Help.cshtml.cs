using System.Collections.Immutable;
using Heard.Domain.Support;
using Heard.Domain.Time;
using Heard.Web.Features.Shared;
using Heard.Web.Http;
using Heard.Web.Organisations;
using Heard.Web.Support;
using Heard.Web.Time;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Help;

/// <summary>
/// Where to get help, advice and support (3.11–3.13), found by three questions that can be left. What is asked is kept nowhere. The
/// form is sent by POST, which does nothing but go on to the address of the answer: a postcode never stands in an address, and
/// of it only the regions go on. So nothing has to be proved by a token.
/// </summary>
[SameForEverybody]
[IgnoreAntiforgeryToken]
public sealed class HelpModel(HelpSources sources, Calendar calendar, TimeProvider clock) : PublicPage
{
    /// <summary>How many are shown at once.</summary>
    public const int OnAPage = 20;

    /// <summary>What they say.</summary>
    public Wanted Wanted { get; private set; } = null!;

    /// <summary>What was found.</summary>
    public Finding Found { get; private set; } = null!;

    /// <summary>What was typed as a postcode and is none; null: nothing is wrong.</summary>
    public string? NoPostcode { get; private set; }

    /// <summary>Which page of the answer, from 1.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>How many pages there are; at least 1.</summary>
    public int Pages => Math.Max(1, (Found.Shown.Length + OnAPage - 1) / OnAPage);

    /// <summary>The sources on this page.</summary>
    public IEnumerable<HelpSource> Shown => Found.Shown.Skip((Number - 1) * OnAPage).Take(OnAPage);

    /// <summary>The moment at which the page was asked for.</summary>
    public DateTimeOffset Now { get; } = clock.Now();

    /// <summary>Who there is.</summary>
    public HelpList List => sources.Of(Body);

    /// <summary>Whether a source is open; null: it does not say when.</summary>
    public OpeningState? State(HelpSource source) => HelpText.State(source, Body, calendar.Holidays, Now);

    public void OnGet([FromQuery] HelpQuestion asked, [FromQuery] string? page)
    {
        Find(asked.Wanted);
        Number = int.TryParse(page, out var number) ? Math.Clamp(number, 1, Pages) : 1;
    }

    public IActionResult OnPost([FromForm] HelpQuestion asked, [FromForm] string? postcode)
    {
        var wanted = asked.Wanted;
        if (string.IsNullOrWhiteSpace(postcode)) return GoTo($"help{HelpQuestion.Query(wanted)}#found");
        if (Postcode.Find(postcode) is { } regions) return GoTo($"help{HelpQuestion.Query(wanted with { Where = regions })}#found");
        NoPostcode = postcode;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        Find(wanted);
        return Page();
    }

    void Find(Wanted wanted)
    {
        Wanted = wanted;
        Found = Finder.Find(List, wanted, HelpText.IsOpen(Body, calendar.Holidays, Now));
    }
}
