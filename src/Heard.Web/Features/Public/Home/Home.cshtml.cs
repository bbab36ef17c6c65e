using Heard.Web.Features.Shared;
using Heard.Web.Http;

namespace Heard.Web.Features.Public.Home;

/// <summary>How to complain: the welcome, who and what, every way, what happens next, and help.</summary>
[SameForEverybody]
public sealed class HomeModel : PublicPage
{
    public void OnGet()
    {
    }
}
