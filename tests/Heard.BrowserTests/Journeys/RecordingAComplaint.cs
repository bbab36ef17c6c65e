using Heard.Tests.Files;
using Microsoft.Playwright;

namespace Heard.BrowserTests.Journeys;

/// <summary>Any colleague can be the one a complaint is made to.</summary>
[Trait("Database", "Both")]
public sealed class RecordingAComplaint(Browser browser)
{
    const int MostKeys = 25, WordsInAMinute = 40;

    [Fact]
    public async Task A_receptionist_takes_a_complaint_on_the_telephone_by_keyboard_in_about_a_minute()
    {
        await using var receptionist = await browser.Colleague("colleague@boats.example");
        await receptionist.Follows("Record a complaint");
        await receptionist.Sees("Record a complaint");
        var (keys, words) = (0, 0);

        await Type("The pump-out at Sallowby lock has been broken for a week and nobody answers the help line.");
        await Tab(1);
        await Type("since last Monday");
        await Tab(1);
        await Type("Mend it and ring me back.");
        await Tab(2);
        await Type("Winifred");
        await Tab(1);
        await Type("Osgood");
        await Tab(3);
        await Press("Space");
        await Tab(1);
        await Type("01632 960555");
        await Tab(7);
        await Press("Space");
        await Tab(1);
        await receptionist.Arrives(() => Press("Enter"));
        await receptionist.Sees("Recorded");

        Assert.InRange(keys, 1, MostKeys);
        Assert.InRange(words, 1, WordsInAMinute);
        var said = await receptionist.Page.Locator("main").InnerTextAsync();
        Assert.Contains("by telephone", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Open the complaint", said, StringComparison.Ordinal);

        await using var handler = await browser.Colleague("handler@boats.example");
        await handler.Open("/staff/boats?q=winifred+osgood");
        await handler.GoesOn(handler.Page.Locator("table a").First);
        await handler.Look();
        var complaint = await handler.Page.Locator("main").InnerTextAsync();
        Assert.Contains("Complaint received (telephone, English)", complaint, StringComparison.Ordinal);
        Assert.Contains("Sam Okafor", complaint, StringComparison.Ordinal);

        async Task Press(string key)
        {
            keys++;
            await receptionist.Page.Keyboard.PressAsync(key);
        }

        async Task Tab(int times)
        {
            for (var i = 0; i < times; i++) await Press("Tab");
        }

        async Task Type(string text)
        {
            words += text.Split(' ').Length;
            await receptionist.Page.Keyboard.TypeAsync(text);
        }
    }

    [Fact]
    public async Task A_letter_is_typed_in_after_it_arrived_put_aside_and_finished_for_somebody_else()
    {
        await using var colleague = await browser.Colleague("content@northline.example", width: 320);
        await colleague.Follows("Record a complaint");
        await colleague.Page.GetByRole(AriaRole.Radio, new() { Name = "Letter" }).CheckAsync();
        await colleague.Types("What happened?", "Your lorries use our lane.");
        await colleague.Presses("Put it aside");
        await colleague.Sees("Record a complaint");
        await colleague.Follows("Your lorries use our lane.");
        await colleague.Types("The day it came, if not today", "the day after tomorrow or so");
        await colleague.Page.GetByText("They complain for someone else", new() { Exact = true }).ClickAsync();
        await colleague.Chooses("Someone else");
        await colleague.GoesOn(colleague.Page.GetByRole(AriaRole.Button, new() { Name = "Record the complaint" }).First);
        await colleague.Sees("Record a complaint");
        var problems = await colleague.Page.Locator(".govuk-error-summary").InnerTextAsync();
        foreach (var problem in new[] { "Enter one day", "Enter the name of the person you complain for", "Select how we can contact you" }) Assert.Contains(problem, problems, StringComparison.Ordinal);

        await colleague.Types("The day it came, if not today", "yesterday");
        await colleague.Page.Locator("#their-first-name").FillAsync("Ivy");
        await colleague.Page.Locator("#your-first-name").FillAsync("Mabel");
        await colleague.Page.Locator("#your-surname").FillAsync("Thorne");
        await colleague.Page.GetByLabel("Please do not contact me").CheckAsync();
        await colleague.Chooses("Talk with me before you look at any records");
        await colleague.Chooses("They are not able to agree");
        await colleague.GoesOn(colleague.Page.GetByRole(AriaRole.Button, new() { Name = "Record the complaint" }).First);
        await colleague.Sees("Recorded");
        await colleague.Presses("Record another");
        Assert.Equal(0, await colleague.Page.GetByText("Put aside by you").CountAsync());
    }

    [Fact]
    public async Task A_form_filled_in_by_hand_is_typed_in_beside_its_scan()
    {
        await using var colleague = await browser.Colleague("handler@boats.example", width: 1280);
        await colleague.Follows("Record a complaint");
        await colleague.Types("What happened?", "The sluice was left open all night.");
        await colleague.Presses("Type in a letter or a paper form beside its scan");
        await colleague.Sees("Add the scan");
        await colleague.Presses("Go on to type it in");
        await colleague.Sees("Add the scan");
        await colleague.Page.SetInputFilesAsync("input[type=file]", [Scanned("form.pdf", "application/pdf", Payload.ScannedPdf(pages: 2)), Scanned("envelope.jpg", "image/jpeg", Payload.Photograph())]);
        await colleague.Presses("Go on to type it in");
        await colleague.Sees("Record a complaint");
        await Assertions.Expect(colleague.Page.GetByRole(AriaRole.Img)).ToHaveCountAsync(3);
        foreach (var sheet in await colleague.Page.GetByRole(AriaRole.Img).AllAsync())
        {
            await sheet.ScrollIntoViewIfNeededAsync();
            await Assertions.Expect(sheet).ToHaveJSPropertyAsync("complete", true);
            Assert.True(await sheet.EvaluateAsync<int>("sheet => sheet.naturalWidth") > 0, "The picture of the scan does not show.");
        }

        await using var another = await browser.Colleague("manager@boats.example");
        var picture = await colleague.Page.GetByRole(AriaRole.Img).First.GetAttributeAsync("src");
        Assert.Equal(404, (await another.Page.GotoAsync(picture!))!.Status);

        Assert.Equal("The sluice was left open all night.", await colleague.Page.GetByLabel("What happened?", new() { Exact = true }).InputValueAsync());
        Assert.True(await colleague.Page.GetByRole(AriaRole.Radio, new() { Name = "Letter" }).IsCheckedAsync());
        await colleague.Page.Locator("#your-first-name").FillAsync("Elspeth");
        await colleague.Page.Locator("#your-surname").FillAsync("Winter");
        await colleague.Page.GetByLabel("Please do not contact me").CheckAsync();
        await colleague.Chooses("Talk with me before you look at any records");
        await colleague.GoesOn(colleague.Page.GetByRole(AriaRole.Button, new() { Name = "Record the complaint" }).First);
        await colleague.Sees("Recorded");
        await colleague.Follows("Open the complaint");
        await colleague.Reads("form.pdf");
        await colleague.Reads("envelope.jpg");
    }

    static FilePayload Scanned(string name, string type, byte[] content) => new() { Name = name, MimeType = type, Buffer = content };

    [Fact]
    public async Task What_was_put_right_on_the_spot_is_recorded_in_five_fields_and_nothing_more_is_asked_of_anybody()
    {
        await using var colleague = await browser.Colleague("colleague@boats.example");
        await colleague.Open("/staff/boats/record/put-right");
        await colleague.Presses("Save");
        await colleague.Sees("Put right on the spot");
        await colleague.Chooses("In person");
        await colleague.Types("What happened", "The key for the water point did not fit.");
        await colleague.Types("What was done about it", "Gave another key and tried it together.");
        await colleague.Types("Their name (optional)", "Barnaby Finch");
        await colleague.Chooses("Yes");
        await colleague.Presses("Save");
        await colleague.Sees("Recorded as put right");

        await using var handler = await browser.Colleague("handler@boats.example");
        await handler.Open("/staff/boats?q=finch");
        Assert.Contains("Nothing", await handler.Page.Locator("table").InnerTextAsync(), StringComparison.Ordinal);
        await handler.GoesOn(handler.Page.Locator("table a").First);
        await handler.Look();
        Assert.Contains("Put right at once", await handler.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }
}
