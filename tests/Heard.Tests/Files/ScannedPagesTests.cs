using Heard.Web.Files;
using SkiaSharp;

namespace Heard.Tests.Files;

public sealed class ScannedPagesTests
{
    [Fact]
    public void Each_page_of_a_scan_is_a_picture_the_right_way_up()
    {
        var pdf = Payload.ScannedPdf(pages: 3);
        Assert.Equal(3, ScannedPages.Count(pdf));
        Assert.Equal((60, 40), Size(ScannedPages.Draw(pdf, 1)));
        Assert.Equal((40, 60), Size(ScannedPages.Draw(pdf, 2)));
        Assert.Null(ScannedPages.Draw(pdf, 0));
        Assert.Null(ScannedPages.Draw(pdf, 4));
    }

    [Fact]
    public void A_document_that_is_no_scan_shows_nothing() => Assert.Equal(0, ScannedPages.Count(Payload.Pdf()));

    [Fact]
    public void A_scan_that_is_cut_off_or_changed_anywhere_shows_what_can_be_shown_and_never_fails()
    {
        var pdf = Payload.ScannedPdf(pages: 2);
        for (var cut = 0; cut < pdf.Length; cut += 97)
        {
            Assert.InRange(ScannedPages.Count(pdf[..cut]), 0, 2);
            var changed = pdf.ToArray();
            changed[cut] ^= 0xFF;
            ScannedPages.Draw(changed, 2);
        }
    }

    static (int Width, int Height) Size(byte[]? picture)
    {
        using var bitmap = SKBitmap.Decode(picture);
        return (bitmap.Width, bitmap.Height);
    }
}
