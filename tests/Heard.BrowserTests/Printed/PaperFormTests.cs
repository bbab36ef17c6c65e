using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Heard.BrowserTests.Printed;

/// <summary>The form as a PDF, made by the Chromium of this machine and read back with poppler.</summary>
public sealed partial class PaperFormTests(Browser browser)
{
    [Theory]
    [InlineData("/boats/complain/print.pdf", 11)]
    [InlineData("/boats/complain/print.pdf?format=large-print", 18)]
    [InlineData("/cy/families/complain/print.pdf", 11)]
    [InlineData("/northline/complain/print.pdf", 11)]
    public async Task The_form_to_fill_in_by_hand_is_a_tagged_pdf_in_few_pages(string address, int most)
    {
        using var client = new HttpClient { BaseAddress = new Uri(browser.Service.Address) };
        using var answer = await client.GetAsync(address);
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        var file = Path.Combine(browser.Service.Directory, Guid.CreateVersion7().ToString("N") + ".pdf");
        await File.WriteAllBytesAsync(file, await answer.Content.ReadAsByteArrayAsync());

        var facts = await Run("pdfinfo", file);
        Assert.Matches(Tagged(), facts);
        Assert.Matches(Title(), facts);
        Assert.Matches(A4(), facts);
        Assert.InRange(int.Parse(Pages().Match(facts).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), 1, most);
        Assert.Contains(address.StartsWith("/cy", StringComparison.Ordinal) ? "Eich llofnod" : "Your signature", await Run("pdftotext", file, "-"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_that_prints_can_be_used_on_a_telephone()
    {
        await using var person = await browser.Visit(width: 320);
        await person.Open("/boats/complain/print");
        await person.Follows("In large print");
        await person.Sees("Complaint form");
        await person.Open("/cy/families/complain/print");
    }

    static async Task<string> Run(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return output;
    }

    [GeneratedRegex(@"Tagged:\s+yes")]
    private static partial Regex Tagged();

    [GeneratedRegex(@"Title:\s+\S+")]
    private static partial Regex Title();

    [GeneratedRegex(@"Page size:.*A4")]
    private static partial Regex A4();

    [GeneratedRegex(@"Pages:\s+(\d+)")]
    private static partial Regex Pages();
}
