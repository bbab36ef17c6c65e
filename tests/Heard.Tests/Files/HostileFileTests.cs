using System.Net;
using Heard.Domain.Complaints;
using Heard.Domain.Files;
using Heard.Tests.Running;
using Heard.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Heard.Tests.Files;

/// <summary>Every file that somebody means harm with, or sends by mistake, and its answer.</summary>
[Trait("Database", "Both")]
public sealed class HostileFileTests(ScannedService shared) : IClassFixture<ScannedService>
{
    RunningService Service => shared.Service;

    public static TheoryData<string, string, byte[], string> Refused => new()
    {
        { "empty", "nothing.txt", [], "There is nothing in “nothing.txt”" },
        { "the limit plus one", "film.txt", new byte[FileRules.MostBytes + 1], "“film.txt” must be smaller than 20\u00A0MB" },
        { "five times the limit", "film.mp4", new byte[5 * FileRules.MostBytes], "“film.mp4” must be smaller than 20\u00A0MB" },
        { "an SVG with a script", "picture.svg", Payload.Svg(), "“picture.svg” must be a photo" },
        { "an SVG that says it is a photo", "picture.png", Payload.Svg(), "What is in “picture.png” does not match its name" },
        { "a web page that says it is a PDF", "page.pdf", Payload.Text("<script>alert(1)</script>"), "does not match its name" },
        { "a photo that says it is a PDF", "letter.pdf", Payload.Photograph(), "does not match its name" },
        { "a program that says it is a photo", "photogpj.exe", [.. "MZ"u8, 0, 0], "must be a photo" },
        { "a name that reads backwards", "photo\u202Egpj.exe", [.. "MZ"u8, 0, 0], "“photogpj.exe” must be a photo" },
        { "an archive", "archive.zip", Payload.Zip(("eicar.txt", Payload.Eicar)), "must be a photo" },
        { "a zip bomb that says it is a document", "bomb.docx", Payload.Bomb(), "does not match its name" },
        { "a document with macros", "macros.docx", Payload.Docx(("word/vbaProject.bin", "x")), "must be a photo" },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public async Task What_is_refused_is_refused_at_the_field_with_its_reason_and_nothing_of_it_is_kept(string what, string name, byte[] content, string problem)
    {
        using var person = new Person(Service);
        await person.BeginsWithFiles();
        var before = Kept();
        await person.Send("/boats/complain/files", name, content, ("go", "add"));
        Assert.True(person.Answer.StatusCode is HttpStatusCode.UnprocessableEntity, $"{what}: {person.Answer.StatusCode}");
        Assert.Contains(problem, person.Problem, StringComparison.Ordinal);
        Assert.Contains(problem, person.Page.QuerySelector(".govuk-form-group--error")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Error: ", person.Page.Title, StringComparison.Ordinal);
        Assert.Null(person.Page.QuerySelector(".heard-files"));
        Assert.Equal(before, Kept());
    }

    public static TheoryData<string, string, byte[]> Infected => new()
    {
        { "plain", "notes.txt", Payload.Text(Payload.Eicar) },
        { "in a document", "letter.docx", Payload.Docx(("word/media/notes.txt", Payload.Eicar)) },
        { "behind a PDF, as an archive", "letter.pdf", [.. Payload.Pdf(), .. Payload.Zip(("eicar.txt", Payload.Eicar))] },
        { "in a message", "answer.eml", Payload.Text($"From: ada@example.com\r\nContent-Type: text/plain\r\n\r\n{Payload.Eicar}") },
    };

    [Theory]
    [MemberData(nameof(Infected), DisableDiscoveryEnumeration = true)]
    public async Task A_virus_is_found_its_content_goes_and_the_person_is_told(string what, string name, byte[] content)
    {
        using var person = new Person(Service);
        await person.BeginsWithFiles();
        await person.Send("/boats/complain/files", name, content, ("go", "add"));
        Assert.True(person.Answer.StatusCode is HttpStatusCode.OK, what);
        var email = $"{Guid.CreateVersion7():N}@example.com";
        var complaint = await Service.Submits(person, email);
        await Service.Checked();

        var row = await LastFile();
        Assert.Equal(FileState.Refused, row.State);
        Assert.DoesNotContain(Kept(), file => file.Contains(row.Id.ToString("N"), StringComparison.Ordinal));
        Assert.Equal(FileProblem.Virus, Assert.Single((await Service.Complaint(complaint)).Complaint.Files).Problem);
        Assert.Contains(await Service.Mail(email), mail => mail.Contains(name, StringComparison.Ordinal) && mail.Contains("could not keep", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_virus_that_is_found_while_the_form_is_filled_in_is_said_there_and_does_not_come_with_the_complaint()
    {
        using var person = new Person(Service);
        await person.BeginsWithFiles();
        await person.Send("/boats/complain/files", "notes.txt", Payload.Text(Payload.Eicar), ("go", "add"));
        await Service.Checked();
        await person.Open("/boats/complain/files");
        Assert.Contains("“notes.txt” was not kept", person.Page.QuerySelector(".heard-files")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await Service.Complaint(await Service.Submits(person))).Complaint.Files);
    }

    public static TheoryData<string, string, byte[], string, bool> Plain => new()
    {
        { "a path", "../../etc/letter.pdf", Payload.Pdf(), "letter.pdf", false },
        { "a name of 300 characters", new string('n', 300) + ".pdf", Payload.Pdf(), new string('n', 146) + ".pdf", false },
        { "a name with what cannot be seen", "let\u200Bter\u202E.pdf", Payload.Pdf(), "letter.pdf", false },
        { "a photo", "lock.jpg", Payload.Photograph(), "lock.jpg", true },
        { "a photo with an archive behind it", "lock.jpg", [.. Payload.Photograph(), .. Payload.Zip(("run.js", "alert(1)"))], "lock.jpg", true },
        { "a picture and a script in one", "fun.gif", Payload.PictureAndScript(), "fun.gif", false },
        { "a picture that says it has 65,000 by 65,000 pixels", "big.jpg", Payload.PictureOf65000Pixels(), "big.jpg", false },
    };

    [Theory]
    [MemberData(nameof(Plain), DisableDiscoveryEnumeration = true)]
    public async Task What_is_kept_has_a_plain_name_and_a_copy_only_where_it_is_a_picture_that_can_be_drawn(string what, string sent, byte[] content, string name, bool hasCopy)
    {
        using var person = new Person(Service);
        await person.BeginsWithFiles();
        await person.Send("/boats/complain/files", sent, content, ("go", "add"));
        Assert.Contains(name, person.Page.QuerySelector(".heard-files")!.TextContent, StringComparison.Ordinal);
        await Service.Checked();
        var row = await LastFile();
        Assert.True((FileState.Clean, name, hasCopy) == (row.State, row.Name, row.HasCopy), $"{what}: {row.State}, {row.Name}, {row.HasCopy}");
    }

    [Fact]
    public async Task What_goes_far_beyond_the_limit_is_answered_with_a_page_that_says_so()
    {
        // Waits as long as it takes for the word to go on, which does not come.
        using var patient = new SocketsHttpHandler { Expect100ContinueTimeout = Timeout.InfiniteTimeSpan };
        using var client = new HttpClient(patient) { BaseAddress = new Uri(Service.Address) };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/boats/complain/files") { Content = new Endless() };
        request.Headers.ExpectContinue = true;
        using var answer = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("That is too much to send at once", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_its_token_takes_no_file()
    {
        using var person = new Person(Service);
        await person.BeginsWithFiles();
        await person.Open("/health/live");
        var before = Kept();
        await person.Send("/boats/complain/files", "lock.jpg", Payload.Photograph(), ("go", "add"));
        Assert.Equal(HttpStatusCode.BadRequest, person.Answer.StatusCode);
        Assert.NotNull(person.Page.QuerySelector("h1"));
        Assert.Equal(before, Kept());
    }

    string[] Kept() => Directory.Exists(Path.Combine(Service.Directory, "files", "kept"))
        ? [.. Directory.GetFiles(Path.Combine(Service.Directory, "files", "kept"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)]
        : [];

    Task<FileRow> LastFile() => Service.Read(database => database.Files.IgnoreQueryFilters().AsNoTracking().OrderByDescending(file => file.CreatedAt).FirstAsync());

    /// <summary>A gigabyte that is announced and never sent: the answer comes first.</summary>
    sealed class Endless : HttpContent
    {
        public Endless() => Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "b") } };

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.CompletedTask;

        protected override bool TryComputeLength(out long length)
        {
            length = 1024 * 1024 * 1024;
            return true;
        }
    }
}
