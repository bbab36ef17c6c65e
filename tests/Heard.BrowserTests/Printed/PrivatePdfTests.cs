using System.IO.Compression;
using System.Net;
using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;

namespace Heard.BrowserTests.Printed;

/// <summary>What is one person's as PDF: the file for the Ombudsman, letters, the final response.</summary>
public sealed class PrivatePdfTests(Browser browser)
{
    static readonly Answers ByPost = Given.From("post@example.com").With("contact-by", "post").With("email")
        .With("house", "1 Wharf Lane").With("street", "The Old Lock, near the second bridge on the left").With("town", "Ashwater").With("postcode", "ZZ1 1ZZ");

    static IEnumerable<ComplaintCommand> Answered(string opening, Language language = Language.English) =>
    [
        new Acknowledge("I have read it."), new BeginCloserLook(CloserLookWhy.Colleague, "Two teams."),
        new SendStatement([new(0, "Nobody rang back.")], "A call.", "By email.", 0, "This is what I look at.") { NothingPrivate = true },
        new AddNote("A note for colleagues only."),
        new AnswerIssue(1, "The log.", "Within a day.", "Nobody did.", Finding.NotUpheld, "", "", false, 0),
        new WriteResponse(opening, "", "writer", "Priya Nair"),
        .. language is Language.Welsh ? [new PrepareFormat("welsh", "Siân has read it.")] : Array.Empty<ComplaintCommand>(),
        new AskApproval(), new ApproveResponse("reader", "Gareth Owen"),
        new SendResponse([new(2, "", opening), new(2, "1. Nobody rang back.", ""), new(3, "What we looked at", "The log."), new(2, "If you do not agree", "Ask us.")], 3),
    ];

    [Fact]
    public async Task The_Ombudsman_gets_the_whole_file_as_one_tagged_pdf_alone_or_in_a_zip()
    {
        var reference = await browser.Complained("boats", Given.From("file@example.com", "Nobody rang back.\n\nAnd the lamp is out.").With("effect", "We could not sleep.").With("adjustments", "large-print", "call-times").With("call-times-detail", "After 6pm"));
        foreach (var command in Answered("You complained that nobody rang back.")) await browser.Decided("boats", reference, command);
        await using var handler = await browser.Colleague("handler@boats.example");
        await handler.Open($"/staff/boats/complaints/{reference}");
        await handler.Follows("The whole file, for the Ombudsman");
        await handler.Sees("The whole file, for the Ombudsman");

        await using var zip = await ZipArchive.CreateAsync(new MemoryStream(await Pdf.Save(handler, "Save it with the evidence (ZIP)")), ZipArchiveMode.Read, leaveOpen: false, entryNameEncoding: null);
        await using var entry = await Assert.Single(zip.Entries, found => found.FullName == $"complaint-{reference.ToLowerInvariant()}.pdf").OpenAsync();
        var zipped = new MemoryStream();
        await entry.CopyToAsync(zipped);
        foreach (var content in new[] { zipped.ToArray(), await Pdf.Save(handler, "Save it as PDF") })
        {
            var pdf = await Pdf.Read(content);
            Assert.True(pdf.IsIn("en"));
            string[] told = [$"{reference[..4]} {reference[4..]}", "For the Ombudsman only.", "Chronology", "A note for colleagues only.", "You complained that nobody rang back.", "Evidence"];
            Assert.All(told, words => Assert.Contains(words, pdf.Text, StringComparison.Ordinal));
        }

        Assert.False(Directory.Exists(Path.Combine(browser.Service.Directory, "publications")) && Directory.GetFiles(Path.Combine(browser.Service.Directory, "publications")).Any(file => File.ReadAllText(file).Contains(reference, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(Language.English, false, "Our reference: ", "en")]
    [InlineData(Language.English, true, "Our reference: ", "en")]
    [InlineData(Language.Welsh, false, "Ein cyfeirnod: ", "cy")]
    public async Task A_letter_has_the_address_in_the_window_of_the_envelope_and_the_size_that_was_asked_for(Language language, bool large, string label, string code)
    {
        var reference = await browser.Complained("boats", large ? ByPost.With("adjustments", "large-print") : ByPost, language);
        await browser.Decided("boats", reference, new Acknowledge(string.Join("\n\n", Enumerable.Repeat("Dear Ada, I have read what you wrote about the lock, and I ring you on Monday.", 12))));
        await using var handler = await browser.Colleague("handler@boats.example");
        await handler.Open($"/staff/boats/complaints/{reference}/letter/acknowledgement");
        var pdf = await Pdf.Read(await Pdf.Save(handler, "Save it as PDF, with the address where a window envelope shows it"));
        Assert.True(pdf.IsIn(code));
        Assert.Contains(label + $"{reference[..4]} {reference[4..]}", pdf.Text, StringComparison.Ordinal);

        var (left, top, _, _, _) = pdf.Place("Ada Brook");
        Assert.InRange(left, 20, 22);
        Assert.InRange(top, 45, 50);
        foreach (var line in new[] { "1 Wharf Lane", "The Old Lock", "second bridge on the left", "Ashwater", "ZZ1 1ZZ" })
        {
            var place = pdf.Place(line);
            Assert.InRange(place.Left, 20, 105);
            Assert.InRange(place.Right, 20, 105);
            Assert.InRange(place.Bottom, 45, 80);
        }

        Assert.Equal(large ? 18 : 14, pdf.Place("Dear Ada, I have read").Size, 0.6);
        Assert.True(pdf.Place("Dear Ada, I have read").Top > 80, "The letter begins below the window.");
    }

    [Theory]
    [InlineData(Language.English, "Our answer to your complaint, reference", "en")]
    [InlineData(Language.Welsh, "Ein hateb i'ch cwyn, cyfeirnod", "cy")]
    public async Task The_person_saves_our_answer_as_it_was_sent(Language language, string subject, string code)
    {
        var email = $"{Guid.CreateVersion7():N}@example.com";
        var opening = language is Language.Welsh ? "Annwyl Ada, fe wnaethoch gwyno nad oedd neb wedi ffonio'n ôl." : "Dear Ada, you complained that nobody rang back.";
        var reference = await browser.Complained("boats", Given.From(email), language);
        foreach (var command in Answered(opening, language)) await browser.Decided("boats", reference, command);
        await using var person = await browser.Visit(width: 320);
        await person.Open(Mail.Link((await browser.Service.Mail(email))[0]));
        await person.GoesOn(person.MainButton());
        await person.Page.GotoAsync(browser.Service.Address + "/boats/track/answer");
        var pdf = await Pdf.Read(await Pdf.Save(person, "Save or print as PDF"));
        Assert.True(pdf.IsIn(code));
        Assert.Contains($"{reference[..4]} {reference[4..]}", pdf.Text, StringComparison.Ordinal);
        Assert.All([subject, opening, "1. Nobody rang back."], told => Assert.Contains(told, pdf.Text, StringComparison.Ordinal));

        using var nobody = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(browser.Service.Address) };
        Assert.Equal(HttpStatusCode.Redirect, (await nobody.GetAsync("/boats/track/answer.pdf")).StatusCode);
    }
}
