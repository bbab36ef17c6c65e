namespace Heard.BrowserTests.Journeys;

/// <summary>Somebody with a learning disability, and a child: neither meets the long form, and both are heard.</summary>
[Trait("Database", "Both")]
public sealed class InEasyRead(Browser browser)
{
    [Fact]
    public async Task Somebody_with_a_learning_disability_complains_on_the_easy_read_path_alone()
    {
        await using var person = await browser.Visit(width: 320);
        await person.Open("/northline");
        await person.Follows("Easy Read");
        await person.Sees("How to complain, in Easy Read");
        await person.Look();
        await person.Follows("Who can help you");
        await person.Sees("Who can help you to complain");
        await person.Look();
        await person.Page.GoBackAsync();
        await person.Follows("Start the Easy Read form");
        await person.Sees("Tell us what went wrong");
        await person.Look();
        await person.Presses("Start");
        await person.Sees("Who had the problem?");
        await person.Chooses("Me");
        await person.Presses("Continue");
        await person.Sees("What went wrong?");
        await person.Presses("Continue");
        await person.Reads("Tell us what went wrong");
        await person.Types("What went wrong?", "The men made loud noise. I could not sleep.");
        await person.Look();
        await person.Presses("Continue");
        await person.Sees("What do you want us to do? (optional)");
        await person.Types("What do you want us to do? (optional)", "Stop at night");
        await person.Presses("Continue");
        await person.Sees("Do you want to show us something? (optional)");
        await person.Presses("Continue");
        await person.Sees("What is your name?");
        await person.Types("First name", "Robin");
        await person.Types("Surname", "Sparrow-Test");
        await person.Presses("Continue");
        await person.Sees("How can we talk to you?");
        await person.Chooses("Email");
        await person.Types("Email address", "robin@example.com");
        await person.Presses("Continue");
        await person.Sees("What helps you?");
        Assert.True(await person.Page.GetByLabel("Easy Read", new() { Exact = true }).IsCheckedAsync());
        await person.Presses("Continue");
        await person.Sees("Is someone helping you? (optional)");
        await person.Presses("Continue");
        await person.Sees("Can we find out what happened?");
        await person.Chooses("Yes, you can read what you need");
        await person.Types("Write your name here", "Robin Sparrow-Test");
        await person.Presses("Continue");
        await person.Sees("Read what you wrote");
        await person.DoesNotRead("How has it affected you?");
        await person.Look();
        await person.Presses("Send my complaint");
        await person.Sees("We have your complaint");
        await person.Reads("Your number is");
        await person.Look();

        await using var handler = await browser.Colleague("handler@northline.example");
        await handler.Open("/staff/northline?q=sparrow-test");
        await handler.GoesOn(handler.Page.Locator("table a").First);
        await handler.Reads("I could not sleep.");
        await handler.Reads("Made with the short form in Easy Read");
        Assert.Contains("Easy Read", await handler.Page.Locator(".heard-adjustments").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_twelve_year_old_finds_words_of_their_own_somebody_on_their_side_and_a_short_form()
    {
        await using var child = await browser.Visit(width: 320);
        await child.Open("/families");
        await child.Follows("Children and young people");
        await child.Sees("For young people: tell us when something is not right");
        await child.Reads("You will not get into trouble.");
        await child.Reads("There is one thing we cannot keep to ourselves.");
        await child.Look();
        Assert.True(await child.Page.Locator(".govuk-exit-this-page").IsVisibleAsync());
        await child.Follows("Find somebody who is there for children and young people");
        await child.Sees("Find help and support");
        await child.Page.GoBackAsync();
        await child.Follows("Start the short form");
        await child.Sees("Tell us what happened");
        await child.Presses("Start");
        await child.Sees("Who is this about?");
        await child.Chooses("Me");
        await child.Presses("Continue");
        await child.Reads("call 999");
        await child.Types("What happened?", "They said they would ring me before the meeting and nobody did.");
        await child.Look();
        await child.Presses("Continue");
        await child.Sees("What should happen now? (optional)");
        await child.Presses("Continue");
        await child.Sees("Is there anything you want to show us? (optional)");
        await child.Presses("Continue");
        await child.Types("First name", "Kit");
        await child.Presses("Continue");
        await child.Sees("How should we get in touch with you?");
        await child.Chooses("Please do not contact me");
        await child.Presses("Continue");
        await child.Sees("Can we do anything to make this easier?");
        await child.Presses("Continue");
        await child.Sees("Is somebody on your side? (optional)");
        await child.Presses("Continue");
        await child.Sees("Is it all right if we look into this?");
        await child.Chooses("Talk with me first");
        await child.Presses("Continue");
        await child.Sees("Have a last look");
        await child.Presses("Send my complaint");
        await child.Sees("We have your complaint");
        await child.Reads("It takes courage");
        await child.Look();
    }
}
