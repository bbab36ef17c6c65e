namespace Heard.BrowserTests.Journeys;

[Trait("Database", "Both")]
public sealed class SendingTwice(Browser browser)
{
    [Fact]
    public async Task One_form_in_two_tabs_sent_from_both_is_one_complaint_with_one_reference()
    {
        await using var person = await browser.Visit();
        await person.Complains("/boats", Given.From("two-tabs@example.com"));
        await using var second = new Visitor(await person.Page.Context.NewPageAsync());
        await second.Open("/boats/complain/check");
        await Task.WhenAll(person.Sends(), second.Sends());

        Assert.Equal(await Reference(person), await Reference(second));
        Assert.Single(await browser.Service.Mail("two-tabs@example.com"));
    }

    [Fact]
    public async Task Going_back_after_sending_and_pressing_everything_again_makes_no_second_complaint()
    {
        await using var person = await browser.Visit();
        await person.Complains("/boats", Given.From("back@example.com"));
        await person.Sends();
        var reference = await Reference(person);

        await person.Arrives(() => person.Page.GoBackAsync());
        if (person.Place() == FillingIn.Check) await person.Sends();
        Assert.Equal(reference, await Reference(person));
        await person.Open("/boats/complain/check");
        Assert.Equal(reference, await Reference(person));
        Assert.Single(await browser.Service.Mail("back@example.com"));
    }

    static async Task<string> Reference(Visitor person)
    {
        Assert.Equal("sent", person.Place());
        return await person.Page.Locator(".govuk-panel strong").InnerTextAsync();
    }
}
