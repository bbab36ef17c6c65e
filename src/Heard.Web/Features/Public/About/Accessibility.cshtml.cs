using Heard.Web.Features.Shared;

namespace Heard.Web.Features.Public.About;

/// <summary>The accessibility page: what is true of this software, for the body to complete.</summary>
public sealed class AccessibilityModel : PublicPage
{
    public void OnGet()
    {
    }
}
