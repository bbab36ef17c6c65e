namespace Heard.BrowserTests.Journeys;

/// <summary>A colleague's day, what was promised, who has how much, and handing it over.</summary>
[Trait("Database", "Both")]
public sealed class SharingWorkOut(Browser browser)
{
    [Fact]
    public async Task On_a_first_Monday_a_colleague_takes_what_waits_and_finds_it_in_their_day()
    {
        var reference = await browser.Complained("boats", Given.From("monday@example.com", "The lock was shut on Sunday."));
        await browser.Decided("boats", reference, new Heard.Domain.Complaints.RaiseRisk(Heard.Domain.Complaints.RiskKind.Safeguarding, "Alone on a boat.", ""));
        await using var handler = await browser.Colleague("handler@boats.example", width: 320);
        await handler.Follows("My day");
        await handler.Sees("My day");
        await handler.Reads("Before everything else");
        await handler.Reads("Waiting for somebody");
        var take = handler.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { NameRegex = new("^Take ") }).First;
        var taken = (await take.InnerTextAsync()).Replace("Take", "", StringComparison.Ordinal).Trim();
        await handler.GoesOn(take);
        await handler.Sees("My day");
        await handler.Follows("Everything of mine");
        await handler.Sees("Mine");
        await handler.Reads(taken);
    }

    [Fact]
    public async Task Single_keys_go_where_the_links_go_never_while_somebody_types_and_can_be_turned_off()
    {
        await browser.Complained("boats", Given.From("keys@example.com"));
        await using var handler = await browser.Colleague("handler@boats.example");
        var keys = handler.Page.Keyboard;
        await keys.PressAsync("g");
        await keys.PressAsync("d");
        await handler.Sees("My day");
        await keys.PressAsync("g");
        await keys.PressAsync("i");
        await handler.Sees("Inbox");
        await keys.PressAsync("j");
        Assert.Matches("/complaints/", await handler.Page.EvaluateAsync<string>("document.activeElement.href"));
        await keys.PressAsync("/");
        await keys.TypeAsync("gd?");
        Assert.Equal("gd?", await handler.Page.Locator("#q").InputValueAsync());

        await handler.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Keyboard shortcuts" }).ClickAsync();
        Assert.True(await handler.Page.Locator("dialog.heard-shortcuts").IsVisibleAsync());
        await handler.Sees("Inbox");
        await handler.Page.UncheckAsync("#use-shortcuts");
        await keys.PressAsync("Escape");
        await handler.Open("/staff/boats");
        await keys.PressAsync("g");
        await keys.PressAsync("d");
        await keys.PressAsync("?");
        Assert.False(await handler.Page.Locator("dialog.heard-shortcuts").IsVisibleAsync());
        await handler.Sees("Inbox");
    }

    [Fact]
    public async Task What_was_promised_is_listed_by_day_with_who_deals_with_it()
    {
        await browser.Complained("boats", Given.From("promised@example.com"));
        await using var manager = await browser.Colleague("manager@boats.example");
        await manager.Follows("Promises");
        await manager.Sees("What we promised");
        await manager.Reads("Nobody’s yet");
        await manager.Reads("Acknowledge by");
        await manager.Follows("Mine");
        await manager.Sees("What I promised");
    }

    [Theory]
    [InlineData(320, true)]
    [InlineData(1280, false)]
    public async Task Several_are_handed_over_with_a_note_and_everything_of_somebody_who_is_away(int width, bool scripts)
    {
        var reference = await browser.Complained("families", Given.From($"handed{width}@example.com"));
        var other = await browser.Complained("families", Given.From($"handed{width}@example.org"));
        await using var manager = scripts ? await browser.Colleague("manager@families.example", width) : await WithoutScripts(width);
        await manager.Open("/staff/families?show=nobody&due=soon");
        await manager.Page.Locator($"#tick-{reference}").CheckAsync();
        await manager.Page.Locator($"#tick-{other}").CheckAsync();
        await manager.Presses("Hand over what is ticked");
        await manager.Sees("Hand over");
        await manager.Presses("Hand over");
        await manager.Reads("Select who deals with them");
        await manager.Chooses("Rhian Pritchard");
        await manager.Page.GetByLabel("Note for whoever has them now (optional)").FillAsync("She rings back on Friday.");
        await manager.Presses("Hand over");
        await manager.Sees("Handed over");
        await manager.Reads("2 complaints were handed over.");
        await manager.Open($"/staff/families/complaints/{reference}");
        await manager.Reads("She rings back on Friday.");

        await manager.Open("/staff/families/workload");
        await manager.GoesOn(manager.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Hand everything over that Rhian Pritchard has" }));
        await manager.Sees("Hand over everything that Rhian Pritchard has");
        await manager.Chooses("Nobody for now");
        await manager.Presses("Hand over");
        await manager.Reads("were handed over.");
    }

    async Task<Visitor> WithoutScripts(int width)
    {
        var visitor = await browser.Visit(width, scripts: false);
        await visitor.Page.GotoAsync("/staff/sign-in");
        await visitor.Page.FillAsync("#Email", "manager@families.example");
        await visitor.Page.FillAsync("#Password", Heard.Tests.Running.RunningService.Password);
        await visitor.Presses("Sign in");
        return visitor;
    }
}
