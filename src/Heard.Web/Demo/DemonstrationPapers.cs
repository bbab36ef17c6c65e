using SkiaSharp;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Heard.Web.Demo;

/// <summary>What people of the demonstration send along: made here, so that nobody's picture or letter is in it.</summary>
static class DemonstrationPapers
{
    const int Width = 900, Height = 600, Letters = 28;

    /// <summary>A letter where the name ends in .pdf, a photograph otherwise; both say what they are called.</summary>
    public static Stream Make(string name)
    {
        var said = Path.GetFileNameWithoutExtension(name).Replace('-', ' ');
        return new MemoryStream(Path.GetExtension(name) == ".pdf" ? Letter(said) : Photograph(said));
    }

    static byte[] Letter(string said)
    {
        using var document = new PdfDocumentBuilder();
        var font = document.AddStandard14Font(Standard14Font.Helvetica);
        document.AddPage(PageSize.A4).AddText(said, 14, new PdfPoint(72, 720), font);
        return document.Build();
    }

    /// <summary>Sky, water, and what is meant to be seen, in words.</summary>
    static byte[] Photograph(string said)
    {
        using var bitmap = new SKBitmap(Width, Height);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.LightSteelBlue);
        using var water = new SKPaint { Color = SKColors.SlateGray };
        canvas.DrawRect(0, Height * 0.6f, Width, Height * 0.4f, water);
        using var ink = new SKPaint { Color = SKColors.Black, IsAntialias = true };
        using var font = new SKFont { Size = Letters };
        canvas.DrawText(said, Letters, Height - Letters, SKTextAlign.Left, font, ink);
        using var picture = bitmap.Encode(SKEncodedImageFormat.Jpeg, 85);
        return picture.ToArray();
    }
}
