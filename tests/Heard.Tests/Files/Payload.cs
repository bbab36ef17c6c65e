using System.IO.Compression;
using System.Text;
using SkiaSharp;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Writer;

namespace Heard.Tests.Files;

/// <summary>Files as people send them, and as people send them who mean harm.</summary>
static class Payload
{
    /// <summary>What every virus scanner knows. In parts, so that none takes this repository for a virus.</summary>
    public static readonly string Eicar = @"X5O!P%@AP[4\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A photograph of 60 by 40 pixels, red on the left and blue on the right.</summary>
    public static byte[] Photograph(SKEncodedImageFormat format = SKEncodedImageFormat.Jpeg)
    {
        using var bitmap = new SKBitmap(60, 40);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.Red);
        using var blue = new SKPaint { Color = SKColors.Blue };
        canvas.DrawRect(30, 0, 30, 40, blue);
        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }

    /// <summary>The photograph as a telephone makes it: with the place where it was taken, and "turn me clockwise".</summary>
    public static byte[] PhotographWithPlace()
    {
        // TIFF, little-endian: one directory with the orientation (6) and the maker's name, which stands for the place.
        byte[] place = [.. "51.4810N,3.1805W\0"u8];
        byte[] tiff =
        [
            .. "II*\0"u8, 8, 0, 0, 0, 2, 0,
            0x0F, 0x01, 2, 0, (byte)place.Length, 0, 0, 0, 38, 0, 0, 0,
            0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0,
            0, 0, 0, 0, .. place,
        ];
        byte[] segment = [.. "Exif\0\0"u8, .. tiff];
        var length = segment.Length + 2;
        var picture = Photograph();
        return [.. picture[..2], 0xFF, 0xE1, (byte)(length >> 8), (byte)length, .. segment, .. picture[2..]];
    }

    /// <summary>A picture of a few hundred bytes that says it has 65,000 by 65,000 pixels: 17 GB when it is opened.</summary>
    public static byte[] PictureOf65000Pixels()
    {
        var picture = Photograph();
        for (var i = 2; i < picture.Length;)
        {
            var length = (picture[i + 2] << 8) | picture[i + 3];
            if (picture[i + 1] is 0xC0 or 0xC2)
            {
                (picture[i + 5], picture[i + 6], picture[i + 7], picture[i + 8]) = (0xFD, 0xE8, 0xFD, 0xE8);
                return picture;
            }

            i += 2 + length;
        }

        throw new InvalidOperationException("The photograph has no frame.");
    }

    /// <summary>A second of silence as WAV, and what lies behind it.</summary>
    public static byte[] Sound(string after = "")
    {
        const int rate = 8_000;
        using var sound = new MemoryStream();
        using var writer = new BinaryWriter(sound);
        writer.Write([.. "RIFF"u8, .. BitConverter.GetBytes(36 + rate), .. "WAVEfmt "u8, .. BitConverter.GetBytes(16)]);
        foreach (var number in new short[] { 1, 1, rate, 0, rate, 0, 1, 8 }) writer.Write(number);
        writer.Write([.. "data"u8, .. BitConverter.GetBytes(rate)]);
        writer.Write(Enumerable.Repeat((byte)128, rate).ToArray());
        writer.Write(Text(after));
        return sound.ToArray();
    }

    public static byte[] Pdf(string after = "") => Text("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n" + after);

    /// <summary>What a scanner makes: one picture on each page, and on the second the words "turn me".</summary>
    public static byte[] ScannedPdf(int pages)
    {
        using var document = new PdfDocumentBuilder();
        for (var page = 1; page <= pages; page++)
        {
            var sheet = document.AddPage(PageSize.A4);
            if (page == 2) sheet.SetRotation(new PageRotationDegrees(90));
            sheet.AddJpeg(Photograph(), new PdfRectangle(0, 0, 595, 842));
        }

        return document.Build();
    }

    public static byte[] Docx(params (string Name, string Text)[] more) =>
        Zip([("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<document>Nobody rang back.</document>"), .. more]);

    /// <summary>A Word document of a megabyte that unpacks to a gigabyte.</summary>
    public static byte[] Bomb()
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml", "<Types/>");
            using var stream = archive.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            var block = new byte[1024 * 1024];
            for (var i = 0; i < 1024; i++) stream.Write(block);
        }

        return file.ToArray();
    }

    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts) Write(archive, name, text);
        }

        return file.ToArray();
    }

    /// <summary>A picture to one program and a script to another.</summary>
    public static byte[] PictureAndScript() => Text("GIF89a/*" + new string(' ', 40) + "*/=1;alert(document.domain)//");

    public static byte[] Svg() => Text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");

    static void Write(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(text);
    }
}
