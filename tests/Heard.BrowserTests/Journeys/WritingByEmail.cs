using Heard.Tests.Files;
using Heard.Tests.Mailbox;
using Heard.Tests.Running;
using Heard.Web.Mailbox;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Heard.BrowserTests.Journeys;

/// <summary>A service with a mailbox, which is collected when the test says so.</summary>
[Trait("Database", "Both")]
public sealed class WritingByEmail : IAsyncLifetime
{
    readonly Dovecot _mailbox = new();
    readonly Browser _browser;

    public WritingByEmail() => _browser = new() { Settings = _mailbox.Settings() };

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await _mailbox.Start();
        await _browser.InitializeAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _mailbox.Dispose();
    }

    [Fact]
    public async Task A_person_complains_and_answers_by_email_and_a_colleague_sees_both_with_what_came()
    {
        await Arrives(Messages.From("winifred@example.com", "The pump-out at Sallowby", "It has been broken for a week.", "Winifred Osgood").With(("lock.jpg", Payload.Photograph())).Bytes());
        var receipt = Assert.Single(await _browser.Service.Mail("winifred@example.com"));
        await Arrives(Messages.From("winifred@example.com", "RE: " + receipt.Split('\n')[0], "Now the water is off too.").Bytes());

        await using var handler = await _browser.Colleague("handler@boats.example");
        await handler.Open($"/staff/boats?q={Mail.Reference(receipt)}");
        await handler.Reads("Complaint received (email, English): lock.jpg");
        await handler.Reads("Now the water is off too.");
        await handler.Follows("The pump-out at Sallowby");
        await handler.Sees("The pump-out at Sallowby");
        await handler.Reads("It became a complaint by itself.");
        await handler.Follows("Save the original, with everything in it");
        while (await handler.Page.GetByText("It is being checked").CountAsync() > 0) await handler.Page.ReloadAsync();
        await handler.Sees("Save this message?");
        var saved = await handler.Page.RunAndWaitForDownloadAsync(() => handler.Page.GetByRole(AriaRole.Button, new() { Name = "Save it all the same" }).ClickAsync());
        Assert.Equal("The pump-out at Sallowby.eml", saved.SuggestedFilename);

        await using var person = await _browser.Visit();
        await person.Open(Mail.Link(receipt));
        await person.Presses("See my complaint");
        await person.Reads("Now the water is off too.");
    }

    [Fact]
    public async Task A_colleague_deals_with_what_waits_a_complaint_words_for_another_and_spam()
    {
        var reference = await _browser.Complained("boats", Given.From("ada@example.com"));
        await Arrives(
            Messages.From("office@mp.example.org", "For a constituent", "The lamp at Ashwater is out. Please look into it.", "Office of the Member").With("Auto-Submitted", "auto-generated").Bytes(),
            Messages.From("ada.at.work@example.com", $"My complaint {reference}", "They rang back, and did not listen.", "Ada Brook").With(("run.exe", "MZ\0"u8.ToArray())).Bytes(),
            Messages.From("shop@example.net", "Lamps, cheap", "Buy lamps.", "Lamps").With("X-Spam-Flag", "YES").Bytes());

        await using var handler = await _browser.Colleague("handler@boats.example", width: 320);
        await handler.Open("/staff/boats");
        await handler.Follows("3 messages wait for a colleague");
        await handler.Sees("Mail that waits for a colleague");
        await handler.Follows("For a constituent");
        await handler.Sees("For a constituent");
        await handler.Presses("Save");
        await handler.Sees("For a constituent");
        await handler.Reads("Select what to do about it");
        await handler.Chooses("Make a complaint of it");
        await handler.Presses("Save");
        await handler.Sees("For a constituent");
        await handler.Reads("made a complaint of it");

        await handler.GoesOn(handler.Page.Locator(".govuk-back-link"));
        await handler.Follows($"My complaint {reference}");
        await handler.Sees($"My complaint {reference}");
        await handler.Reads("It names a complaint, which anybody could");
        await handler.Chooses("Add it to a complaint, as words of the person who complained");
        await handler.Page.Locator("#Reference").FillAsync("22222223");
        await handler.Presses("Save");
        await handler.Sees($"My complaint {reference}");
        await handler.Page.Locator("#Reference").FillAsync(reference);
        await handler.Presses("Save");
        await handler.Reads("They rang back, and did not listen.");
        await handler.Look();

        await handler.Open("/staff/boats/mail");
        await handler.Follows("Lamps, cheap");
        await handler.Sees("Lamps, cheap");
        await handler.Chooses("Nothing: it is spam");
        await handler.Presses("Save");
        await handler.Sees("Mail that waits for a colleague");
        await handler.Reads("Nothing here.");
        await handler.Follows("Dealt with");
        await handler.Sees("Mail that colleagues dealt with");
        Assert.Empty(await _browser.Service.Mail("shop@example.net"));
    }

    async Task Arrives(params byte[][] messages)
    {
        _mailbox.Deliver(messages);
        while (_mailbox.Count("INBOX") > 0) await _browser.Service.Services.GetRequiredService<MailCollector>().Collect(CancellationToken.None);
    }
}
