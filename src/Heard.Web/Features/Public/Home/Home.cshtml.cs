using System.Collections.Immutable;
using Heard.Domain.Learning;
using Heard.Domain.Routes;
using Heard.Domain.Time;
using Heard.Web.Features.Shared;
using Heard.Web.Http;
using Heard.Web.Time;

namespace Heard.Web.Features.Public.Home;

/// <summary>How to complain: the welcome, who and what, every way, what happens next, and help.</summary>
[SameForEverybody]
public sealed class HomeModel(TimeProvider clock) : PublicPage
{
    /// <summary>The moment at which the page was asked for.</summary>
    public DateTimeOffset Now { get; } = clock.Now();

    /// <summary>What changed lately because people said something.</summary>
    public ImmutableArray<Domain.Learning.YouSaid> Lately => [.. Domain.Learning.YouSaid.Board(Body.YouSaid).Where(entry => entry.Public!.Doing is Doing.Done).Take(2)];

    /// <summary>What is settled in another way.</summary>
    public IEnumerable<OtherRoute> OtherRoutes => Body.OtherRoutes.Where(route => route.Holds(LondonTime.DayOf(Now)));

    public void OnGet()
    {
    }
}
