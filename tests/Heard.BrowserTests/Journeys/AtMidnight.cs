using Heard.Tests.Running;
using Microsoft.Extensions.Time.Testing;

namespace Heard.BrowserTests.Journeys;

/// <summary>A carer on a phone when everybody else sleeps: nothing is open but the form, and nothing that they type is lost.</summary>
public sealed class AtMidnight(Browser browser)
{
    static readonly DateTimeOffset Night = new(2026, 12, 1, 0, 20, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_carer_sees_when_somebody_answers_finds_who_listens_now_and_goes_on_with_the_form_in_the_morning()
    {
        var clock = new FakeTimeProvider(Night);
        await using var service = await RunningService.Start(clock);
        await using var carer = await browser.Visit(width: 320);
        await carer.Open(service.Address + "/boats/contact");
        await carer.Reads("Closed now, opens at 8am");
        await carer.Look();
        await carer.Follows("Find help and support");
        await carer.Page.GetByLabel("Only who is open now").CheckAsync();
        await carer.Presses("Find help");
        Assert.NotEqual(0, await carer.Page.Locator("#found h3").CountAsync());
        await carer.Look();

        await carer.Open(service.Address + "/boats/complain");
        await carer.Presses("Start");
        await carer.Chooses("How I was treated, or something that was done, not done or done late");
        await carer.Presses("Continue");
        await carer.Chooses("Someone else");
        await carer.Presses("Continue");
        await carer.Page.GoBackAsync();
        await carer.Chooses("Myself");
        await carer.Presses("Continue");
        await carer.Types("What happened?", "I rang four times for my husband and was cut off each time.");
        await carer.Presses("Save and come back later");
        await carer.Presses("Show me a code");
        var code = await carer.Page.Locator(".heard-code").InnerTextAsync();
        await carer.Look();

        clock.Advance(TimeSpan.FromHours(8));
        await using var morning = await browser.Visit(width: 320);
        await morning.Open(service.Address + "/boats/contact");
        await morning.Reads("Open now");
        await morning.Open(service.Address + "/boats/complain/save/return");
        await morning.Types("Your code", code);
        await morning.Presses("Go on with your complaint");
        await morning.Open(service.Address + "/boats/complain/what-happened");
        Assert.Equal("I rang four times for my husband and was cut off each time.", await morning.Page.InputValueAsync("#what-happened"));
    }
}
