using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Heard.Domain.Complaints;
using Heard.Domain.Consent;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Files;
using Heard.Tests.Running;
using Heard.Web.Data;
using Heard.Web.Files;
using Heard.Web.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Person = Heard.Tests.Files.Person;

namespace Heard.Tests.Features.Staff;

/// <summary>A service on a machine without Chromium.</summary>
public sealed class WithoutChromium : IAsyncLifetime
{
    /// <summary>The service.</summary>
    public RunningService Service { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => Service = await RunningService.Start("Chromium:Path=/there/is/none", "Jobs:Off=true");

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Service.DisposeAsync();
}

/// <summary>The whole file of a complaint for the Ombudsman. As PDF: <c>PrivatePdfTests</c>.</summary>
[Trait("Database", "Both")]
public sealed class WholeFileTests(WithoutChromium shared) : IClassFixture<WithoutChromium>
{
    RunningService Service => shared.Service;

    [Fact]
    public async Task The_zip_holds_the_document_and_what_is_clean_and_lists_what_is_left_out_and_why()
    {
        var complaint = await Handled();
        var letter = await File(complaint, "../Siân's letter.pdf", FileState.Clean);
        await File(complaint, "../Siân's letter.pdf", FileState.Clean);
        await File(complaint, "later.pdf", FileState.Waiting);
        await File(complaint, "unseen.pdf", FileState.Unscanned);
        await complaint.Act(Service, new RefuseFile(await File(complaint, "virus.pdf", FileState.Refused), FileProblem.Virus));
        await Lose(await File(complaint, "lost.pdf", FileState.Clean));

        using var handler = await Handler();
        await handler.Open(Of(complaint) + ".zip");
        AssertSaved(handler, "application/zip");
        await using var zip = await ZipArchive.CreateAsync(new MemoryStream(handler.Content), ZipArchiveMode.Read, leaveOpen: false, entryNameEncoding: null);
        Assert.Equal(["evidence/001-Siân-s-letter.pdf", "evidence/002-Siân-s-letter.pdf", Name(complaint) + ".html"], zip.Entries.Select(entry => entry.FullName));
        Assert.Equal(Payload.Pdf(), await Content(zip, "evidence/001-Siân-s-letter.pdf"));

        var listed = Page(await Content(zip, Name(complaint) + ".html")).QuerySelectorAll("#evidence ~ table tbody tr").Select(row => row.TextContent).ToList();
        Assert.Equal(6, listed.Count);
        Assert.Contains("In the ZIP: evidence/001-Siân-s-letter.pdf", listed[0], StringComparison.Ordinal);
        Assert.Contains("SHA-256: " + Convert.ToHexStringLower(SHA256.HashData(Payload.Pdf())), listed[0], StringComparison.Ordinal);
        Assert.Contains("Not in the ZIP: not yet checked for viruses", listed[2], StringComparison.Ordinal);
        Assert.Contains("Not in the ZIP: nobody has checked it for viruses", listed[3], StringComparison.Ordinal);
        Assert.Contains("Not in the ZIP: not kept: it carries a virus", listed[4], StringComparison.Ordinal);
        Assert.Contains("Not in the ZIP: its content is missing from our store", listed[5], StringComparison.Ordinal);
        Assert.NotEqual(Guid.Empty, letter);
    }

