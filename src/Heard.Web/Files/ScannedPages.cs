using SkiaSharp;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Heard.Web.Files;

/// <summary>
/// The pages of a scanned PDF as pictures. A scanner puts one picture on each page: that picture is taken out and drawn
/// anew, and nothing else of the document is looked at. A page that is more than a picture is not shown.
/// </summary>
public static class ScannedPages
{
    /// <summary>As many as are shown: a form with a long letter.</summary>
    const int Most = 40;

    /// <summary>How many pages there are to show; 0: it cannot be read, or is no scan.</summary>
    public static int Count(byte[] pdf) => Read(pdf, document => document.GetPages().Take(Most).TakeWhile(page => Scan(page) is not null).Count());

    /// <summary>A page, counted from 1, as JPEG or PNG; null: it cannot be shown.</summary>
    public static byte[]? Draw(byte[] pdf, int number) => Read(pdf, document =>
    {
        if (number < 1 || number > document.NumberOfPages) return null;
        var page = document.GetPage(number);
        return Scan(page) is { } scan && Picture(scan) is { } picture ? Images.Redraw(picture, "image/jpeg", Turn(page)) : null;
    });

    /// <summary>The picture that the page is, where it is one.</summary>
    static IPdfImage? Scan(Page page) => page.Letters.Count == 0 ? page.GetImages().MaxBy(image => (long)image.WidthInSamples * image.HeightInSamples) : null;

    static byte[]? Picture(IPdfImage image) =>
        image.RawBytes is [0xFF, 0xD8, 0xFF, ..] ? image.RawBytes.ToArray() : image.TryGetPng(out var png) ? png : null;

    static SKEncodedOrigin Turn(Page page) => page.Rotation.Value switch
    {
        90 => SKEncodedOrigin.RightTop,
        180 => SKEncodedOrigin.BottomRight,
        270 => SKEncodedOrigin.LeftBottom,
        _ => SKEncodedOrigin.TopLeft,
    };

    /// <summary>Whatever a damaged or hostile document makes the reader throw: it is not shown, and can still be saved.</summary>
    static T? Read<T>(byte[] pdf, Func<PdfDocument, T?> read)
    {
        try
        {
            using var document = PdfDocument.Open(pdf);
            return read(document);
        }
        catch (Exception damaged) when (damaged is not OutOfMemoryException)
        {
            return default;
        }
    }
}
