using Heard.Web.Features.Shared;
using Heard.Web.Http;

namespace Heard.Web.Features.Public.Help;

/// <summary>Where to get help, advice and support (3.11–3.13).</summary>
[SameForEverybody]
public sealed class HelpModel : PublicPage
{
    public void OnGet()
    {
    }
}
