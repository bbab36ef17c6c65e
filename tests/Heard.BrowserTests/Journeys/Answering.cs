using Heard.Domain.Complaints;

namespace Heard.BrowserTests.Journeys;

/// <summary>
/// A daughter complains for her father, late, without his authorisation yet, half of it an appeal, with a point about
/// personal information, needing large print: to the final response and what was promised in it.
/// </summary>
[Trait("Database", "Both")]
public sealed class Answering(Browser browser)
{
    [Fact]
    public async Task A_difficult_complaint_is_led_to_its_final_response_and_the_family_sees_where_it_is()
    {
        var reference = await browser.Complained("boats", Given.From("daughter@example.com", "My father's licence was taken away and nobody told him why.")
            .ForSomebodyElse("Edwin", "Brook").AgreesByLink("father@example.com").With("when", "two years ago").With("why-not-sooner", "He was in hospital.").With("adjustments", "large-print"));
        var address = $"/staff/boats/complaints/{reference}";
        await using var handler = await browser.Colleague("handler@boats.example");
        await handler.Open(address);
        await handler.Reads("Large print");
        await browser.Decided("boats", reference, new DecideTime(true, true, true, "He was in hospital.", "We look at your complaint."));
        await handler.Open(address + "/closer-look");
        await handler.Types("Why does it need one?", "A licence, a letter that did not arrive, two teams.");
        await handler.Presses("Begin the closer look");
        await handler.Presses("What we look at");
        await handler.Types("Issue 1", "The licence was taken away without a reason.");
        await handler.Types("Issue 2 (optional)", "Nobody answered the letter of last May.");
        await handler.Types("How do you keep in touch?", "By email, in large print.");
        await handler.Types("The letter that it goes with", "Dear Ada, this is what I look at.");
        await handler.Presses("Send what we look at");
        await handler.Reads("Confirm that it holds nothing private about the person affected");
        await handler.Chooses("It holds only what the representative told us");
        await handler.Presses("Send what we look at");

        await handler.Follows("Send a part another way");
        await Elsewhere(handler, "An appeal against a decision", "You want the licence back.", "The licence appeals team", hasDay: true);
        await Elsewhere(handler, "A complaint about personal information", "His letter went to a neighbour.", "The data protection team", hasDay: false);
        await handler.Follows($"Back to {reference[..4]} {reference[4..]}");

        await handler.Presses("Our answer");
        await handler.Sees("Our answer");
        await handler.Reads("Issue 2 has no answer");
        await Issue(handler, "1. The licence was taken away without a reason.", "It went wrong as they say: upheld", isPrivate: true);
        await Issue(handler, "2. Nobody answered the letter of last May.", "Some of it went wrong: partly upheld", isPrivate: false);
        await handler.Follows("Add something that puts it right");
        await handler.Sees("Something that puts it right");
        await handler.Chooses("Putting it right");
        await handler.Types("What is done?", "The licence is given back.");
        await handler.Types("Who does it?", "Priya Nair");
        await Day(handler, TimeProvider.System.GetUtcNow().AddDays(14));
        await handler.Presses("Save");
        await handler.Types("How it begins", "Dear Ada, you complained for your father. We are sorry if you feel let down.");
        await handler.Presses("Save these words");
        await handler.Sees("Our answer");
        await handler.Reads("is not an apology");
        await handler.Types("How it begins", "Dear Ada, you complained for your father that his licence was taken away.");
        await handler.Presses("Save these words");
        await handler.Reads("The answer to issue 1 is private, and the representative's authorisation is not confirmed");

        await using var father = await browser.Visit(width: 320);
        await father.Open(Mail.Link((await browser.Service.Mail("father@example.com"))[0]));
        await father.Page.CheckAsync("input[value=everything]");
        await father.Page.FillAsync("#Signature", "Edwin Brook");
        await father.GoesOn(father.MainButton());
        await handler.Open(address + "/confirm");
        await handler.Types("How did you check it?", "Rang him on the number of his licence.");
        await handler.Presses("Confirm");

        await handler.Open(address + "/answer");
        await handler.Presses("Ask a colleague to read it");
        await handler.Reads("It waits for a colleague who did not write it.");
        await using var manager = await browser.Colleague("manager@boats.example");
        await manager.Open(address + "/answer");
        await manager.Follows("Read the whole answer as they will");
        await manager.Sees("Our answer");
        await manager.Reads("What goes another way");
        await manager.Reads("If you do not agree");
        await manager.Open(address + "/answer");
        await manager.Presses("Approve it");
        await handler.Open(address + "/answer");
        await handler.Presses("Send our answer");
        await handler.Reads("Our answer; told by email");

        await using var daughter = await browser.Visit(width: 320);
        await daughter.Open(Mail.Link((await browser.Service.Mail("daughter@example.com"))[0]));
        await daughter.Presses("See my complaint");
        await daughter.Reads("We have answered your complaint.");
        await daughter.Reads("With The licence appeals team.");
        await daughter.Reads("Information Commissioner");
        await daughter.Follows("Read our answer");
        await daughter.Sees("Our answer");
        await daughter.Reads("We partly uphold this part of your complaint.");
        await daughter.Reads("A Member of Parliament has to send your complaint on.");

        await handler.Follows("it is done");
        await handler.Sees("What we promised is done");
        await handler.Types("What they are told", "Dear Ada, the licence is in the post.");
        await handler.Presses("It is done");
        await handler.Reads("Done on");
        await daughter.Open("/boats/track/complaint");
        await daughter.Reads("done on");
        await daughter.Reads("the licence is in the post");
    }

    static async Task Elsewhere(Visitor handler, string route, string what, string owner, bool hasDay)
    {
        await handler.Follows(route);
        await handler.Sees(route);
        await handler.Types("What is this part about?", what);
        await handler.Chooses("No, it is something besides them");
        await handler.Types("Who deals with it, or follows it?", owner);
        if (hasDay) await Day(handler, TimeProvider.System.GetUtcNow().AddDays(40));
        await handler.Chooses("Yes, the rest goes on");
        await handler.Types("What the person is told", "Dear Ada, this part is dealt with by colleagues who know the law on it.");
        await handler.Chooses("It holds only what the representative told us");
        await handler.Presses("Send it another way");
        await handler.Sees("What goes another way");
        await handler.Reads(what);
    }

    static async Task Day(Visitor handler, DateTimeOffset by)
    {
        await handler.Types("Day", $"{by.Day}");
        await handler.Types("Month", $"{by.Month}");
        await handler.Types("Year", $"{by.Year}");
    }

    static async Task Issue(Visitor handler, string issue, string finding, bool isPrivate)
    {
        await handler.Follows(issue);
        await handler.Types("What did we look at?", "The file of the licence, and the post book.");
        await handler.Types("What should have happened?", "Section 4 of our licence policy: a reason, in writing.");
        await handler.Types("What did happen?", "No letter was written.");
        await handler.Chooses(finding);
        await handler.Types("What did it mean for them?", "He could not go out on his boat for a summer.");
        await handler.Types("An apology (optional)", "I am sorry that we did not write.");
        if (isPrivate) await handler.Chooses("It reveals something private about them");
        await handler.Presses("Save the answer to this issue");
        await handler.Sees("Our answer");
    }
}
