using Heard.Domain.Mail;
using Heard.Tests.Running;
using Heard.Web;
using Heard.Web.Data;
using Heard.Web.Mailbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Mailbox;

/// <summary>The mailbox itself: what was there before, who else looks into it, and when it does not answer.</summary>
[Trait("Database", "Both")]
public sealed class MailboxTests
{
    [Fact]
    public async Task The_first_collection_takes_what_is_unread_and_afterwards_nobody_can_read_a_message_away()
    {
        using var server = new Dovecot();
        await server.Start();
        server.Deliver("boats", [Letter("read@example.com"), Letter("unread@example.com")]);
        await Reads(server, 0);
        await using var service = await RunningService.Start([.. server.Settings(done: ""), "Jobs:Off=true"]);
        Assert.Equal(1, await Collect(service));
        Assert.Equal(["unread@example.com"], await Senders(service));
        Assert.Equal((2, 0), (server.Count("INBOX"), await server.Unread()));

        server.Deliver(Letter("quick@example.com"));
        await Reads(server, 2);
        Assert.Equal(1, await Collect(service));
        Assert.Equal(["unread@example.com", "quick@example.com"], await Senders(service));
        Assert.Equal(0, await Collect(service));
    }

    [Fact]
    public async Task A_message_that_was_stored_and_not_moved_is_moved_at_the_next_collection_and_not_taken_again()
    {
        using var server = new Dovecot();
        await server.Start();
        await using var service = await RunningService.Start([.. server.Settings(), "Jobs:Off=true"]);
        server.Deliver(Letter("ada@example.com"), Letter("bea@example.com"));
        await Collect(service);
        await server.With("boats", async client =>
        {
            var stored = await client.GetFolderAsync("Stored");
            await stored.OpenAsync(MailKit.FolderAccess.ReadWrite);
            await stored.MoveToAsync([0, 1], client.Inbox!);
            return true;
        });

        // Moved back they have new numbers: they are messages that come again.
        Assert.Equal(2, await Collect(service));
        Assert.Equal(4, (await Senders(service)).Count);
        Assert.Equal((0, 2), (server.Count("INBOX"), server.Count("Stored")));
    }

    [Fact]
    public async Task Nodes_that_collect_at_once_take_each_message_once()
    {
        using var server = new Dovecot();
        await server.Start();
        await using var service = await RunningService.Start([.. server.Settings(), "Jobs:Off=true"]);
        await using var other = TestDatabase.IsPostgres ? await RunningService.Start(service.Store.ForAnotherNode(), null, [.. server.Settings(), "Jobs:Off=true"]) : null;
        server.Deliver([.. Enumerable.Range(0, 20).Select(number => Letter($"person{number}@example.com"))]);
        var nodes = new[] { service, other ?? service };
        await Task.WhenAll(nodes.Concat(nodes).Select(node => Task.Run(() => Collect(node))));
        await Collect(service);
        var senders = await Senders(service);
        Assert.Equal(20, senders.Count);
        Assert.Equal(20, senders.Distinct().Count());
        Assert.Equal((0, 20), (server.Count("INBOX"), server.Count("Stored")));
        Assert.Equal(20, await Read(service, database => database.Complaints.IgnoreQueryFilters().CountAsync(row => row.Channel == Heard.Domain.Complaints.Channel.Email && row.Name == "Ada Brook")));
    }

    [Fact]
    public async Task A_mailbox_that_does_not_answer_delays_and_loses_nothing_and_the_doctor_says_so()
    {
        using var server = new Dovecot();
        await server.Start();
        await using var service = await RunningService.Start([.. server.Settings(), "Imap:families:Host=127.0.0.1", $"Imap:families:Port={server.Port}", "Imap:families:Security=None", "Imap:families:User=nobody", "Imap:families:Password=x", "Jobs:Off=true"]);
        server.Deliver(Letter("ada@example.com"));
        Assert.Equal(1, await Collect(service));
        var said = new StringWriter();
        await Doctor.Run(service.Services, said);
        Assert.Contains("WRONG  Complaints mailboxes: that of families cannot be opened", said.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("that of boats", said.ToString(), StringComparison.Ordinal);

        server.Stop();
        Assert.Equal(0, await Collect(service));
        await server.Start();
        server.Deliver(Letter("bea@example.com"));
        Assert.Equal(1, await Collect(service));
    }

    static byte[] Letter(string from) => Messages.From(from, "Lamp", "The lamp is out.").Bytes();

    static Task<int> Collect(RunningService service) => service.Services.GetRequiredService<MailCollector>().Collect(CancellationToken.None);

    static Task<List<string>> Senders(RunningService service) => Read(service, database => database.Mail.IgnoreQueryFilters().OrderBy(row => row.Place).Select(row => row.From).ToListAsync());

    static async Task<T> Read<T>(RunningService service, Func<AppDb, Task<T>> read)
    {
        await using var scope = service.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<OrganisationScope>().EnterSystem();
        return await read(scope.ServiceProvider.GetRequiredService<AppDb>());
    }

    static Task<bool> Reads(Dovecot server, int index) => server.With("boats", async client =>
    {
        await client.Inbox!.OpenAsync(MailKit.FolderAccess.ReadWrite);
        await client.Inbox.StoreAsync(index, new MailKit.StoreFlagsRequest(MailKit.StoreAction.Add, MailKit.MessageFlags.Seen));
        return true;
    });
}
