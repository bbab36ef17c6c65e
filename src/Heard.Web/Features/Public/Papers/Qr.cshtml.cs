using System.Text;
using Heard.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using QRCoder;

namespace Heard.Web.Features.Public.Papers;

/// <summary>The code that a telephone reads to open the body's page, in the language of the address.</summary>
public sealed class QrModel : PublicPage
{
    const int Dot = 4;

    public IActionResult OnGet()
    {
        using var data = QRCodeGenerator.GenerateQrCode(Public(""), QRCodeGenerator.ECCLevel.Q);
        using var code = new SvgQRCode(data);
        return Content(code.GetGraphic(Dot), "image/svg+xml", Encoding.UTF8);
    }
}
