using System.Diagnostics;
using System.Text;
using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace Heard.BrowserTests.Printed;

/// <summary>A PDF that somebody saved, read back with poppler and PdfPig.</summary>
/// <param name="Content">As it came.</param>
/// <param name="Facts">What poppler tells of it.</param>
/// <param name="Text">Its words, with one space between two.</param>
sealed record Pdf(byte[] Content, string Facts, string Text)
{
    const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>Saves what a link leads to.</summary>
    public static async Task<byte[]> Save(Visitor visitor, string link)
    {
        var download = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Page.GetByRole(AriaRole.Link, new() { Name = link }).Or(visitor.Page.GetByRole(AriaRole.Button, new() { Name = link })).First.ClickAsync());
        var content = await System.IO.File.ReadAllBytesAsync(await download.PathAsync());
        if (Environment.GetEnvironmentVariable("HEARD_PICTURES") is { Length: > 0 } folder) await System.IO.File.WriteAllBytesAsync(Path.Combine(folder, Guid.CreateVersion7().ToString("N") + "-" + download.SuggestedFilename), content);
        return content;
    }

    /// <summary>Reads it; fails where it is not tagged, not A4 or has no title.</summary>
    public static async Task<Pdf> Read(byte[] content)
    {
        var file = Path.GetTempFileName();
        try
        {
            await System.IO.File.WriteAllBytesAsync(file, content);
            var facts = await Run("pdfinfo", file);
            Assert.Matches(@"Tagged:\s+yes", facts);
            Assert.Matches(@"Title:\s+\S+", facts);
            Assert.Matches("Page size:.*A4", facts);
            return new(content, facts, string.Join(' ', (await Run("pdftotext", file, "-")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }
        finally
        {
            System.IO.File.Delete(file);
        }
    }

    /// <summary>The language that it says it is in.</summary>
    public bool IsIn(string language) => Content.AsSpan().IndexOf(Encoding.ASCII.GetBytes($"/Lang ({language})")) >= 0;

    /// <summary>Where the words stand on the first page, in millimetres from the left and the top, and in which size.</summary>
    public (double Left, double Top, double Right, double Bottom, double Size) Place(string words)
    {
        using var document = PdfDocument.Open(Content);
        var page = document.GetPage(1);
        var letters = page.Letters.Where(letter => letter.Value.Trim().Length > 0).ToList();
        var wanted = words.Replace(" ", "", StringComparison.Ordinal);
        var at = string.Concat(letters.Select(letter => letter.Value)).IndexOf(wanted, StringComparison.Ordinal);
        Assert.True(at >= 0, $"“{words}” is not on the first page.");
        var found = letters.GetRange(at, wanted.Length);
        return (found.Min(letter => letter.BoundingBox.Left) / PointsPerMillimetre, (page.Height - found.Max(letter => letter.BoundingBox.Top)) / PointsPerMillimetre,
            found.Max(letter => letter.BoundingBox.Right) / PointsPerMillimetre, (page.Height - found.Min(letter => letter.BoundingBox.Bottom)) / PointsPerMillimetre, found[0].PointSize);
    }

    static async Task<string> Run(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
