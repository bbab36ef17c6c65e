using System.Text;
using Heard.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Guide;

/// <summary>The quick guide as a picture, to show and to keep.</summary>
public sealed class QuickGuideSvgModel : PublicPage
{
    public IActionResult OnGet() => Content(QuickGuidePicture.Of(Body, Language).Svg, "image/svg+xml", Encoding.UTF8);
}
