namespace Heard.BrowserTests.Journeys;

/// <summary>Everything that somebody raised goes another way, in two parts, and one of them comes back: nobody is sent away.</summary>
[Trait("Database", "Both")]
public sealed class GoingAnotherWay(Browser browser)
{
    [Fact]
    public async Task All_of_it_goes_another_way_and_the_person_sees_how_far_each_part_is()
    {
        var reference = await browser.Complained("boats", Given.From("elsewhere@example.com", "The licence was refused, and I think somebody sold my address."));
        var address = $"/staff/boats/complaints/{reference}";
        await using var handler = await browser.Colleague("handler@boats.example");
        await handler.Open(address + "/triage");
        await handler.Follows("Send a part another way");
        await handler.Sees("What goes another way");
        await Sends(handler, "The police", "Somebody may have sold your address.", "Yes, the rest goes on");
        await Sends(handler, "A tribunal", "You want the refusal changed.", "No, everything goes another way");

        await using var person = await browser.Visit(width: 320);
        await person.Open(Mail.Link((await browser.Service.Mail("elsewhere@example.com"))[0]));
        await person.Presses("See my complaint");
        await person.Reads("Everything that you raised goes another way.");
        await person.Reads("Somebody may have sold your address.");

        await handler.Follows("How far it is (The police)");
        await handler.Sees("The police");
        await handler.Chooses("It has ended there");
        await handler.Types("What the person reads", "Dear Ada, the police have found who did it.");
        await handler.Presses("Save, and tell them");
        await handler.Sees("What goes another way");
        await handler.Follows("How far it is (A tribunal)");
        await handler.Chooses("It was not the right way: it comes back");
        await handler.Types("What the person reads", "Dear Ada, the tribunal does not decide on moorings. We look at it ourselves.");
        await handler.Presses("Save, and tell them");
        await handler.Presses("What we look at");
        await handler.Sees("What we look at");
        Assert.Equal("You want the refusal changed.", await handler.Page.InputValueAsync("#Issue1"));

        await person.Open("/boats/track/complaint");
        await person.Reads("We are taking a closer look.");
        await person.Reads("the police have found who did it");
        await person.Reads("It came back on");
    }

    static async Task Sends(Visitor handler, string route, string what, string left)
    {
        await handler.Follows(route);
        await handler.Sees(route);
        await handler.Types("What is this part about?", what);
        await handler.Types("Who deals with it, or follows it?", "Priya Nair");
        var by = TimeProvider.System.GetUtcNow().AddDays(40);
        await handler.Types("Day", $"{by.Day}");
        await handler.Types("Month", $"{by.Month}");
        await handler.Types("Year", $"{by.Year}");
        await handler.Chooses(left);
        await handler.Types("What the person is told", "Dear Ada, this is how it goes on.");
        await handler.Presses("Send it another way");
        await handler.Sees("What goes another way");
    }
}
