using Heard.Domain.Intake;

namespace Heard.BrowserTests.Journeys;

[Trait("Database", "Both")]
public sealed class WithoutScripts(Browser browser)
{
    static readonly Answers Complaint = Given.From("noscript@example.com", "The gate was locked.\n\nI waited an hour.").With("effect", "I missed my train.");

    [Fact]
    public async Task A_person_complains_in_a_browser_without_scripts()
    {
        await using var person = await browser.Visit(width: 320, scripts: false);
        await person.Complains("/boats", Complaint, at: _ => person.Look());
        await person.Reads("I missed my train.");
        await person.Presses("Send my complaint");
        await person.Sees("We have your complaint");
        Assert.Single(await browser.Service.Mail("noscript@example.com"));
    }

    [Fact]
    public async Task A_mistake_keeps_every_entry_and_going_back_or_loading_again_loses_and_repeats_nothing()
    {
        var complaint = Complaint.With("email", "mistake@example.com");
        await using var person = await browser.Visit(scripts: false);
        await person.Complains("/boats", complaint, until: "contact-by");
        await person.Chooses("Email");
        await person.Types("Email address", "not an address");
        await person.Chooses("Telephone");
        await person.Presses("Continue");
        await person.Sees("How would you like us to contact you?");
        Assert.Equal("not an address", await person.Page.InputValueAsync("#email"));
        Assert.True(await person.Page.GetByLabel("Telephone", new() { Exact = true }).IsCheckedAsync());
        Assert.StartsWith("Error: ", await person.Page.TitleAsync(), StringComparison.Ordinal);

        await person.Follows("Back");
        await person.Sees("What is your name?");
        Assert.Equal("Brook", await person.Page.InputValueAsync("[name=your-surname]"));
        await person.Presses("Continue");
        await person.Page.ReloadAsync();
        await person.Sees("How would you like us to contact you?");
        Assert.False(await person.Page.Locator(".govuk-error-summary").IsVisibleAsync());
        await person.GoesThrough(complaint);
        await person.Page.ReloadAsync();
        await person.Presses("Send my complaint");
        await person.Page.ReloadAsync();
        await person.Sees("We have your complaint");
    }
}
