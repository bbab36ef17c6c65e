using Heard.Web.Features.Shared;

namespace Heard.Web.Features.Public.Help;

/// <summary>Where to get help, advice and support (3.11–3.13).</summary>
public sealed class HelpModel : PublicPage
{
    public void OnGet()
    {
    }
}
