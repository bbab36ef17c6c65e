using System.Net;
using Heard.Domain.Complaints;
using Heard.Domain.Files;
using Heard.Tests.Running;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Files;

[Trait("Database", "Both")]
public sealed class UploadingTests(ScannedService shared) : IClassFixture<ScannedService>
{
    RunningService Service => shared.Service;

    [Fact]
    public async Task Files_go_with_the_complaint_and_stand_wherever_it_is_read_back()
    {
        using var person = new Person(Service);
        await person.BeginsWithFiles();
        await person.Send("/boats/complain/files", "lock.jpg", Payload.Photograph(), ("go", "add"));
        await person.Send("/boats/complain/files", "letter.pdf", Payload.Pdf(), ("go", "on"));
        Assert.EndsWith("/complain/your-name", person.Answer.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        var complaint = await Service.Submits(person);
        Assert.Contains("lock.jpg", person.Page.Body!.TextContent, StringComparison.Ordinal);
        await person.Open("/boats/complain/copy");
        Assert.Contains("letter.pdf", person.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["lock.jpg", "letter.pdf"], (await Service.Complaint(complaint)).Complaint.Files.Select(file => file.Name));
        Assert.Equal(2, await Service.Read(database => database.Files.IgnoreQueryFilters().CountAsync(file => file.ComplaintId == complaint && file.DraftId == null)));
    }

    [Fact]
    public async Task A_person_takes_a_file_out_again_and_its_content_is_gone()
    {
        using var person = new Person(Service);
        await person.BeginsWithFiles();
        await person.Send("/boats/complain/files", "lock.jpg", Payload.Photograph(), ("go", "add"));
        var file = person.Page.QuerySelector(".heard-files button")!.GetAttribute("value")!;
        await person.Press("/boats/complain/files", ("remove", file));
        Assert.Null(person.Page.QuerySelector(".heard-files"));
        Assert.Null(await Service.Services.GetRequiredService<IFileStore>().Open(FileKey.Original(Guid.Parse(file)), default));
    }

    [Fact]
    public async Task Nobody_takes_out_a_file_of_somebody_elses_form()
    {
        using var person = new Person(Service);
        await person.BeginsWithFiles();
        await person.Send("/boats/complain/files", "lock.jpg", Payload.Photograph(), ("go", "add"));
        using var other = new Person(Service);
        await other.BeginsWithFiles();
        await other.Press("/boats/complain/files", ("remove", person.Page.QuerySelector(".heard-files button")!.GetAttribute("value")!));
        await person.Open("/boats/complain/files");
        Assert.NotNull(person.Page.QuerySelector(".heard-files"));
    }

    [Fact]
    public async Task Who_clears_the_form_clears_its_files()
    {
        using var person = new Person(Service);
        await person.BeginsWithFiles();
        await person.Send("/boats/complain/files", "lock.jpg", Payload.Photograph(), ("go", "add"));
        var file = Guid.Parse(person.Page.QuerySelector(".heard-files button")!.GetAttribute("value")!);
        await person.Press("/boats/complain/clear");
        Assert.Null(await Service.Services.GetRequiredService<IFileStore>().Open(FileKey.Original(file), default));
    }

    [Fact]
    public async Task Fourteen_files_at_the_same_moment_are_ten()
    {
        using var person = new Person(Service);
        await person.BeginsWithFiles();
        await person.Send("/boats/complain/files", "0.txt", Payload.Text("0"), ("go", "add"));
        var draft = await Service.Read(database => database.Files.IgnoreQueryFilters().OrderByDescending(file => file.CreatedAt).Select(file => file.DraftId).FirstAsync());
        var problems = await Task.WhenAll(Enumerable.Range(1, 13).Select(number => Task.Run(() => Service.In("boats", async (services, _) =>
        {
            var desk = services.GetRequiredService<FileDesk>();
            var received = await desk.Receive($"{number}.txt", new MemoryStream(Payload.Text($"{number}")), default);
            return await services.GetRequiredService<Writes>().Act(async database =>
            {
                var row = await database.Drafts.FirstAsync(row => row.Id == draft);
                var problem = await desk.Add(database, row, received);
                row.Version++;
                await database.SaveChangesAsync();
                return problem;
            });
        }))));
        Assert.Equal(4, problems.Count(problem => problem is FileProblem.TooMany));
        await person.Send("/boats/complain/files", "one-more.txt", Payload.Text("One more"), ("go", "add"));
        Assert.Contains("“one-more.txt” was not added: there can be 10 files", person.Problem, StringComparison.Ordinal);
        Assert.Equal(FileRules.MostOnForm, (await Service.Complaint(await Service.Submits(person))).Complaint.Files.Length);
    }

    [Fact]
    public async Task Who_presses_add_without_a_file_is_told_and_who_presses_continue_goes_on()
    {
        using var person = new Person(Service);
        await person.BeginsWithFiles();
        await person.Send("/boats/complain/files", "", [], ("go", "add"));
        Assert.Equal("Choose a file first", person.Problem);
        await person.Send("/boats/complain/files", "", [], ("go", "on"));
        Assert.EndsWith("/complain/your-name", person.Answer.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_follows_their_complaint_adds_a_file_and_sees_when_it_is_there()
    {
        using var person = new Person(Service);
        await person.BeginsWithFiles();
        var complaint = await Service.Submits(person);
        var code = person.Page.QuerySelector(".heard-code")!.TextContent.Trim();
        await person.Open("/boats/track");
        await person.Press("/boats/track", ("Reference", (await Service.Complaint(complaint)).Reference), ("Code", code));
        await person.Open("/boats/track/add");
        await person.Send("/boats/track/add", "letter.pdf", Payload.Pdf(), ("Words", ""));
        Assert.EndsWith("/track/complaint", person.Answer.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("letter.pdf: we have it and are checking it", person.Page.Body!.TextContent, StringComparison.Ordinal);
        await Service.Checked();
        await person.Open("/boats/track/complaint");
        Assert.Contains("letter.pdf: we have it", person.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("are checking it", person.Page.Body!.TextContent, StringComparison.Ordinal);

        await person.Open("/boats/track/add");
        await person.Send("/boats/track/add", "page.pdf", Payload.Text("<p>"), ("Words", "It happened again."));
        Assert.Contains("What is in “page.pdf” does not match its name", person.Problem, StringComparison.Ordinal);
        Assert.Equal("It happened again.", person.Page.QuerySelector("textarea")!.TextContent.Trim());
        await person.Send("/boats/track/add", "", [], ("Words", "It happened again."));
        Assert.Equal("letter.pdf", Assert.Single((await Service.Complaint(complaint)).Complaint.Files).Name);
        Assert.Contains("It happened again.", person.Page.Body!.TextContent, StringComparison.Ordinal);
    }
}
