namespace Heard.BrowserTests.Journeys;

[Trait("Database", "Both")]
public sealed class MakingAComplaint(Browser browser)
{
    [Fact]
    public async Task A_person_complains_for_themselves_on_a_phone_and_a_colleague_has_it_in_front_of_them()
    {
        await using var person = await browser.Visit(width: 320);
        await person.Open("/boats");
        await person.Follows("Make a complaint online");
        await person.Sees("Make a complaint");
        await person.Presses("Start");
        await person.Sees("What is it mainly about?");
        await person.Chooses("How I was treated, or something that was done, not done or done late");
        await person.Presses("Continue");
        await person.Sees("Who are you complaining for?");
        await person.Chooses("Myself");
        await person.Presses("Continue");
        await person.Sees("What happened?");
        await person.Types("What happened?", "The lock keeper shouted at my daughter.\nShe is seven.");
        await person.Presses("Continue");
        await person.Sees("When did it happen? (optional)");
        await person.Types("When did it happen? (optional)", "yesterday");
        await person.Presses("Continue");
        await person.Sees("When did you find out about it? (optional)");
        await person.Presses("Continue");
        await person.Sees("How has it affected you? (optional)");
        await person.Presses("Continue");
        await person.Sees("What would you like to happen? (optional)");
        await person.Presses("Continue");
        await person.Sees("Do you have anything that shows what happened? (optional)");
        await person.Presses("Continue");
        await person.Sees("What is your name?");
        await person.Types("First name", "Marjorie");
        await person.Types("Surname", "Quill-Test");
        await person.Presses("Continue");
        await person.Sees("How would you like us to contact you?");
        await person.Chooses("Email");
        await person.Types("Email address", "marjorie@example.com");
        await person.Presses("Continue");
        await person.Sees("What is your address?");
        await person.Presses("Continue");
        await person.Sees("Can we make anything easier for you?");
        await person.Chooses("Large print");
        await person.Presses("Continue");
        await person.Sees("Is anyone helping you with this complaint? (optional)");
        await person.Chooses("No");
        await person.Presses("Continue");
        await person.Sees("May we look into your complaint?");
        await person.Chooses("Yes, look into my complaint and at the records you need for it");
        await person.Types("Type your full name to sign", "Marjorie Quill-Test");
        await person.Presses("Continue");
        await person.Sees("Check your answers before you send your complaint");
        await person.Presses("Send my complaint");
        await person.Sees("We have your complaint");

        var mail = Assert.Single(await browser.Service.Mail("marjorie@example.com"));
        Assert.Contains("Your code to follow it:", mail, StringComparison.Ordinal);

        await using var handler = await browser.Colleague("handler@boats.example");
        await handler.Sees("Inbox");
        await handler.Open("/staff/boats?q=quill-test");
        await handler.GoesOn(handler.Page.Locator("table a").First);
        await handler.Look();
        await handler.Reads("The lock keeper shouted at my daughter.");
        Assert.Contains("Large print", await handler.Page.Locator(".heard-adjustments").InnerTextAsync(), StringComparison.Ordinal);
    }
}
