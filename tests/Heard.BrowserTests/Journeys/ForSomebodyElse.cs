namespace Heard.BrowserTests.Journeys;

[Trait("Database", "Both")]
public sealed class ForSomebodyElse(Browser browser)
{
    const string Words = "They cut off her mooring electricity in January without telling her.";

    [Fact]
    public async Task A_daughter_complains_for_her_mother_who_agrees_by_a_link_takes_it_back_and_signs_a_paper()
    {
        await using var daughter = await browser.Visit(width: 320);
        var answers = Given.From("nell@example.com", Words).With("your-first-name", "Nell").With("your-surname", "Quill").ForSomebodyElse("Edith", "Quill").AgreesByLink("edith@example.com");
        await daughter.Complains("/boats", answers, until: "what-happened", at: _ => daughter.Look());

        // Interrupted: the page is closed, and the answers are there when she comes back.
        await daughter.Open("/boats");
        await daughter.Open("/boats/complain");
        await daughter.Follows("Go on with your complaint");
        await daughter.Sees("What happened?");
        await daughter.GoesThrough(answers, at: _ => daughter.Look());
        await daughter.Sees("Check your answers before you send your complaint");
        await daughter.Sends();
        await daughter.Sees("We have your complaint");

        var asked = Assert.Single(await browser.Service.Mail("edith@example.com"));
        Assert.DoesNotContain("electricity", asked, StringComparison.Ordinal);
        await using var mother = await browser.Visit(width: 320);
        await mother.Open(Mail.Link(asked));
        await mother.DoesNotRead("electricity");
        await mother.Presses("Send my answer");
        await mother.Sees("Do you agree that this person complains for you?");
        await mother.Chooses("Yes, but do not share everything with them");
        await mother.Types("What should we not share?", "My health.");
        await mother.Types("Type your full name", "Edith Quill");
        await mother.Presses("Send my answer");
        await mother.Sees("Thank you, we have your answer");

        var receipt = (await browser.Service.Mail("nell@example.com"))[0];
        await daughter.Open(Mail.Link(receipt));
        await daughter.Presses("See my complaint");
        await daughter.Look();
        await daughter.Reads("A colleague checks it before we share anything private.");

        await using var handler = await browser.Colleague("handler@boats.example");
        await handler.Open("/staff/boats?q=mooring+electricity");
        await handler.GoesOn(handler.Page.Locator("table a").First);
        await handler.Look();
        await handler.Reads("Do not share: My health.");
        await handler.Follows("Confirm the authorisation");
        await handler.Types("How did you check it?", "Rang the number that we had on file.");
        await handler.Presses("Confirm");
        await handler.Look();
        await handler.Reads("Given and confirmed, with limits.");

        await mother.Open(Mail.Link(asked));
        await mother.Presses("Take back my agreement");
        await mother.Sees("Thank you, we have your answer");
        await daughter.Open("/boats/track/complaint");
        await daughter.Reads("took their agreement back");

        await handler.GoesOn(handler.Page.Locator("main a:has-text('What may be told')"));
        await handler.Sees("Authorisation");
        await handler.Reads("No: what is found");
        await handler.Page.ClickAsync("summary:has-text('Record what the person affected signed')");
        await handler.Types("Name of the person affected, as signed or said", "Edith Quill");
        await handler.Presses("Record it");
        await handler.Look();
        await handler.Types("How did you check it?", "The signature is the one of her mooring licence.");
        await handler.Presses("Record it");
        await handler.Sees("Authorisation");
        await handler.Reads("Now: what is found");
        await daughter.Open("/boats/track/complaint");
        await daughter.Reads("You may act for the person you complain for.");
    }
}
