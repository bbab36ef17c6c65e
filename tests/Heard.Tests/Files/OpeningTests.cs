using System.Net;
using Heard.Domain.Complaints;
using Heard.Tests.Running;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Files;
using Heard.Web.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Files;

/// <summary>How colleagues open files, and how they do not.</summary>
[Trait("Database", "Both")]
public sealed class OpeningTests(ScannedService shared) : IClassFixture<ScannedService>
{
    RunningService Service => shared.Service;

    [Fact]
    public async Task A_colleague_is_given_a_photograph_without_the_place_and_the_right_way_up()
    {
        var (address, file, complaint) = await Complaint("lock.jpg", Payload.PhotographWithPlace());
        await Service.Checked();
        using var handler = await Handler();
        await handler.Open($"{address}/files/{file}");

        Assert.Equal(-1, handler.Content.AsSpan().IndexOf("51.4810N"u8));
        using var picture = SkiaSharp.SKBitmap.Decode(handler.Content);
        Assert.Equal((40, 60), (picture.Width, picture.Height));
        Assert.True(picture.GetPixel(20, 10).Red > 200 && picture.GetPixel(20, 50).Blue > 200, "Red was left, and is above once the picture is turned.");
        AssertSaved(handler, "lock.jpg", "image/jpeg");
        Assert.Contains(await Service.Read(database => database.AccessLog.IgnoreQueryFilters().Where(row => row.ComplaintId == complaint).ToListAsync()), row => row.AccountName.Length > 0);
    }

