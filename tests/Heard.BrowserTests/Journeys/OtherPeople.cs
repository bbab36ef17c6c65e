using Heard.Domain.Complaints;

namespace Heard.BrowserTests.Journeys;

/// <summary>People for whom a form that was made for somebody else breaks: who complains for the dead, a child alone, somebody in Welsh, somebody who came too late.</summary>
public sealed class OtherPeople(Browser browser)
{
    [Fact]
    public async Task Who_complains_for_somebody_who_has_died_is_answered_once_their_authority_is_confirmed()
    {
        var reference = await browser.Complained("families", Given.From("widow@example.com", "They wrote to my husband for a year after he died.")
            .ForSomebodyElse("Idris", "Brook").With("relationship", "partner").With("why-not-themselves", "died").With("their-agreement").With("authority", "I am his executor. The grant of probate is from May."));
        var address = $"/staff/families/complaints/{reference}";
        await using var person = await browser.Visit(width: 320);
        await person.Open(Mail.Link((await browser.Service.Mail("widow@example.com"))[0]));
        await person.Presses("See my complaint");
        await browser.Decided("families", reference, new BeginCloserLook(CloserLookWhy.Colleague, "Three teams wrote."));
        await browser.Decided("families", reference, new SendStatement([new(0, "Letters came for a year.")], "", "By email.", 0, "This is what I look at.") { NothingPrivate = true });
        await browser.Decided("families", reference, new AnswerIssue(1, "The letters.", "Nobody writes to the dead.", "We did, nine times.", Finding.Upheld, "A year of it.", "I am sorry for every one.", true, 0));
        await browser.Decided("families", reference, new WriteResponse("You complained about our letters.", "", "writer", "Rhian Pritchard"));

        await using var handler = await browser.Colleague("handler@families.example");
        await handler.Open(address);
        await handler.Reads("Cannot be given (has died).");
        await handler.Open(address + "/answer");
        await handler.Reads("The answer to issue 1 is private, and the representative's authorisation is not confirmed");
        await handler.Open(address + "/confirm");
        await handler.Types("How did you check it?", "Saw the grant of probate.");
        await handler.Presses("Confirm");
        await handler.Open(address + "/answer");
        await handler.Presses("Ask a colleague to read it");
        await using var manager = await browser.Colleague("manager@families.example");
        await manager.Open(address + "/answer");
        await manager.Presses("Approve it");
        await manager.Open(address + "/answer");
        await manager.Presses("Send our answer");

        await person.Open("/families/track/answer");
        await person.Reads("I am sorry for every one.");
    }

    [Fact]
    public async Task A_child_alone_is_reached_only_safely_and_hears_a_person()
    {
        var reference = await browser.Complained("families", Given.From("ella@example.com", "I am 14. My worker read my diary to my mum. Do not ring our house."));
        var address = $"/staff/families/complaints/{reference}";
        await using var handler = await browser.Colleague("handler@families.example", width: 320);
        await handler.Open(address + "/triage");
        await handler.Page.Locator("details:has(#What) summary").ClickAsync();
        await handler.Chooses("A child or adult may be at risk of harm");
        await handler.Types("What makes you think so?", "Afraid that her mother hears of it.");
        await handler.Types("How can they be reached safely? (optional)", "By email, never the house");
        await handler.Presses("Raise the alarm");
        await handler.Open(address + "/acknowledge");
        await handler.Reads("Reach them only safely: By email, never the house");
        await handler.Types("Your message", "Dear Ella, I have read it. It was not right. You can bring somebody you trust.");
        await handler.Presses("Send the acknowledgement");
        await handler.Open(address + "/talk");
        await handler.Reads("Reach them only safely: By email, never the house");
        await handler.Open(address + "/end");
        await handler.Reads("Reach them only safely: By email, never the house");

        await using var ella = await browser.Visit(width: 320);
        await ella.Open(Mail.Link((await browser.Service.Mail("ella@example.com"))[0]));
        await ella.Presses("See my complaint");
        await ella.Reads("You can bring somebody you trust.");
        await ella.DoesNotRead("Afraid that her mother hears of it.");
    }

