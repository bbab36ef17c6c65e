using Heard.Domain.Complaints;

namespace Heard.BrowserTests.Journeys;

/// <summary>A handler plans, asks somebody who was there, and lets the person answer what is thought so far.</summary>
[Trait("Database", "Both")]
public sealed class FindingOut(Browser browser)
{
    [Fact]
    public async Task Who_was_there_writes_on_a_phone_and_the_person_answers_before_it_is_final()
    {
        var reference = await browser.Complained("boats", Given.From("finding@example.com", "The lock was shut, and the keeper shouted."));
        await browser.Decided("boats", reference, new BeginCloserLook(CloserLookWhy.Colleague, "Two accounts."));
        await browser.Decided("boats", reference, new SendStatement([new(0, "The keeper shouted.")], "", "By email.", 10, "This is what I look at."));
        await using var handler = await browser.Colleague("handler@boats.example");
        await handler.Open($"/staff/boats/complaints/{reference}");
        await handler.Presses("How we find out");
        await handler.Sees("How we find out");
        await handler.Follows("Plan it (issue 1)");
        await handler.Types("What do we look at?", "The recording of the lock, and the keeper's day book.");
        await handler.Types("Which standard applied at the time?", "Our promise to boaters: a civil word.");
        await handler.Presses("Save the plan");
        await handler.Reads("a civil word");
        await handler.Follows("Ask somebody");
        await handler.Sees("Ask somebody");
        await handler.Presses("Ask them");
        await handler.Reads("Select why they are asked");
        await handler.Chooses("The complaint is about what they did");
        await handler.Types("Who are they?", "The lock keeper");
        await handler.Types("Email address (optional)", "lockkeeper@example.com");
        await handler.Types("What do you ask them?", "What was said at the lock on 3 May, and by whom?");
        var by = TimeProvider.System.GetUtcNow().AddDays(14);
        await handler.Types("Day", $"{by.Day}");
        await handler.Types("Month", $"{by.Month}");
        await handler.Types("Year", $"{by.Year}");
        await handler.Presses("Ask them");
        await handler.Reads("The lock keeper, complained about");

        await using var keeper = await browser.Visit(width: 320);
        await keeper.Open(Mail.Link((await browser.Service.Mail("lockkeeper@example.com"))[0]));
        await keeper.Sees("Tell us what you know");
        await keeper.Reads("We have not decided anything.");
        await keeper.Types("What you know", "I did raise my voice. There was a child on the gate.");
        await keeper.Presses("Send what I know");
        await keeper.Sees("Thank you, we have what you wrote");

        await handler.Open($"/staff/boats/complaints/{reference}");
        await handler.Reads("Read what somebody wrote who was asked");
        await handler.Presses("How we find out");
        await handler.Reads("There was a child on the gate.");
        await handler.Presses("I have read the news");
        await handler.Open($"/staff/boats/complaints/{reference}/views");
        await handler.Types("What the person reads", "Dear Ada, the keeper says that there was a child on the gate.");
        await handler.Presses("Send it");

        await using var person = await browser.Visit(width: 320);
        await person.Open(Mail.Link((await browser.Service.Mail("finding@example.com"))[0]));
        await person.Presses("See my complaint");
        await person.Reads("we told you what we think so far");
        await person.Reads("there was a child on the gate");
    }
}
