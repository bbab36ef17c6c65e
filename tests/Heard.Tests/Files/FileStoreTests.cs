using Heard.Tests.Running;
using Heard.Web.Data;
using Heard.Web.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Files;

/// <summary>The same files on a real S3 server, and what is swept from either store.</summary>
public sealed class FileStoreTests(S3Server server) : IClassFixture<S3Server>
{
    [Fact]
    public async Task On_an_S3_server_a_large_file_goes_in_sealed_and_comes_back_as_it_was()
    {
        await using var service = await RunningService.Start([.. server.Settings, "Jobs:Off=true"]);
        var content = Payload.Text("A secret. " + new string('x', 15_000_000));
        using var person = new Person(service);
        await person.BeginsWithFiles();
        await person.Send("/boats/complain/files", "long.txt", content, ("go", "add"));
        var complaint = await service.Submits(person);
        await service.Checked();
        Assert.False(Directory.Exists(Path.Combine(service.Directory, "files", "kept")), "It lies on the server, not here.");
        foreach (var file in Directory.GetFiles(server.Folder, "*", SearchOption.AllDirectories)) Assert.Equal(-1, (await File.ReadAllBytesAsync(file)).AsSpan().IndexOf("A secret."u8));

        using var handler = new Person(service);
        await handler.SignsIn("handler@boats.example");
        var (reference, found) = await service.Complaint(complaint);
        var address = $"/staff/boats/complaints/{reference}/files/{found.Files.Single().Id}";
        await handler.Open(address);
        await handler.Press(address);
        Assert.Equal(content, handler.Content);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_belongs_to_nothing_is_gone_within_a_day_and_what_belongs_to_something_stays(bool onServer)
    {
        await using var service = await RunningService.Start(onServer ? [.. server.Settings, "Files:S3:Prefix=swept/", "Jobs:Off=true"] : ["Jobs:Off=true"]);
        using var person = new Person(service);
        await person.BeginsWithFiles();
        await person.Send("/boats/complain/files", "kept.txt", Payload.Text("Kept"), ("go", "add"));
        var complaint = await service.Submits(person);
        using var other = new Person(service);
        await other.BeginsWithFiles();
        await other.Send("/boats/complain/files", "left.txt", Payload.Text("The form is given up"), ("go", "add"));

        // A process was killed: content without its row, and content that never arrived.
        var lost = await service.In("boats", (services, _) => services.GetRequiredService<FileDesk>().Receive("lost.txt", new MemoryStream(Payload.Text("Lost")), default));
        var incoming = service.Services.GetRequiredService<Incoming>();
        var half = Path.Combine(Directory.CreateDirectory(incoming.Folder).FullName, "half");
        await File.WriteAllTextAsync(half, "half");
        await service.In("boats", (services, _) => services.GetRequiredService<Writes>().Act(database => database.Drafts.Where(draft => draft.ComplaintId == null).ExecuteDeleteAsync()));

        Assert.Equal(1, await Sweep(service, TimeSpan.Zero));
        Assert.Equal(["kept.txt"], await service.Read(database => database.Files.IgnoreQueryFilters().Where(file => file.ComplaintId == complaint || file.ComplaintId == null).Select(file => file.Name).ToListAsync()));
        Assert.Equal(2, await Sweep(service, TimeSpan.FromHours(12)));
        Assert.False(File.Exists(half));
        Assert.Null(await service.Services.GetRequiredService<IFileStore>().Open(FileKey.Original(lost.File!.Id), default));
        Assert.Equal(0, await Sweep(service, TimeSpan.FromHours(24)));
        var kept = await service.Read(database => database.Files.IgnoreQueryFilters().SingleAsync(file => file.ComplaintId == complaint));
        await using var content = await service.Services.GetRequiredService<IFileStore>().Open(FileKey.Original(kept.Id), default);
        Assert.NotNull(content);
    }

    static Task<int> Sweep(RunningService service, TimeSpan later) => new FileSweep(
        service.Services.GetRequiredService<IServiceScopeFactory>(), service.Services.GetRequiredService<IFileStore>(), service.Services.GetRequiredService<Incoming>(), new Later(later)).Sweep(default);

    sealed class Later(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + by;
    }
}