    [Fact]
    public async Task A_complaint_in_Welsh_is_answered_in_Welsh_to_its_end()
    {
        var reference = await browser.Complained("families", Given.From("ateb@example.com", "Ni ffoniodd neb yn ôl."), Domain.Language.Welsh);
        var address = $"/staff/families/complaints/{reference}";
        await browser.Decided("families", reference, new BeginCloserLook(CloserLookWhy.Colleague, "Two teams."));
        await browser.Decided("families", reference, new SendStatement([new(0, "Ni ffoniodd neb yn ôl.")], "", "Drwy e-bost.", 0, "Dyma'r hyn rwy'n edrych arno."));
        await browser.Decided("families", reference, new AnswerIssue(1, "Y cofnod.", "O fewn diwrnod.", "Ni ffoniodd neb.", Finding.Upheld, "Wythnos o aros.", "Mae'n ddrwg gennyf.", false, 0));
        await browser.Decided("families", reference, new WriteResponse("Cwynoch nad oedd neb wedi ffonio.", "", "writer", "Rhian Pritchard"));
        await using var handler = await browser.Colleague("handler@families.example");
        await handler.Open(address + "/answer");
        await handler.Reads("Welsh, read by somebody who speaks it is not ready");
        await handler.Types("Welsh, read by somebody who speaks it", "Bea has read it.");
        await handler.Presses("It is ready");
        await handler.Presses("Ask a colleague to read it");
        await using var manager = await browser.Colleague("manager@families.example");
        await manager.Open(address + "/answer");
        await manager.Presses("Approve it");
        await manager.Open(address + "/answer");
        await manager.Presses("Send our answer");

        await using var person = await browser.Visit(width: 320);
        await person.Open(Mail.Link((await browser.Service.Mail("ateb@example.com"))[0]));
        await person.GoesOn(person.MainButton());
        await person.Open("/cy/families/track/answer");
        await person.Look();
        await person.Reads("Rydym yn cadarnhau");
        await person.Reads("Mae'n ddrwg gennyf.");
        await person.DoesNotRead("We uphold");
    }

    [Fact]
    public async Task Who_came_too_late_reads_why_says_more_and_is_looked_at_after_all()
    {
        var reference = await browser.Complained("boats", Given.From("toolate@example.com").With("when", "three years ago").With("why-not-sooner", "I did not want to think about it."));
        await browser.Decided("boats", reference, new DecideTime(false, false, true, "Knew, and waited.", "Dear Ada, I am sorry: it is too long ago for us to look at."));
        await using var person = await browser.Visit(width: 320);
        await person.Open(Mail.Link((await browser.Service.Mail("toolate@example.com"))[0]));
        await person.Presses("See my complaint");
        await person.Reads("it is too long ago for us to look at");
        await person.DoesNotRead("Knew, and waited.");
        await person.Follows("Add to your complaint");
        await person.Page.FillAsync("#Words", "I was ill with it. Here is what my doctor says.");
        await person.GoesOn(person.MainButton());

        await using var handler = await browser.Colleague("handler@boats.example");
        await handler.Open($"/staff/boats/complaints/{reference}");
        await handler.Reads("Read the person's new words");
        await handler.Open($"/staff/boats/complaints/{reference}/triage");
        var form = handler.Page.Locator("details:has(form[action$='handler=Time'])");
        await form.Locator("summary").ClickAsync();
        await form.Locator("#GoodReason").CheckAsync();
        await form.Locator("#StillPossible").CheckAsync();
        await form.Locator("#Accept").CheckAsync();
        await form.Locator("#TimeReason").FillAsync("Was ill; the letter of the doctor shows it.");
        await form.Locator("#TimeWords").FillAsync("Dear Ada, thank you for telling us. We look at your complaint.");
        await handler.Presses("Save the decision");
        await handler.Sees("Triage");
        await person.Open("/boats/track/complaint");
        await person.Reads("We look at your complaint.");
    }
}
