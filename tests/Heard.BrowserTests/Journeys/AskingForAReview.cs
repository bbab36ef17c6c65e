using Heard.Domain.Complaints;
using Heard.Tests.Running;

namespace Heard.BrowserTests.Journeys;

/// <summary>Somebody who does not agree asks the body itself, in Welsh and on a phone, and another colleague answers.</summary>
public sealed class AskingForAReview
{
    [Fact]
    public async Task Who_does_not_agree_asks_for_a_review_and_hears_from_somebody_else()
    {
        await using var browser = new Browser();
        await browser.InitializeAsync();
        await SecondStage.Begins(browser.Service, "families");
        var reference = await browser.Complained("families", Given.From("adolygiad@example.com", "Ni ffoniodd neb yn ôl."), Domain.Language.Welsh);
        await browser.Decided("families", reference, new BeginCloserLook(CloserLookWhy.Colleague, "Two teams."));
        await browser.Decided("families", reference, new SendStatement([new(0, "Ni ffoniodd neb yn ôl.")], "", "Drwy e-bost.", 0, "Dyma'r hyn rwy'n edrych arno."));
        await browser.Decided("families", reference, new AnswerIssue(1, "Y cofnod.", "O fewn diwrnod.", "Ffoniodd rhywun.", Finding.NotUpheld, "", "", false, 0));
        await using var handler = await browser.Colleague("handler@families.example");
        var answer = $"/staff/families/complaints/{reference}/answer";
        await handler.Open(answer);
        await handler.Types("How it begins", "Annwyl Ada, cwynoch nad oedd neb wedi ffonio.");
        await handler.Presses("Save these words");
        await handler.Types("Welsh, read by somebody who speaks it", "Bea has read it.");
        await handler.Presses("It is ready");
        await handler.Presses("Ask a colleague to read it");
        await using var manager = await browser.Colleague("manager@families.example");
        await manager.Open(answer);
        await manager.Presses("Approve it");
        await manager.Open(answer);
        await manager.Presses("Send our answer");

        await using var person = await browser.Visit(width: 320);
        await person.Open(Mail.Link((await browser.Service.Mail("adolygiad@example.com"))[0]));
        await person.GoesOn(person.MainButton());
        await person.Follows("Darllen ein hateb");
        await person.Look();
        await person.Reads("Adolygiad gan reolwr arall");
        await person.Follows("Gofyn am adolygiad");
        await person.Sees("Gofyn am adolygiad");
        await person.Page.FillAsync("#Words", new string('a', 10_001));
        await person.GoesOn(person.MainButton());
        await person.Look();
        await person.Page.FillAsync("#Words", "Ni ofynnoch i'r clerc.");
        await person.GoesOn(person.MainButton());
        await person.Look();
        await person.Reads("Gofynnoch am adolygiad.");
        await person.DoesNotRead("bydd person wedi cysylltu â chi");
        await person.Reads("gofynnoch am adolygiad");
        await person.Reads("Ni ofynnoch i'r clerc.");

        await handler.Open($"/staff/families/complaints/{reference}");
        await handler.Reads("Nobody yet");
        await handler.Open(answer);
        await handler.Types("How it begins", "Annwyl Ada, rwyf wedi edrych eto.");
        await handler.Presses("Save these words");
        await handler.Reads("You wrote the answer that is reviewed: somebody else does this");
        await manager.Open(answer);
        await manager.Types("How it begins", "Annwyl Ada, rwyf wedi edrych eto.");
        await manager.Presses("Save these words");
        await manager.Sees("Our answer");
        await manager.DoesNotRead("A review by another manager");
    }
}
