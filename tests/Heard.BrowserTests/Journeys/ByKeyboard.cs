namespace Heard.BrowserTests.Journeys;

[Trait("Database", "Both")]
public sealed class ByKeyboard(Browser browser)
{
    [Fact]
    public async Task A_person_complains_with_a_keyboard_and_nothing_else()
    {
        await using var person = await browser.Visit();
        var keys = new Keyboard(person);
        await person.Open("/boats");
        await keys.Press("Tab");
        Assert.Equal("Skip to main content", (await keys.Focused()).Name);
        await keys.Press("Enter");
        Assert.Equal("main-content", await person.Page.EvaluateAsync<string>("document.activeElement.id"));
        await keys.Enters("Make a complaint online");
        await keys.Enters("Start");

        // Arrow keys choose within a group; Space ticks a box.
        await keys.Reaches("How I was treated, or something that was done, not done or done late");
        await keys.Press("Space");
        await keys.Press("ArrowDown");
        await keys.Press("ArrowUp");
        await keys.Enters("Continue");
        await keys.Enters("Continue");
        await TheErrorsHaveTheFocus(person);
        await keys.Press("Tab");
        await keys.Press("Enter");
        Assert.Equal("for-whom", await person.Page.EvaluateAsync<string>("document.activeElement.name"));
        await keys.Press("Space");
        await keys.Enters("Continue");
        await person.Sees("What happened?");
        await keys.Types("What happened?", "The bridge was shut.");
        await keys.Enters("Continue");
        while (person.Place() != "your-name") await keys.Enters("Continue");
        await keys.Types("First name", "Kit");
        await keys.Enters("Continue");
        await keys.Reaches("Email");
        await keys.Press("Space");
        await keys.Types("Email address", "kit@example.com");
        await keys.Enters("Continue");
        while (person.Place() != "agreement") await keys.Enters("Continue");
        await keys.Reaches("Yes, look into my complaint and at the records you need for it");
        await keys.Press("ArrowDown");
        await keys.Enters("Continue");
        await person.Sees("Check your answers before you send your complaint");
        await keys.Enters("Send my complaint");
        await person.Sees("We have your complaint");
        Assert.Single(await browser.Service.Mail("kit@example.com"));
    }

    static async Task TheErrorsHaveTheFocus(Visitor person)
    {
        await person.Look();
        Assert.StartsWith("Error: ", await person.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.True(await person.Page.EvaluateAsync<bool>("document.activeElement.matches('.govuk-error-summary')"), "The error summary does not have the focus.");
    }
}
