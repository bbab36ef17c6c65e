using System.Globalization;
using Heard.Tests.Dependable;
using Heard.Tests.Files;
using Heard.Tests.Running;
using Heard.Web.Data;
using Heard.Web.Files;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Mailbox;

/// <summary>The process is killed at moments of chance while it collects mail.</summary>
[Trait("Database", "Both")]
public sealed class KilledCollectionTests(ITestOutputHelper output)
{
    const int People = 120, Kills = 6;

    [Fact]
    public async Task A_service_that_is_killed_again_and_again_while_it_collects_takes_each_message_once_and_leaves_nothing_behind()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("HEARD_TEST_SEED"), CultureInfo.InvariantCulture, out var given) ? given : Random.Shared.Next();
        output.WriteLine($"HEARD_TEST_SEED={seed}");
        var chance = new Random(seed);
        using var server = new Dovecot();
        await server.Start();
        await using var installation = await Installation.WithBodies(server.Settings());
        server.Deliver([.. Enumerable.Range(0, People).Select(number => Messages.From($"person{number}@example.com", "Lamp", "The lamp is out.").With(("lock.jpg", Payload.Photograph())).Bytes())]);

        for (var kill = 1; kill <= Kills; kill++)
        {
            await using var service = await installation.Serve();
            await Until(server, Math.Max(0, People - (kill * People / (Kills + 1))));
            await Task.Delay(chance.Next(60));
            await service.Kill();
        }

        await using (await installation.Serve()) await Until(server, 0);
        Assert.Equal(People, server.Count("Stored"));
        await installation.Inside(NothingIsLostOrLeft);
        var (code, said) = await ServiceProcess.Run("verify", installation.Arguments);
        Assert.True(code == 0, said);
    }

    static async Task Until(Dovecot server, int left)
    {
        while (server.Count("INBOX") > left) await Task.Delay(20);
    }

    static async Task<bool> NothingIsLostOrLeft(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<OrganisationScope>().EnterSystem();
        var database = scope.ServiceProvider.GetRequiredService<AppDb>();
        var mail = await database.Mail.IgnoreQueryFilters().ToListAsync();
        Assert.Equal(People, mail.Count);
        Assert.Equal(People, mail.Select(row => row.From).Distinct().Count());
        Assert.All(mail, row => Assert.Equal(MailState.Complaint, row.State));
        Assert.Equal(People, mail.Select(row => row.ComplaintId).Distinct().Count());
        Assert.Equal(People, await database.Complaints.IgnoreQueryFilters().CountAsync(row => row.Channel == Heard.Domain.Complaints.Channel.Email && row.Name == "Ada Brook"));

        var store = app.Services.GetRequiredService<IFileStore>();
        var sweep = new FileSweep(app.Services.GetRequiredService<IServiceScopeFactory>(), store, app.Services.GetRequiredService<Incoming>(), new Tomorrow());
        await sweep.Sweep(CancellationToken.None);
        var kept = await store.All(CancellationToken.None).Select(stored => FileKey.FileOf(stored.Key)!.Value).Distinct().ToListAsync();
        var known = await database.Files.IgnoreQueryFilters().Select(row => new { row.Id, row.MailId }).ToListAsync();
        Assert.Equal(2 * People, known.Count(row => row.MailId is not null));
        Assert.Equal(known.Select(row => row.Id).Order(), kept.Order());
        return true;
    }

    sealed class Tomorrow : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + TimeSpan.FromHours(18);
    }
}