    [Fact]
    public async Task The_chronology_has_every_event_and_the_correspondence_every_word_that_went_either_way()
    {
        var complaint = await Handled();
        using var handler = await Handler();
        await handler.Open(Of(complaint));
        var timeline = (await complaint.Read(Service)).Timeline;
        Assert.Equal(timeline.Select((_, place) => $"{place + 1}"), handler.Page.QuerySelectorAll("[data-event]").Select(row => row.GetAttribute("data-event")!));
        var text = handler.Page.QuerySelector("main")!.TextContent;
        string[] told = ["Nobody rang back.", "Edith", "Given and confirmed.", "A note for colleagues only.", "I have read it.", "There were two calls.", "This is what I look at.", "It goes well.", "It takes longer.", "You complained that nobody rang."];
        Assert.All(told, words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.Equal(["2. The person added", "3. What we look at; told by email"],
            handler.Page.QuerySelectorAll("#correspondence ~ h3").Skip(1).Take(2).Select(heading => heading.TextContent));
        Assert.Contains("For the Ombudsman only.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".pdf")]
    [InlineData(".zip")]
    public async Task Who_takes_it_is_written_down_and_another_body_or_a_colleague_without_the_right_finds_nothing(string shape)
    {
        var complaint = await Submitted.Make(Service, Given.Shortest);
        Assert.Equal(0, await Opened(complaint));
        using var elsewhere = new Person(Service);
        await elsewhere.SignsIn("handler@families.example");
        foreach (var body in new[] { "boats", "families" })
        {
            await elsewhere.Open($"/staff/{body}/complaints/{complaint.Reference}/file{shape}");
            Assert.Equal(HttpStatusCode.NotFound, elsewhere.Answer.StatusCode);
        }

        using var colleague = new Person(Service);
        await colleague.SignsIn("colleague@boats.example");
        await colleague.Open(Of(complaint) + shape);
        Assert.NotEqual(HttpStatusCode.OK, colleague.Answer.StatusCode);
        Assert.Equal(0, await Opened(complaint));

        using var handler = await Handler();
        await handler.Open(Of(complaint) + shape);
        Assert.Equal(HttpStatusCode.OK, handler.Answer.StatusCode);
        Assert.True(await Opened(complaint) > 0);
    }

    [Fact]
    public async Task What_people_type_is_words_in_the_document_too()
    {
        const string Hostile = "</style><script>alert(1)</script>";
        var complaint = await Submitted.Make(Service, Given.Shortest.With("what-happened", Hostile).With("your-surname", Hostile));
        using var handler = await Handler();
        await handler.Open(Of(complaint) + ".zip");
        await using var zip = await ZipArchive.CreateAsync(new MemoryStream(handler.Content), ZipArchiveMode.Read, leaveOpen: false, entryNameEncoding: null);
        var page = Page(await Content(zip, Name(complaint) + ".html"));
        Assert.Empty(page.Scripts);
        Assert.Contains(Hostile, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("default-src 'none'; style-src 'unsafe-inline'", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"));
    }

    async Task<Submitted> Handled()
    {
        var complaint = await Submitted.Make(Service, Given.ForMother);
        foreach (var command in new ComplaintCommand[]
        {
            new Acknowledge("I have read it."), new AddWords("There were two calls."), new AddNote("A note for colleagues only."),
            new GiveAuthorisation(ConsentHow.Link, "Edith", ""), new ConfirmAuthorisation("Rang."), new BeginCloserLook(CloserLookWhy.Colleague, "Three teams."),
            new SendStatement([new(0, "Nobody rang back.")], "A call.", "By email.", 0, "This is what I look at."), new SendUpdate("It goes well."),
            new Delay(new DateOnly(2090, 1, 3), "The log is away.", true, "It takes longer."),
            new AnswerIssue(1, "The log.", "Within a day.", "Nobody did.", Finding.NotUpheld, "", "", false, 0),
            new WriteResponse("You complained that nobody rang.", "", "writer", "Priya Nair"), new AskApproval(), new ApproveResponse("reader", "Gareth Owen"),
            new SendResponse([new(2, "", "You complained that nobody rang."), new(2, "1. Nobody rang back.", "We do not uphold this.")], 3),
        })
        {
            Assert.Null((await complaint.Act(Service, command)).Refusal);
        }

        return complaint;
    }

    async Task<Guid> File(Submitted complaint, string name, FileState state)
    {
        var id = await complaint.Attach(Service, name, Payload.Pdf());
        await Service.In(complaint.Body, (services, _) => services.GetRequiredService<Writes>().Act(database =>
            database.Files.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.State, state))));
        return id;
    }

    Task Lose(Guid file) => Service.Services.GetRequiredService<IFileStore>().Delete(FileKey.Original(file), default);

    Task<int> Opened(Submitted complaint) => Service.Read(database => database.AccessLog.IgnoreQueryFilters().CountAsync(row => row.ComplaintId == complaint.Id));

    async Task<Person> Handler()
    {
        var handler = new Person(Service);
        await handler.SignsIn("handler@boats.example");
        return handler;
    }

    static void AssertSaved(Person person, string mediaType)
    {
        var headers = person.Answer.Headers.Concat(person.Answer.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value));
        Assert.StartsWith("attachment", headers["Content-Disposition"], StringComparison.Ordinal);
        Assert.Equal(mediaType, headers["Content-Type"]);
        Assert.Equal("nosniff", headers["X-Content-Type-Options"]);
        Assert.Equal(SecurityHeaders.OfDownloads, headers["Content-Security-Policy"]);
        Assert.Equal("no-store", headers["Cache-Control"]);
    }

    static async Task<byte[]> Content(ZipArchive zip, string name)
    {
        await using var entry = await zip.GetEntry(name)!.OpenAsync();
        var content = new MemoryStream();
        await entry.CopyToAsync(content);
        return content.ToArray();
    }

    static IHtmlDocument Page(byte[] html) => new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(html));

    static string Name(Submitted complaint) => "complaint-" + complaint.Reference.ToLowerInvariant();

    static string Of(Submitted complaint) => $"/staff/boats/complaints/{complaint.Reference}/file";
}
