using Heard.Tests.Running;
using Heard.Web.Data;
using Heard.Web.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Files;

/// <summary>How files are kept, and looked at before anybody opens them.</summary>
[Trait("Database", "Both")]
public sealed class KeepingTests(ScannedService shared) : IClassFixture<ScannedService>
{
    RunningService Service => shared.Service;

    [Fact]
    public async Task A_stopped_scanner_delays_and_loses_nothing()
    {
        using var person = new Person(Service);
        await person.BeginsWithFiles();
        await person.Send("/boats/complain/files", "lock.jpg", Payload.Photograph(), ("go", "add"));
        var complaint = await Service.Submits(person);
        shared.Scanner.Stop();
        await Service.Services.GetRequiredService<FileCheck>().CheckDue(default);
        var row = await Row(complaint);
        Assert.Equal(FileState.Waiting, row.State);
        Assert.True(row.DueAt > row.CreatedAt);

        await shared.Scanner.Start();
        await Service.Checked();
        Assert.Equal(FileState.Clean, (await Row(complaint)).State);
    }

    [Fact]
    public async Task What_lies_on_disk_cannot_be_read_and_opens_for_its_own_file_only()
    {
        using var person = new Person(Service);
        await person.BeginsWithFiles();
        await person.Send("/boats/complain/files", "notes.txt", Payload.Text("A secret that nobody reads on the disk. " + new string('x', 200_000)), ("go", "add"));
        var row = await Row(await Service.Submits(person));
        var lying = Directory.GetFiles(Path.Combine(Service.Directory, "files"), row.Id.ToString("N"), SearchOption.AllDirectories).Single();
        var onDisk = await File.ReadAllBytesAsync(lying);
        Assert.Equal(-1, onDisk.AsSpan().IndexOf("secret that nobody"u8));

        var seal = Service.Services.GetRequiredService<Seal>();
        Assert.Equal(row.Bytes, (await seal.Open(FileKey.Original(row.Id), new MemoryStream(onDisk), row.Bytes, default)).Length);
        await Assert.ThrowsAnyAsync<System.Security.Cryptography.CryptographicException>(() => seal.Open(FileKey.Original(Guid.CreateVersion7()), new MemoryStream(onDisk), row.Bytes, default));
        await Assert.ThrowsAnyAsync<EndOfStreamException>(() => seal.Open(FileKey.Original(row.Id), new MemoryStream(onDisk[..70_000]), row.Bytes, default));
    }

    Task<FileRow> Row(Guid complaint) => Service.Read(database => database.Files.IgnoreQueryFilters().AsNoTracking().SingleAsync(file => file.ComplaintId == complaint));
}
