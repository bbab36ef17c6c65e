namespace Heard.BrowserTests.Journeys;

/// <summary>A conversation that settles it, one that does not, and what is looked at agreed with the person.</summary>
[Trait("Database", "Both")]
public sealed class LookingCloser(Browser browser)
{
    [Fact]
    public async Task A_call_settles_it_and_the_person_can_still_ask_for_a_closer_look()
    {
        var reference = await browser.Complained("boats", Given.From("settled@example.com"));
        await using var handler = await browser.Colleague("handler@boats.example", width: 320);
        await handler.Open($"/staff/boats/complaints/{reference}");
        await handler.Presses("Write down a conversation");
        await handler.Sees("Write down a conversation");
        await handler.Presses("Save the conversation");
        await handler.Sees("Write down a conversation");
        await handler.Reads("Select what came of it");
        await handler.Chooses("By phone");
        await handler.Types("What was said?", "She waited at the lock for an hour.");
        await handler.Types("What did you offer to put it right? (optional)", "The fee goes back to her card today.");
        await handler.Chooses("They accept it");
        await handler.Types("The letter", "Dear Ada, the fee is on its way back to you. I am sorry about the hour.");
        await handler.Presses("Save the conversation");
        await handler.Reads("Settled early; told by email");

        await using var person = await browser.Visit(width: 320);
        await person.Open(Mail.Link((await browser.Service.Mail("settled@example.com"))[0]));
        await person.Presses("See my complaint");
        await person.Reads("I am sorry about the hour.");
        await person.DoesNotRead("She waited at the lock for an hour.");
        await person.Follows("Ask for a closer look");
        await person.Sees("Ask for a closer look");
        await person.Presses("Ask for a closer look");
        await person.Reads("We are taking a closer look.");
        Assert.Contains(await browser.Service.Mail("settled@example.com"), message => message.Contains("You asked us to look more closely", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_not_enough_is_looked_at_issue_by_issue_as_the_person_agrees()
    {
        var reference = await browser.Complained("boats", Given.From("closer@example.com").With("outcome", "My log book back."));
        await using var handler = await browser.Colleague("handler@boats.example");
        await handler.Open($"/staff/boats/complaints/{reference}/talk");
        await handler.Chooses("In person");
        await handler.Types("What was said?", "He wants the log book, not the fee.");
        await handler.Types("What did you offer to put it right? (optional)", "The fee.");
        await handler.Chooses("It is not enough for them");
        await handler.Presses("Save the conversation");
        await handler.Reads("A closer look began: what was offered is not enough");

        await handler.Presses("What we look at");
        await handler.Sees("What we look at");
        await handler.Types("Issue 1", "The log book was lost.");
        await handler.Types("How do you keep in touch?", "By email on Fridays.");
        await handler.Types("The letter that it goes with", "Dear Ada, this is what I look at.");
        await handler.Presses("Send what we look at");

        await using var person = await browser.Visit();
        await person.Open(Mail.Link((await browser.Service.Mail("closer@example.com"))[0]));
        await person.Presses("See my complaint");
        await person.Reads("The log book was lost.");
        await person.Follows("Something is wrong or missing");
        await person.Sees("Something is wrong or missing");
        await person.Types("What is wrong or missing?", "It was given to somebody else.");
        await person.Presses("Send");
        await person.Reads("We are putting it right");

        await handler.Open($"/staff/boats/complaints/{reference}");
        await handler.GoesOn(handler.Page.Locator("main a:has-text('What we look at is not right: mend it')").First);
        await handler.Sees("What we look at");
        await handler.Reads("It was given to somebody else.");
        await handler.Types("Issue 2 (optional)", "It was given to somebody else.");
        await handler.Types("The letter that it goes with", "Dear Ada, I have added it.");
        await handler.Presses("Send what we look at");

        await person.Open("/boats/track/complaint");
        await person.Presses("This is right");
        await person.Reads("You agreed with this on");
        await handler.Open($"/staff/boats/complaints/{reference}");
        await handler.Reads("They agree with what we look at");
    }

    [Fact]
    public async Task The_promised_day_is_moved_before_it_is_missed_and_the_person_reads_both_days()
    {
        var reference = await browser.Complained("boats", Given.From("longer@example.com"));
        await using var handler = await browser.Colleague("handler@boats.example");
        await handler.Open($"/staff/boats/complaints/{reference}/deadline");
        var until = TimeProvider.System.GetUtcNow().AddDays(100);
        await handler.Types("Day", $"{until.Day}");
        await handler.Types("Month", $"{until.Month}");
        await handler.Types("Year", $"{until.Year}");
        await handler.Types("Why?", "The keeper is away.");
        await handler.Chooses("Yes");
        await handler.Types("What the person is told", "Dear Ada, I wait for the keeper, who was there.");
        await handler.Presses("Move the day");
        await handler.Reads("First promised for");

        await using var person = await browser.Visit();
        await person.Open(Mail.Link((await browser.Service.Mail("longer@example.com"))[0]));
        await person.Presses("See my complaint");
        await person.Reads("We first promised");
        await person.Reads("I wait for the keeper");
    }
}
