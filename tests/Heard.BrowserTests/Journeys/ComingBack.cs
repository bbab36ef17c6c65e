using Heard.Domain.Intake;

namespace Heard.BrowserTests.Journeys;

[Trait("Database", "Both")]
public sealed class ComingBack(Browser browser)
{
    [Fact]
    public async Task A_code_written_down_brings_the_answers_back_on_another_device_however_it_is_typed()
    {
        var complaint = Given.From("saved-code@example.com", "Saved with a code.");
        await using var person = await browser.Visit(width: 320);
        await person.Complains("/boats", complaint, until: "when");
        await person.Presses("Save and come back later");
        await person.Sees("Save and come back later");
        await person.Presses("Show me a code");
        await person.Sees("Your answers are saved");
        var code = await person.Page.Locator(".heard-code").InnerTextAsync();

        await using var elsewhere = await browser.Visit();
        await elsewhere.Open("/boats/complain/save/return");
        await elsewhere.Types("Your code", "2222 3333 4444 5555 6666");
        await elsewhere.Presses("Go on with your complaint");
        await elsewhere.Sees("Come back to your saved complaint");
        await SaysAt(elsewhere, "Code", "Check the code.");
        await elsewhere.Types("Your code", $" {code.ToLowerInvariant().Replace(" ", " - ", StringComparison.Ordinal)} ");
        await elsewhere.Presses("Go on with your complaint");
        Assert.Equal("your-name", elsewhere.Place());
        await elsewhere.GoesThrough(complaint);
        await elsewhere.Reads("Saved with a code.");
    }

    [Fact]
    public async Task A_link_in_a_message_brings_the_answers_back_and_opens_nothing_until_a_button_is_pressed()
    {
        var complaint = Given.From("saved-link@example.com", "Saved with a link.");
        await using var person = await browser.Visit();
        await person.Complains("/boats", complaint);
        await person.Open("/boats/complain/save");
        await person.Types("Email address", "not an address");
        await person.Presses("Send me the link");
        await person.Sees("Save and come back later");
        await SaysAt(person, "Email", "Enter an email address in the correct format");
        await person.Types("Email address", "saved-link@example.com");
        await person.Presses("Send me the link");
        await person.Sees("Your answers are saved");

        await using var elsewhere = await browser.Visit(width: 320);
        await elsewhere.Open(Mail.Link(Assert.Single(await browser.Service.Mail("saved-link@example.com"))));
        await elsewhere.DoesNotRead("Saved with a link.");
        await elsewhere.Presses("Go on with your complaint");
        await elsewhere.Sees("Check your answers before you send your complaint");
        await elsewhere.Reads("Saved with a link.");
    }

    [Fact]
    public async Task Clearing_the_answers_leaves_nothing_in_the_browser()
    {
        await using var person = await browser.Visit();
        await person.Complains("/boats", Given.From("cleared@example.com", "Not for other eyes."), until: "effect");
        await person.Presses("Clear my answers");
        await person.Sees("Your answers are cleared");
        await person.Open("/boats/complain/what-happened");
        await person.Sees("Make a complaint");
        await person.DoesNotRead("You have started a complaint on this device.");
    }

    [Fact]
    public async Task On_a_shared_device_the_answers_go_when_the_browser_closes()
    {
        Assert.Equal(-1, await Expiry(shared: true));
        Assert.NotEqual(-1, await Expiry(shared: false));
    }

    /// <summary>When the cookie that leads to the answers goes: -1 with the browser.</summary>
    async Task<float> Expiry(bool shared)
    {
        await using var person = await browser.Visit();
        await person.Open("/boats/complain");
        if (shared) await person.Chooses("Other people use this device. Forget my answers when I close the browser.");
        await person.Presses("Start");
        await person.GoesThrough(Answers.None, until: "for-whom");
        return Assert.Single(await person.Page.Context.CookiesAsync(), cookie => cookie.Name == "__Host-heard-draft-boats").Expires;
    }

    /// <summary>The message stands at the field, and the field names it.</summary>
    static async Task SaysAt(Visitor person, string field, string message)
    {
        Assert.Contains($"{field}-error", await person.Page.GetAttributeAsync("#" + field, "aria-describedby") ?? "", StringComparison.Ordinal);
        Assert.Contains(message, await person.Page.Locator($"#{field}-error").InnerTextAsync(), StringComparison.Ordinal);
    }
}
