using Heard.Web.Features.Shared;
using Heard.Web.Http;

namespace Heard.Web.Features.Public.Guide;

/// <summary>What happens when somebody complains, as text and as one picture (5.3), from the body's own steps.</summary>
[SameForEverybody]
public sealed class QuickGuideModel : PublicPage
{
    public void OnGet()
    {
    }
}
