using Heard.Domain.Complaints;
using Heard.Domain.Mail;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Running;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Files;
using Heard.Web.Mailbox;
using Heard.Web.Outbox;
using Heard.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace Heard.Tests.Mailbox;

/// <summary>A service that collects from a real IMAP server when it is told to, and sends to a folder.</summary>
public sealed class PostBox : IAsyncLifetime
{
    /// <summary>The server.</summary>
    internal Dovecot Server { get; } = new();

    /// <summary>The service.</summary>
    internal RunningService Service { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await Server.Start();
        Service = await RunningService.Start([.. Server.Settings(), .. Server.Settings("families", done: ""), "Jobs:Off=true"]);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        Server.Dispose();
    }

    internal Task<int> Collect() => Service.Services.GetRequiredService<MailCollector>().Collect(CancellationToken.None);

    /// <summary>It arrives and is collected: the row that it got.</summary>
    internal async Task<MailRow> Take(byte[] message, string body = "boats")
    {
        var before = await Rows();
        Server.Deliver(body, [message]);
        Assert.Equal(1, await Collect());
        return Assert.Single(await Rows(), row => before.All(other => other.Id != row.Id));
    }

    internal Task<MailRow> Take(MimeMessage message, string body = "boats") => Take(message.Bytes(), body);

    internal Task<List<MailRow>> Rows() => Read(database => database.Mail.IgnoreQueryFilters().AsNoTracking().OrderBy(row => row.Place).ToListAsync());

    internal Task<List<FileRow>> Files(Guid mail) => Read(database => database.Files.IgnoreQueryFilters().AsNoTracking().Where(row => row.MailId == mail).OrderBy(row => row.Id).ToListAsync());

    internal async Task<T> Read<T>(Func<AppDb, Task<T>> read)
    {
        await using var scope = Service.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<OrganisationScope>().EnterSystem();
        return await read(scope.ServiceProvider.GetRequiredService<AppDb>());
    }

    internal Task<CaseFile> Case(Guid complaint, string body = "boats") => new Submitted(body, complaint, "").Read(Service);

    /// <summary>The first message that was sent about a complaint.</summary>
    internal Task<Guid> SentId(Guid complaint) => Read(database => database.Outbox.IgnoreQueryFilters().Where(row => row.ComplaintId == complaint).OrderBy(row => row.CreatedAt).Select(row => row.Id).FirstAsync());

    /// <summary>What is sealed of a file.</summary>
    internal async Task<byte[]> Content(FileRow file)
    {
        await using var kept = await Service.Services.GetRequiredService<IFileStore>().Open(FileKey.Original(file.Id), CancellationToken.None);
        return await Service.Services.GetRequiredService<Seal>().Open(FileKey.Original(file.Id), kept!, file.Bytes, CancellationToken.None);
    }

    /// <summary>Somebody complains by email. The complaint, and the subject of what they are sent.</summary>
    internal async Task<(Guid Complaint, string Subject)> Complains(string address, string text = "The pump is broken.")
    {
        var row = await Take(Messages.From(address, "Pump", text));
        Assert.Equal((MailState.Complaint, null), (row.State, row.Why));
        return (row.ComplaintId!.Value, (await Service.Mail(address))[^1].Split('\n')[0]);
    }
}
