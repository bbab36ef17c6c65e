using Heard.Domain.Complaints;

namespace Heard.BrowserTests.Journeys;

/// <summary>What comes after a final response: something new, the Ombudsman, and what may not be said without authorisation.</summary>
[Trait("Database", "Both")]
public sealed class AfterTheAnswer(Browser browser)
{
    static readonly ComplaintCommand[] Answered =
    [
        new Acknowledge("I have read it."), new BeginCloserLook(CloserLookWhy.Colleague, "Two teams."),
        new SendStatement([new(0, "Nobody rang back.")], "A call.", "By email.", 0, "This is what I look at.") { NothingPrivate = true },
        new AnswerIssue(1, "The log.", "Within a day.", "Nobody did.", Finding.NotUpheld, "", "", false, 0),
        new WriteResponse("Dear Ada, you complained that nobody rang back.", "", "writer", "Priya Nair"), new AskApproval(), new ApproveResponse("reader", "Gareth Owen"),
        new SendResponse([new(2, "", "Dear Ada, you complained that nobody rang back."), new(2, "1. Nobody rang back.", "We do not uphold this.")], 3),
    ];

    [Fact]
    public async Task Something_new_opens_it_again_and_the_person_reads_a_second_answer()
    {
        var reference = await Complained("again@example.com");
        await using var person = await Follows("again@example.com", width: 320);
        await person.Reads("We have answered your complaint.");
        await person.Follows("Add to your complaint");
        await person.Types("Add to your complaint", "My telephone bill shows that I rang on the third.");
        await person.Presses("Send");

        var address = $"/staff/boats/complaints/{reference}";
        await using var handler = await browser.Colleague("handler@boats.example");
        await handler.Open(address);
        await handler.Reads("My telephone bill shows that I rang on the third.");
        await handler.Presses("I have read the news");
        await handler.Follows("Look at it again");
        await handler.Sees("Look at it again");
        await handler.Types("Why?", "The telephone bill: the log of the third is missing a page.");
        await handler.Presses("Look at it again");
        await person.Open("/boats/track/complaint");
        await person.Reads("We are taking a closer look.");
        await person.Follows("Read our answer");

        await handler.Open(address + "/answer/issue/1");
        await handler.Chooses("It went wrong as they say: upheld");
        await handler.Types("What did it mean for them?", "A week of waiting.");
        await handler.Types("An apology (optional)", "I am sorry that we did not believe you.");
        await handler.Presses("Save the answer to this issue");
        await handler.Sees("Our answer");
        await handler.Types("How it begins", "Dear Ada, you were right, and we were not.");
        await handler.Presses("Save these words");
        await handler.Presses("Ask a colleague to read it");
        await using var manager = await browser.Colleague("manager@boats.example");
        await manager.Open(address + "/answer");
        await manager.Presses("Approve it");
        await handler.Open(address + "/answer");
        await handler.Presses("Send our answer");

        await person.Open("/boats/track/answer");
        await person.Reads("I am sorry that we did not believe you.");
        Assert.Equal(2, (await browser.Service.Mail("again@example.com")).Count(message => message.StartsWith("Our answer to your complaint", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_Ombudsman_upholds_and_what_they_recommend_is_promised_done_and_told()
    {
        var reference = await Complained("upheld@example.com");
        await using var handler = await browser.Colleague("handler@boats.example");
        await handler.Open($"/staff/boats/complaints/{reference}");
        await handler.Follows("What the Ombudsman says");
        await handler.Sees("What the Ombudsman says");
        await handler.Chooses("upheld: we got it wrong");
        await handler.Types("What do they say?", "We should have rung. They recommend £150.");
        await handler.Presses("Save");
        await handler.Reads("The Ombudsman: upheld: we got it wrong.");
        await handler.Follows("Add what the Ombudsman recommends");
        await handler.Sees("Something that puts it right");
        await handler.Chooses("A payment for worry or distress");
        await handler.Types("What is done?", "We pay what the Ombudsman recommends.");
        await handler.Types("How much, if it is a payment?", "150");
        await handler.Types("Who does it?", "Finance");
        var by = TimeProvider.System.GetUtcNow().AddDays(28);
        await handler.Types("Day", $"{by.Day}");
        await handler.Types("Month", $"{by.Month}");
        await handler.Types("Year", $"{by.Year}");
        await handler.Presses("Save");
        await handler.Reads("Do what we promised");

        await using var person = await Follows("upheld@example.com");
        await person.Reads("We pay what the Ombudsman recommends.");
        await handler.Follows("it is done");
        await handler.Types("What they are told", "Dear Ada, the money is in your account.");
        await handler.Presses("It is done");
        Assert.Contains(await browser.Service.Mail("upheld@example.com"), message => message.Contains("the money is in your account", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_the_person_affected_says_no_the_representative_is_answered_without_what_is_private()
    {
        var reference = await browser.Complained("boats", Given.From("son@example.com", "My mother was turned away at the counter.").ForSomebodyElse("Edith", "Quill").AgreesByLink("no@example.com"));
        await using var mother = await browser.Visit(width: 320);
        await mother.Open(Mail.Link((await browser.Service.Mail("no@example.com"))[0]));
        await mother.Page.CheckAsync("input[value=no]");
        await mother.GoesOn(mother.MainButton());

        var address = $"/staff/boats/complaints/{reference}";
        foreach (var command in Answered[..3]) await browser.Decided("boats", reference, command);
        await browser.Decided("boats", reference, new AnswerIssue(1, "The counter.", "Everybody is served.", "She was not well that day.", Finding.PartlyUpheld, "She went home.", "I am sorry.", true, 0));
        await browser.Decided("boats", reference, new WriteResponse("Dear Ada, you complained for your mother.", "", "writer", "Priya Nair"));
        await using var handler = await browser.Colleague("handler@boats.example");
        await handler.Open(address);
        await handler.Reads("Authorisation refused or taken back: stop sharing");
        await handler.Open(address + "/answer");
        await handler.Follows("The answer to issue 1 is private, and the representative's authorisation is not confirmed");
        await handler.Sees("Triage");
        await handler.Open(address + "/answer/issue/1");
        await handler.Types("What did happen?", "The counter closed early.");
        await handler.Page.UncheckAsync("#IsPrivate");
        await handler.Presses("Save the answer to this issue");
        await handler.Sees("Our answer");
        await handler.DoesNotRead("is private, and");
        foreach (var command in Answered[5..7]) await browser.Decided("boats", reference, command);
        await handler.Open(address + "/answer");
        await handler.Presses("Send our answer");

        await using var son = await Follows("son@example.com");
        await son.Follows("Read our answer");
        await son.Reads("The counter closed early.");
        await son.DoesNotRead("She was not well that day.");
    }

    async Task<string> Complained(string email)
    {
        var reference = await browser.Complained("boats", Given.From(email));
        foreach (var command in Answered) await browser.Decided("boats", reference, command);
        return reference;
    }

    async Task<Visitor> Follows(string email, int width = 1280)
    {
        var person = await browser.Visit(width);
        await person.Open(Mail.Link((await browser.Service.Mail(email))[0]));
        await person.Presses("See my complaint");
        return person;
    }
}
