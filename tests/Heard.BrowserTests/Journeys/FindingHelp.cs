using Heard.Domain.Time;

namespace Heard.BrowserTests.Journeys;

/// <summary>People find who helps them and how to reach the body, and a content owner keeps it true.</summary>
public sealed class FindingHelp(Browser browser)
{
    [Fact]
    public async Task A_grandmother_on_a_phone_finds_who_speaks_for_a_child_and_how_to_ring_them()
    {
        await using var person = await browser.Visit(width: 320);
        await person.Open("/families");
        await person.Follows("Find help and support");
        await person.Sees("Find help and support");
        await person.Page.GetByLabel("What would help you? (optional)").SelectOptionAsync("Somebody to speak for me");
        await person.Page.GetByLabel("Who is it for? (optional)").SelectOptionAsync("Children and young people");
        await person.Presses("Find help");
        await person.Sees("Find help and support");
        await person.Reads("fit what you chose");
        await person.Follows("My Side: advocates for children");
        await person.Sees("My Side: advocates for children");
        Assert.Equal("tel:08081570520", await person.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "0808 157 0520" }).GetAttributeAsync("href"));
    }

    [Fact]
    public async Task Without_scripts_and_in_Welsh_nobody_is_left_with_nothing()
    {
        await using var person = await browser.Visit(scripts: false);
        await person.Open("/cy/boats/help");
        await person.Types("Neu dywedwch yn eich geiriau eich hun (dewisol)", "nid oes neb yn dweud hyn");
        await person.Presses("Dod o hyd i help");
        await person.Sees("Dod o hyd i help a chefnogaeth");
        await person.Reads("Nid oes neb yn cyd-fynd â phopeth a ddewisoch");
        await person.Reads("Cyngor ar Bopeth");
    }

    [Fact]
    public async Task A_line_that_breaks_is_closed_from_this_minute_on_and_somebody_deaf_reads_why_and_what_else_there_is()
    {
        await using var owner = await browser.Colleague("content@northline.example");
        await owner.Open("/staff/northline/settings/ways");
        await owner.Follows("Close a way for a time");
        await owner.Sees("Close a way for a time");
        await owner.Chooses("British Sign Language");
        var today = LondonTime.DayOf(TimeProvider.System.GetUtcNow());
        foreach (var (name, day) in new[] { ("first", today), ("last", today.AddDays(1)) })
        {
            await owner.Page.Locator($"#{name}-day").FillAsync($"{day.Day}");
            await owner.Page.Locator($"#{name}-month").FillAsync($"{day.Month}");
            await owner.Page.Locator($"#{name}-year").FillAsync($"{day.Year}");
        }

        await owner.Types("From what time?", "midnight");
        await owner.Types("Until what time?", "25 o'clock");
        await owner.Types("Why is it closed, in English?", "The video service does not work.");
        await owner.Types("Why does it change?", "A fault.");
        await owner.Presses("See what changes");
        await owner.Sees("Close a way for a time");
        await owner.Reads("Enter the time at which it ends");
        await owner.Types("Until what time?", "11:30pm");
        await owner.Presses("See what changes");
        await owner.Sees("Close a way for a time");
        await owner.Reads("The video service does not work.");
        await owner.Presses("Save this change");
        await owner.Sees("Ways to complain and opening times");

        await using var person = await browser.Visit(width: 320);
        await person.Open("/northline/contact");
        await person.Reads("The video service does not work.");
        await person.Reads("18001 0808 157 0300");
    }
}
