using Heard.Tests.Files;
using Microsoft.Playwright;

namespace Heard.BrowserTests.Journeys;

[Trait("Database", "Both")]
public sealed class SendingFiles(Browser browser)
{
    const string Files = "files", Input = "input[type=file]", Here = ".heard-files__one";

    static readonly FilePayload Photo = new() { Name = "lock.jpg", MimeType = "image/jpeg", Buffer = Payload.PhotographWithPlace() };
    static readonly FilePayload Letter = new() { Name = "letter.pdf", MimeType = "application/pdf", Buffer = Payload.Pdf() };
    static readonly FilePayload Page = new() { Name = "page.pdf", MimeType = "application/pdf", Buffer = Payload.Text("<script>alert(1)</script>") };
    static readonly FilePayload Film = new() { Name = "film.mp4", MimeType = "video/mp4", Buffer = new byte[(20 * 1024 * 1024) + 1] };

    [Fact]
    public async Task With_scripts_several_files_go_at_once_with_a_progress_bar_and_each_refused_one_has_its_reason()
    {
        await using var person = await browser.Visit();
        await person.Complains("/boats", Given.From("files@example.com"), until: Files);
        var sending = new TaskCompletionSource();
        await person.Page.RouteAsync("**/complain/files", async route =>
        {
            if (route.Request.Method == "POST") await sending.Task;
            await route.ContinueAsync();
        });
        await person.Page.SetInputFilesAsync(Input, [Photo, Page, Letter, Film]);
        await Assertions.Expect(person.Page.GetByText("4 files chosen")).ToBeVisibleAsync();
        await person.Page.GetByRole(AriaRole.Button, new() { Name = "Add this file", Exact = true }).ClickAsync();
        await Assertions.Expect(person.Page.GetByRole(AriaRole.Progressbar, new() { Name = "Sending “lock.jpg”" })).ToBeVisibleAsync();
        await person.Look();
        sending.SetResult();

        await Assertions.Expect(person.Page.Locator(".govuk-error-summary")).ToBeFocusedAsync();
        await Assertions.Expect(person.Page.Locator(".govuk-error-summary a")).ToHaveTextAsync(
            ["What is in “page.pdf” does not match its name. Save it again, or add a photo of it", "“film.mp4” must be smaller than 20\u00A0MB"]);
        await Assertions.Expect(person.Page.Locator("#File-error")).ToContainTextAsync("“film.mp4” must be smaller than 20\u00A0MB");
        await Assertions.Expect(person.Page.Locator(Here)).ToContainTextAsync(["lock.jpg", "letter.pdf"]);
        await person.Look();

        await person.Page.Locator(".govuk-error-summary a").First.ClickAsync();
        await Assertions.Expect(person.Page.Locator("#File")).ToBeFocusedAsync();
        await person.Presses("Remove letter.pdf");
        await Assertions.Expect(person.Page.Locator(Here)).ToContainTextAsync(["lock.jpg"]);
        await person.Page.SetInputFilesAsync(Input, Letter);
        await person.Presses("Continue");
        await person.Sees("What is your name?");
        await person.Follows("Back");
        await Assertions.Expect(person.Page.Locator(Here)).ToContainTextAsync(["lock.jpg", "letter.pdf"]);
    }

    [Fact]
    public async Task Without_scripts_and_in_Welsh_a_person_adds_one_file_at_a_time()
    {
        await using var person = await browser.Visit(width: 320, scripts: false);
        await person.Complains("/cy/boats", Given.From("ffeiliau@example.com"), until: Files);
        await person.Page.SetInputFilesAsync(Input, Photo);
        await person.Presses("Ychwanegu'r ffeil hon");
        await Assertions.Expect(person.Page.Locator(Here)).ToContainTextAsync(["lock.jpg"]);
        await person.Look();
        await person.Page.SetInputFilesAsync(Input, Page);
        await person.Sends();
        await Assertions.Expect(person.Page.Locator(".govuk-error-summary a")).ToContainTextAsync("page.pdf");
        await person.Look();
        await person.Presses("Tynnu lock.jpg");
        await Assertions.Expect(person.Page.Locator(Here)).ToHaveCountAsync(0);
        await person.Page.SetInputFilesAsync(Input, Film);
        await person.Presses("Ychwanegu'r ffeil hon");
        await Assertions.Expect(person.Page.Locator(".govuk-error-summary a")).ToContainTextAsync("20\u00A0MB");
    }

    [Fact]
    public async Task A_colleague_saves_what_a_person_sent_and_is_warned_of_what_nobody_has_checked()
    {
        await using var person = await browser.Visit();
        await person.Complains("/boats", Given.From("saved@example.com", "The lock is stuck: see the photograph from Ashwater."), at: async step =>
        {
            if (step.Id == Files) await person.Page.SetInputFilesAsync(Input, [Photo, Letter]);
        });
        await person.Reads("letter.pdf");
        await person.Presses("Send my complaint");
        await person.Sees("We have your complaint");
        await person.Reads("lock.jpg");

        await using var handler = await browser.Colleague("handler@boats.example");
        await handler.Open($"/staff/boats?q={Mail.Reference(Assert.Single(await browser.Service.Mail("saved@example.com")))}");
        while (await handler.Page.GetByText("being checked").CountAsync() > 0) await handler.Page.ReloadAsync();
        await handler.Look();
        var photo = await handler.Page.RunAndWaitForDownloadAsync(() => handler.Page.GetByRole(AriaRole.Link, new() { Name = "lock.jpg", Exact = true }).ClickAsync());
        Assert.Equal("lock.jpg", photo.SuggestedFilename);
        Assert.Equal(-1, (await File.ReadAllBytesAsync(await photo.PathAsync())).AsSpan().IndexOf("51.4810N"u8));
        await handler.Follows("letter.pdf");
        await handler.Sees("Open this file?");
        var letter = await handler.Page.RunAndWaitForDownloadAsync(() => handler.Page.GetByRole(AriaRole.Button, new() { Name = "Open it all the same" }).ClickAsync());
        Assert.Equal(Payload.Pdf(), await File.ReadAllBytesAsync(await letter.PathAsync()));

        await handler.GoesOn(handler.Page.Locator(".govuk-back-link"));
        await handler.Reads("Opened “letter.pdf” as it came. It had not been checked for viruses.");
        await handler.Follows("Add a file");
        await handler.Sees("Add a file");
        await handler.Page.SetInputFilesAsync(Input, new FilePayload { Name = "scan.pdf", MimeType = "application/pdf", Buffer = Payload.Pdf() });
        await handler.Presses("Add to the complaint");
        await handler.Reads("Filed: scan.pdf");
    }
}
