namespace Heard.BrowserTests.Journeys;

/// <summary>That every page is in Welsh, and leads to Welsh pages only, is seen at each look (<see cref="Sight"/>).</summary>
[Trait("Database", "Both")]
public sealed class InWelsh(Browser browser)
{
    [Fact]
    public async Task A_person_complains_in_Welsh_on_a_phone_and_is_answered_in_Welsh()
    {
        await using var person = await browser.Visit(width: 320);
        await person.Open("/cy/families");
        await person.Complains("/cy/families", Given.From("gwenllian@example.com", "Ni ffoniodd neb yn ôl."), at: _ => person.Look());
        await person.Sees("Gwiriwch eich atebion cyn anfon eich cwyn");
        await person.Presses("Anfon fy nghwyn");
        await person.Sees("Mae eich cwyn gennym");

        var receipt = Assert.Single(await browser.Service.Mail("gwenllian@example.com"));
        Assert.StartsWith("Mae eich cwyn gennym", receipt, StringComparison.Ordinal);
        Assert.Contains("/cy/families/track/", Mail.Link(receipt), StringComparison.Ordinal);
        await person.Open(Mail.Link(receipt));
        await person.GoesOn(person.MainButton());
        await person.Look();

        await using var handler = await browser.Colleague("handler@families.example");
        await handler.Open($"/staff/families?q={Mail.Reference(receipt)}");
        await handler.Reads("Answer in Welsh.");
        await handler.Presses("Acknowledge");
        Assert.StartsWith("Annwyl Ada Brook", await handler.Page.InputValueAsync("#Words"), StringComparison.Ordinal);
        await handler.Page.FillAsync("#Words", "Annwyl Ada Brook\n\nRwyf wedi ei darllen, a ffoniaf yfory.");
        await handler.Presses("Send the acknowledgement");
        var acknowledged = (await browser.Service.Mail("gwenllian@example.com"))[1];
        Assert.StartsWith("Eich cwyn, cyfeirnod", acknowledged, StringComparison.Ordinal);
        Assert.Contains("Annwyl Ada Brook", acknowledged, StringComparison.Ordinal);
    }
}
