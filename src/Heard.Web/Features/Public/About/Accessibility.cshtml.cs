using Heard.Web.Features.Shared;
using Heard.Web.Http;

namespace Heard.Web.Features.Public.About;

/// <summary>The accessibility page: what is true of this software, for the body to complete.</summary>
[SameForEverybody]
public sealed class AccessibilityModel : PublicPage
{
    public void OnGet()
    {
    }
}
