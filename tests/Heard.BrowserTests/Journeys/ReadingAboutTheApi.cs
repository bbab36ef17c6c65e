namespace Heard.BrowserTests.Journeys;

public sealed class ReadingAboutTheApi(Browser browser)
{
    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Somebody_who_writes_a_program_reads_what_it_can_send(int width)
    {
        await using var reader = await browser.Visit(width);
        await reader.Open("/docs/api");
        await reader.Sees("The API");
        await reader.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "POST /api/v1/{body}/complaints", Exact = true }).ClickAsync();
        await Microsoft.Playwright.Assertions.Expect(reader.Page.GetByRole(Microsoft.Playwright.AriaRole.Heading, new() { Name = "Make a complaint", Level = 3 })).ToBeInViewportAsync();
    }
}