    [Fact]
    public async Task The_original_is_opened_on_purpose_only_and_the_timeline_says_so()
    {
        var original = Payload.PhotographWithPlace();
        var (address, file, complaint) = await Complaint("lock.jpg", original);
        await Service.Checked();
        using var handler = await Handler();
        await handler.Open($"{address}/files/{file}?original=true");
        Assert.Contains("Open this file?", handler.Page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(handler.Page.QuerySelector(".govuk-warning-text"));
        await handler.Press($"{address}/files/{file}?original=true");
        Assert.Equal(original, handler.Content);
        AssertSaved(handler, "lock.jpg", "application/octet-stream");
        Assert.Contains("Opened “lock.jpg” as it came.", await Notes(complaint), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_that_cannot_be_drawn_anew_is_kept_and_opens_on_purpose_only()
    {
        byte[] heic = [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[40]];
        var (address, file, _) = await Complaint("IMG_0001.HEIC", heic);
        await Service.Checked();
        using var handler = await Handler();
        await handler.Open($"{address}/files/{file}");
        Assert.NotNull(handler.Page.QuerySelector(".govuk-warning-text"));
        await handler.Press($"{address}/files/{file}");
        Assert.Equal(heic, handler.Content);
    }

    [Fact]
    public async Task A_clean_document_opens_as_it_came_under_its_own_name()
    {
        var (address, file, _) = await Complaint("llythyr Siân.pdf", Payload.Pdf());
        await Service.Checked();
        using var handler = await Handler();
        await handler.Open($"{address}/files/{file}");
        Assert.Equal(Payload.Pdf(), handler.Content);
        Assert.Contains("filename*=UTF-8''llythyr%20Si%C3%A2n.pdf", handler.Answer.Content.Headers.GetValues("Content-Disposition").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_opens_a_file_that_has_not_been_checked_or_carries_a_virus()
    {
        var (address, file, _) = await Complaint("notes.txt", Payload.Text(Payload.Eicar));
        using var handler = await Handler();
        await handler.Open(address);
        Assert.Null(handler.Page.QuerySelector($"a[href='{address}/files/{file}']"));
        await handler.Open($"{address}/files/{file}");
        Assert.Equal(HttpStatusCode.Conflict, handler.Answer.StatusCode);
        await Service.Checked();
        await handler.Open($"{address}/files/{file}");
        Assert.Equal(HttpStatusCode.Conflict, handler.Answer.StatusCode);
        Assert.Contains("It carried a virus", handler.Page.Body!.TextContent, StringComparison.Ordinal);
        await handler.Open(address);
        await handler.Press($"{address}/files/{file}");
        Assert.Equal(HttpStatusCode.Conflict, handler.Answer.StatusCode);
        Assert.Equal(-1, handler.Content.AsSpan().IndexOf("ANTIVIRUS"u8));
    }

    [Fact]
    public async Task In_another_body_or_under_another_complaint_there_is_no_such_file()
    {
        var (address, file, _) = await Complaint("letter.pdf", Payload.Pdf());
        var (other, _, _) = await Complaint("letter.pdf", Payload.Pdf());
        await Service.Checked();
        using var handler = await Handler();
        await handler.Open($"{other}/files/{file}");
        Assert.Equal(HttpStatusCode.NotFound, handler.Answer.StatusCode);
        await handler.Open($"{address}/files/not-an-id");
        Assert.Equal(HttpStatusCode.NotFound, handler.Answer.StatusCode);

        using var elsewhere = new Person(Service);
        await elsewhere.SignsIn("handler@families.example");
        foreach (var path in new[] { $"{address}/files/{file}", address.Replace("boats", "families", StringComparison.Ordinal) + $"/files/{file}" })
        {
            await elsewhere.Open(path);
            Assert.Equal(HttpStatusCode.NotFound, elsewhere.Answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_colleague_files_a_scan_and_the_person_is_neither_shown_it_nor_written_to_when_it_is_refused()
    {
        var email = $"{Guid.CreateVersion7():N}@example.com";
        var (address, _, complaint) = await Complaint("letter.pdf", Payload.Pdf(), email);
        using var handler = await Handler();
        await handler.Open($"{address}/files");
        await handler.Send($"{address}/files", "scan.txt", Payload.Text(Payload.Eicar));
        Assert.Contains("scan.txt", handler.Page.Body!.TextContent, StringComparison.Ordinal);
        await Service.Checked();
        var files = (await Service.Complaint(complaint)).Complaint.Files;
        Assert.Equal([(false, (FileProblem?)null), (true, FileProblem.Virus)], files.Select(file => (file.ByColleague, file.Problem)));
        Assert.DoesNotContain(await Service.Mail(email), mail => mail.Contains("scan.txt", StringComparison.Ordinal));
        await handler.Open(address);
        Assert.Contains("scan.txt: not kept, it carries a virus", handler.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_scanner_pictures_open_once_drawn_anew_and_other_files_on_purpose_with_a_warning()
    {
        await using var service = await RunningService.Start("Jobs:Off=true");
        using var person = new Person(service);
        await person.BeginsWithFiles();
        await person.Send("/boats/complain/files", "lock.jpg", Payload.Photograph(), ("go", "add"));
        await person.Send("/boats/complain/files", "letter.pdf", Payload.Pdf(), ("go", "add"));
        var complaint = await service.Submits(person);
        await service.Checked();
        var rows = await service.Read(database => database.Files.IgnoreQueryFilters().Where(file => file.ComplaintId == complaint).OrderBy(file => file.CreatedAt).ToListAsync());
        Assert.All(rows, row => Assert.Equal(FileState.Unscanned, row.State));

        using var handler = new Person(service);
        await handler.SignsIn("handler@boats.example");
        var address = $"/staff/boats/complaints/{(await service.Complaint(complaint)).Reference}";
        await handler.Open($"{address}/files/{rows[0].Id}");
        AssertSaved(handler, "lock.jpg", "image/jpeg");
        await handler.Open($"{address}/files/{rows[1].Id}");
        Assert.Contains("Nobody has checked this file for viruses", handler.Page.Body!.TextContent, StringComparison.Ordinal);
        await handler.Press($"{address}/files/{rows[1].Id}");
        Assert.Equal(Payload.Pdf(), handler.Content);
        await handler.Open(address);
        Assert.Contains("Opened “letter.pdf” as it came. It had not been checked for viruses.", handler.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    static void AssertSaved(Person person, string name, string mediaType)
    {
        var headers = person.Answer.Headers.Concat(person.Answer.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value));
        Assert.StartsWith("attachment", headers["Content-Disposition"], StringComparison.Ordinal);
        Assert.Contains(name, headers["Content-Disposition"], StringComparison.Ordinal);
        Assert.Equal(mediaType, headers["Content-Type"]);
        Assert.Equal("nosniff", headers["X-Content-Type-Options"]);
        Assert.Equal(SecurityHeaders.OfDownloads, headers["Content-Security-Policy"]);
        Assert.Equal("no-store", headers["Cache-Control"]);
    }

    async Task<(string Address, Guid File, Guid Complaint)> Complaint(string name, byte[] content, string email = "ada@example.com")
    {
        using var person = new Person(Service);
        await person.BeginsWithFiles();
        await person.Send("/boats/complain/files", name, content, ("go", "add"));
        var id = await Service.Submits(person, email);
        var (reference, complaint) = await Service.Complaint(id);
        return ($"/staff/boats/complaints/{reference}", complaint.Files.Single().Id, id);
    }

    async Task<Person> Handler()
    {
        var handler = new Person(Service);
        await handler.SignsIn("handler@boats.example");
        return handler;
    }

    Task<string> Notes(Guid complaint) => Service.In("boats", async (services, _) =>
        string.Join('\n', (await CaseFile.Read(services.GetRequiredService<AppDb>(), complaint))!.Timeline.Select(happened => happened.Event).OfType<NoteAdded>().Select(note => note.Words)));
}
