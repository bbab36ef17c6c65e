using System.Text;
using Heard.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.Formats;

/// <summary>The captions of a video, as WebVTT: from here, since browsers take them only from the page's own address.</summary>
public sealed class CaptionsModel : PublicPage
{
    public IActionResult OnGet(string file) => Body.Formats.Recordings.FirstOrDefault(known => known.Id + ".vtt" == file) is { Captions.Length: > 0 } found
        ? File(Encoding.UTF8.GetBytes(found.Captions), "text/vtt; charset=utf-8")
        : NotFound();
}
