using System.Text;
using Heard.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using QRCoder;

namespace Heard.Web.Features.Public.Papers;

/// <summary>The code that a telephone reads to open the body's page or its survey, in the language of the address.</summary>
public sealed class QrModel : PublicPage
{
    const int Dot = 4;

    /// <summary><c>survey</c>: the survey; otherwise the first page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    public IActionResult OnGet()
    {
        using var data = QRCodeGenerator.GenerateQrCode(Public(To == "survey" ? "survey" : ""), QRCodeGenerator.ECCLevel.Q);
        using var code = new SvgQRCode(data);
        return Content(code.GetGraphic(Dot), "image/svg+xml", Encoding.UTF8);
    }
}
