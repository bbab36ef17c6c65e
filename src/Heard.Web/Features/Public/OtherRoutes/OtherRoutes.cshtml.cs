using Heard.Domain.Routes;
using Heard.Domain.Time;
using Heard.Web.Features.Shared;
using Heard.Web.Http;
using Heard.Web.Time;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.OtherRoutes;

/// <summary>Is a complaint the right way? Two questions at most, and what is answered is kept nowhere.</summary>
[SameForEverybody]
public sealed class OtherRoutesModel(TimeProvider clock) : PublicPage
{
    /// <summary>Stands in the address for how a person was treated: always a complaint.</summary>
    public const string Treated = "Treated";

    /// <summary>Stands in the address for none of the ways that were shown.</summary>
    public const string None = "none";

    /// <summary>What it is about.</summary>
    [BindProperty(SupportsGet = true)]
    public string? About { get; set; }

    /// <summary>Which of the body's ways.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Route { get; set; }

    /// <summary>Where the person is with the questions.</summary>
    public RightWay Now { get; private set; } = null!;

    public void OnGet() => Now = RightWay.Of(Body.OtherRoutes, LondonTime.DayOf(clock.Now()), About, Route);
}
