namespace Heard.BrowserTests.Journeys;

/// <summary>Somebody deaf, who signs: never told to ring, and written to as they asked.</summary>
public sealed class InSignLanguage(Browser browser)
{
    [Fact]
    public async Task Somebody_deaf_finds_signing_relay_and_video_and_is_answered_without_a_telephone()
    {
        await using var person = await browser.Visit(width: 768);
        await person.Open("/families");
        await person.Follows("See what is open now");
        await person.Sees("Contact us about a complaint");
        Assert.True(await person.Page.Locator("#sign-language").IsVisibleAsync());
        await person.Reads("18001 0808 157 0500");
        await person.Reads("British Sign Language");
        await person.Look();
        await person.Open("/families/help?words=british+sign+language");
        await person.Reads("British Sign Language");

        var answers = Given.From("signs@example.com", "Nobody could sign at the meeting.").With("contact-by", "email", "video").With("video-arrange", "Through an interpreter, in the morning").With("adjustments", "bsl");
        await person.Complains("/families", answers);
        await person.Presses("Send my complaint");
        await person.Sees("We have your complaint");
        Assert.Single(await browser.Service.Mail("signs@example.com"));

        await using var handler = await browser.Colleague("handler@families.example");
        await handler.Open("/staff/families?q=sign+at+the+meeting");
        await handler.GoesOn(handler.Page.Locator("table a").First);
        var promised = await handler.Page.Locator(".heard-adjustments").InnerTextAsync();
        Assert.Contains("British Sign Language", promised, StringComparison.Ordinal);
        await handler.Reads("Through an interpreter, in the morning");
    }
}
