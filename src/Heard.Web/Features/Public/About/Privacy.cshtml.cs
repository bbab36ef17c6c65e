using Heard.Web.Features.Shared;

namespace Heard.Web.Features.Public.About;

/// <summary>The privacy page: what is true of this software, for the body to complete.</summary>
public sealed class PrivacyModel : PublicPage
{
    public void OnGet()
    {
    }
}
