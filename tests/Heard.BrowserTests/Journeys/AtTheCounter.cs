using Microsoft.Playwright;

namespace Heard.BrowserTests.Journeys;

/// <summary>Every colleague answers "how do I complain, and who can help me?" in seconds (3.3), with a keyboard and nothing else.</summary>
[Trait("Database", "Both")]
public sealed class AtTheCounter(Browser browser)
{
    const string Page = "/staff/boats/answer";

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task A_complaint_is_begun_within_three_keys_of_opening_the_page(int width)
    {
        await using var colleague = await browser.Colleague("colleague@boats.example", width);
        await colleague.Open(Page);
        foreach (var key in new[] { "Tab", "Tab" }) await colleague.Page.Keyboard.PressAsync(key);
        await colleague.Arrives(() => colleague.Page.Keyboard.PressAsync("Enter"));
        await colleague.Sees("Record a complaint");
    }

    [Fact]
    public async Task Who_can_help_is_found_while_it_is_typed_and_read_from_the_page()
    {
        await using var colleague = await browser.Colleague("colleague@boats.example");
        await colleague.Follows("How to complain, and who can help");
        await colleague.Sees("How to complain, and who can help");
        await colleague.Reads("It does not change the service you get.");
        await colleague.Reads("Nid yw’n newid y gwasanaeth a gewch.");
        var keyboard = new Keyboard(colleague);
        await keyboard.Types("Find by name, what they do, for whom, or language", "CITÎZENS adv");
        var shown = colleague.Page.Locator("li[data-find]:visible");
        await Assertions.Expect(shown).ToHaveCountAsync(1);
        await Assertions.Expect(colleague.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("1 source of help");
        Assert.Contains("Citizens Advice", await shown.InnerTextAsync(), StringComparison.Ordinal);
        await colleague.Arrives(() => keyboard.Press("Enter"));
        await colleague.Look();
        Assert.Contains("answer?q=", colleague.Page.Url, StringComparison.Ordinal);
        Assert.Equal(1, await shown.CountAsync());
        Assert.StartsWith("sms:?body=You%20can%20complain", await colleague.Page.Locator("a[href^='sms:']").First.GetAttributeAsync("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_scripts_the_service_finds_the_same()
    {
        await using var colleague = await browser.Visit(320, scripts: false);
        await colleague.Page.GotoAsync("/staff/sign-in");
        await colleague.Types("Work email address", "colleague@boats.example");
        await colleague.Types("Password", Heard.Tests.Running.RunningService.Password);
        await colleague.Presses("Sign in");
        await colleague.Page.GotoAsync(Page);
        var all = await colleague.Page.Locator("li[data-find]:visible").CountAsync();
        await colleague.Types("Find by name, what they do, for whom, or language", "citizens adv");
        await colleague.Presses("Find");
        Assert.Equal(1, await colleague.Page.Locator("li[data-find]:visible").CountAsync());
        Assert.True(all > 1, "There is only one to begin with.");
        await colleague.Reads("1 source of help");
    }

    [Fact]
    public async Task What_is_printed_is_the_sheet_for_the_person_in_both_languages()
    {
        await using var colleague = await browser.Colleague("handler@boats.example");
        await colleague.Open(Page);
        await colleague.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var printed = await colleague.Text();
        Assert.StartsWith("How to complain: Boat Licensing Agency", printed.Trim(), StringComparison.Ordinal);
        Assert.Contains("Sut i gwyno: Asiantaeth Trwyddedu Cychod", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("Text it", printed, StringComparison.Ordinal);
    }
}
