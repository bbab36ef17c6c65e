using System.Text.RegularExpressions;
using Heard.Tests.Running;

namespace Heard.BrowserTests.Journeys;

[Trait("Database", "Both")]
public sealed partial class ForSomebodyElse(Browser browser) : IClassFixture<Browser>
{
    const string Words = "They cut off her mooring electricity in January without telling her.";

    [Fact]
    public async Task A_daughter_complains_for_her_mother_who_agrees_by_a_link_and_takes_it_back()
    {
        await using var daughter = await browser.Visit(width: 320);
        await Complain(daughter);

        var asked = Assert.Single(await browser.Service.Mail("edith@example.com"));
        Assert.DoesNotContain("electricity", asked, StringComparison.Ordinal);
        await using var mother = await browser.Visit(width: 320);
        await mother.Open(Link().Match(asked).Value);
        Assert.DoesNotContain("electricity", await mother.Page.ContentAsync(), StringComparison.Ordinal);
        await mother.Presses("Send my answer");
        await mother.Sees("Do you agree that this person complains for you?");
        await mother.Chooses("Yes, but do not share everything with them");
        await mother.Types("What should we not share?", "My health.");
        await mother.Types("Type your full name", "Edith Quill");
        await mother.Presses("Send my answer");
        await mother.Sees("Thank you, we have your answer");

        var receipt = (await browser.Service.Mail("nell@example.com"))[0];
        await daughter.Open(Link().Match(receipt).Value);
        await daughter.Presses("See my complaint");
        await daughter.Look();
        Assert.Contains("A colleague checks it before we share anything private.", await daughter.Page.ContentAsync(), StringComparison.Ordinal);

        await using var handler = await browser.Visit();
        await handler.Open("/staff");
        await handler.Types("Work email address", "handler@boats.example");
        await handler.Types("Password", RunningService.Password);
        await handler.Presses("Sign in");
        await handler.Open("/staff/boats?q=mooring+electricity");
        await handler.GoesOn(handler.Page.Locator("table a").First);
        await handler.Look();
        Assert.Contains("Do not share: My health.", await handler.Page.ContentAsync(), StringComparison.Ordinal);
        await handler.Presses("Confirm the authorisation");
        await handler.Types("How did you check it?", "Rang the number that we had on file.");
        await handler.Presses("Confirm");
        await handler.Look();
        Assert.Contains("Given and confirmed, with limits.", await handler.Page.ContentAsync(), StringComparison.Ordinal);

        await mother.Open(Link().Match(asked).Value);
        await mother.Presses("Take back my agreement");
        await mother.Sees("Thank you, we have your answer");
        await daughter.Open("/boats/track/complaint");
        Assert.Contains("took their agreement back", await daughter.Page.ContentAsync(), StringComparison.Ordinal);
    }

    static async Task Complain(Visitor daughter)
    {
        await daughter.Open("/boats/complain");
        await daughter.Presses("Start");
        await daughter.Presses("Continue");
        await daughter.Chooses("Someone else");
        await daughter.Presses("Continue");
        await daughter.Chooses("Their child");
        await daughter.Presses("Continue");
        await daughter.Chooses("They are not well enough");
        await daughter.Presses("Continue");
        await daughter.Types("First name", "Edith");
        await daughter.Types("Surname", "Quill");
        await daughter.Presses("Continue");
        await daughter.Sees("How can we reach them?");
        await daughter.Presses("Continue");
        await daughter.Sees("What is their address?");
        await daughter.Presses("Continue");

        // Interrupted: the page is closed, and the answers are there when she comes back.
        await daughter.Open("/boats");
        await daughter.Open("/boats/complain");
        await daughter.Follows("Go on with your complaint");
        await daughter.Sees("What happened?");
        await daughter.Types("What happened?", Words);
        await daughter.Presses("Continue");
        foreach (var optional in new[] { "When did it happen? (optional)", "When did you find out about it? (optional)", "How has it affected you or the person you complain for? (optional)", "What would you like to happen? (optional)" })
        {
            await daughter.Sees(optional);
            await daughter.Presses("Continue");
        }

        await daughter.Types("First name", "Nell");
        await daughter.Types("Surname", "Quill");
        await daughter.Presses("Continue");
        await daughter.Chooses("Email");
        await daughter.Types("Email address", "nell@example.com");
        await daughter.Presses("Continue");
        foreach (var optional in new[] { "What is your address?", "Can we make anything easier for you?", "Is anyone helping you with this complaint? (optional)" })
        {
            await daughter.Sees(optional);
            await daughter.Presses("Continue");
        }

        await daughter.Chooses("Talk with me before you look at any records");
        await daughter.Presses("Continue");
        await daughter.Sees("How can the person you complain for agree?");
        await daughter.Chooses("Send them a link or a letter");
        await daughter.Presses("Continue");
        await daughter.Sees("How should we ask them?");
        await daughter.Chooses("By email");
        await daughter.Types("Their email address", "edith@example.com");
        await daughter.Presses("Continue");
        await daughter.Sees("Check your answers before you send your complaint");
        await daughter.Presses("Send my complaint");
        await daughter.Sees("We have your complaint");
    }

    [GeneratedRegex(@"http://localhost:\S+")]
    private static partial Regex Link();
}
