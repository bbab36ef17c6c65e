
namespace Heard.BrowserTests.Journeys;

/// <summary>A handler on Monday: a late complaint, feedback, somebody at risk.</summary>
[Trait("Database", "Both")]
public sealed class DecidingInTriage(Browser browser)
{
    [Fact]
    public async Task A_late_complaint_is_looked_at_after_two_questions_and_the_person_reads_it()
    {
        var reference = await browser.Complained("boats", Given.From("late@example.com").With("when", "two years ago").With("why-not-sooner", "I was in hospital."));
        await using var handler = await browser.Colleague("handler@boats.example", width: 320);
        await handler.Open($"/staff/boats/complaints/{reference}");
        await handler.Presses("Triage");
        await handler.Sees("Triage");
        await handler.Reads("I was in hospital.");
        var form = handler.Page.Locator("details:has(form[action$='handler=Time'])");
        await form.Locator("summary").ClickAsync();
        await form.Locator("#GoodReason").CheckAsync();
        await form.Locator("#StillPossible").CheckAsync();
        await form.Locator("#Accept").CheckAsync();
        await form.Locator("#TimeReason").FillAsync("In hospital until last month; the log of the lock exists.");
        await handler.Presses("Save the decision");
        await handler.Sees("Triage");
        await handler.Reads("Write your own words where the draft has dots");
        await handler.Page.Locator("#TimeWords").FillAsync("Dear Ada, I am sorry that you were ill. We look at your complaint.");
        await handler.Presses("Save the decision");
        await handler.Sees("Triage");
        await handler.Reads("Over a year: looked at; told by email");

        var mail = await browser.Service.Mail("late@example.com");
        Assert.Contains(mail, message => message.Contains("We look at your complaint.", StringComparison.Ordinal));
        await using var person = await browser.Visit();
        await person.Open(Mail.Link(mail[0]));
        await person.Presses("See my complaint");
        await person.Reads("I am sorry that you were ill.");
        await person.DoesNotRead("the log of the lock exists");
    }

    [Fact]
    public async Task Somebody_at_risk_is_at_the_top_until_a_colleague_says_what_was_done()
    {
        var reference = await browser.Complained("boats", Given.From("risk@example.com", "He says that he will not be here on Friday."));
        await using var handler = await browser.Colleague("handler@boats.example");
        await handler.Open($"/staff/boats/complaints/{reference}/triage");
        await handler.Page.Locator("details:has(#What) summary").ClickAsync();
        await handler.Chooses("A life may be in danger");
        await handler.Types("What makes you think so?", "What he says of Friday.");
        await handler.Presses("Raise the alarm");
        await handler.Sees("Triage");
        await handler.Reads("Told at once by email: safeguarding@boats.example.");
        Assert.Contains(await browser.Service.Mail("safeguarding@boats.example"), message => message.Contains(reference, StringComparison.Ordinal));
        await handler.Open("/staff/boats");
        Assert.Contains("Somebody may be in danger", await handler.Page.Locator(".heard-inbox tbody tr").First.InnerTextAsync(), StringComparison.Ordinal);

        await handler.Open($"/staff/boats/complaints/{reference}/triage");
        await handler.Types("What was done about it?", "His doctor and the police are with him.");
        await handler.Presses("It is dealt with");
        await handler.Sees("Triage");
        await handler.Reads("Nobody has said so.");

        await browser.Decided("boats", reference, new Heard.Domain.Complaints.RaiseRisk(Heard.Domain.Complaints.RiskKind.Safeguarding, "She is with him again.", ""));
        await handler.Open($"/staff/boats/complaints/{reference}");
        await handler.Sees("This file is restricted");
        await handler.Presses("Open it");
        await handler.Reads("Enter why you need to open it");
        await handler.Types("Why do you need to open it?", "He is on the phone.");
        await handler.Presses("Open it");
        await handler.Reads("Restricted. Only who has it");
    }
}
