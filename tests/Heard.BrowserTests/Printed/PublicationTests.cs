using System.Globalization;
using System.Text.RegularExpressions;

namespace Heard.BrowserTests.Printed;

/// <summary>What hangs on a wall and lies on a counter: PDFs of every body in both languages and both sizes, with nothing cut off and no sheet too many.</summary>
public sealed partial class PublicationTests(Browser browser)
{
    /// <summary>A4 in points, and the margin that no letter may leave.</summary>
    const double Width = 595, Height = 842, Margin = 14 * 72 / 25.4;

    public static TheoryData<string, string, bool> Every
    {
        get
        {
            var every = new TheoryData<string, string, bool>();
            foreach (var body in new[] { "boats", "northline", "families" })
                foreach (var language in new[] { "", "/cy" })
                    foreach (var large in new[] { false, true }) every.Add(body, language, large);
            return every;
        }
    }

    [Theory]
    [MemberData(nameof(Every))]
    public async Task A_poster_is_one_sheet_with_a_code_to_read_and_a_number_to_ring(string body, string language, bool large)
    {
        var pdf = await Saved($"{language}/{body}/publications/poster.pdf{(large ? "?format=large-print" : "")}", most: 1);
        Assert.Matches(language.Length > 0 ? "Ffôn: 0808 157 0" : "Telephone: 0808 157 0", pdf.Text);
        Assert.True(pdf.IsIn(language.Length > 0 ? "cy" : "en"));
        using var document = UglyToad.PdfPig.PdfDocument.Open(pdf.Content);
        var letters = document.GetPage(1).Letters.Where(letter => letter.Value.Trim().Length > 0).ToList();
        Assert.True(letters.Where(letter => letter.PointSize > 11.5).Min(letter => letter.PointSize) >= (large ? 17.9 : 13.9));
        Assert.All(letters, letter => Assert.True(letter.BoundingBox.Left >= Margin && letter.BoundingBox.Right <= Width - Margin && letter.BoundingBox.Bottom >= 0 && letter.BoundingBox.Top <= Height, letter.Value));
    }

    [Theory]
    [InlineData("/boats/publications/leaflet.pdf", 3, "Citizens Advice")]
    [InlineData("/cy/families/publications/leaflet.pdf?format=large-print", 5, "Cyngor ar Bopeth")]
    [InlineData("/northline/publications/quick-guide.pdf", 1, "The Works Commissioner")]
    [InlineData("/cy/northline/publications/quick-guide.pdf?format=large-print", 2, "Y Comisiynydd Gwaith")]
    [InlineData("/families/publications/procedure.pdf", 5, "15 working days")]
    public async Task What_people_take_away_is_tagged_and_in_few_pages(string address, int most, string words) =>
        Assert.Contains(words, (await Saved(address, most)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task There_is_no_publication_of_another_name()
    {
        using var client = new HttpClient { BaseAddress = new Uri(browser.Service.Address) };
        using var answer = await client.GetAsync("/boats/publications/passwords.pdf");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    async Task<Pdf> Saved(string address, int most)
    {
        using var client = new HttpClient { BaseAddress = new Uri(browser.Service.Address) };
        using var answer = await client.GetAsync(address);
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        var pdf = await Pdf.Read(await answer.Content.ReadAsByteArrayAsync());
        Assert.InRange(int.Parse(Pages().Match(pdf.Facts).Groups[1].Value, CultureInfo.InvariantCulture), 1, most);
        return pdf;
    }

    [GeneratedRegex(@"Pages:\s+(\d+)")]
    private static partial Regex Pages();
}
