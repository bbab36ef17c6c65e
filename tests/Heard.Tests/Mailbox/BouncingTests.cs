using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Mail;
using Heard.Tests.Conventions.Asking;
using Heard.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Mailbox;

/// <summary>A message of ours that a server took and sent back later: a colleague is asked, and nobody who makes one up moves anything.</summary>
[Trait("Database", "Both")]
public sealed class BouncingTests(PostBox post) : IClassFixture<PostBox>
{
    [Fact]
    public async Task A_message_that_comes_back_asks_a_colleague_as_where_the_address_is_refused_and_once()
    {
        var (complaint, sent) = await Sent("gone@example.com");
        var row = await post.Take(Messages.Bounce($"{sent.Id:N}@boats.example"));
        Assert.Equal((MailState.Ignored, nameof(MailReason.NotDelivered), complaint), (row.State, row.Why, row.ComplaintId));
        Assert.NotEmpty(await post.Files(row.Id));
        var file = await post.Case(complaint);
        Assert.True(file.Complaint.Undelivered);
        var told = Assert.IsType<MessageUndelivered>(file.Timeline[^1].Event);
        Assert.Equal(MailToken.CutOff(sent.Subject), told.What);
        Assert.DoesNotContain("[", told.What, StringComparison.Ordinal);
        Assert.Equal(NeedKind.MessageUndelivered, (await new Submitted("boats", complaint, "").Row(post.Service)).Need);
        Assert.Equal(OutboxState.Returned, (await Message(sent.Id)).State);

        var again = await post.Take(Messages.Bounce($"{sent.Id:N}@boats.example"));
        Assert.Equal((MailState.Ignored, complaint), (again.State, again.ComplaintId));
        Assert.Single((await post.Case(complaint)).Timeline, happened => happened.Event is MessageUndelivered);

        // Settled, the same one asks nobody again; another message that comes back does.
        await new Submitted("boats", complaint, "").Act(post.Service, new SettleUndelivered("I rang them."));
        await post.Take(Messages.Bounce($"{sent.Id:N}@boats.example"));
        Assert.False((await post.Case(complaint)).Complaint.Undelivered);
        await new Submitted("boats", complaint, "").Act(post.Service, new Acknowledge("Read."));
        await post.Service.Mail("gone@example.com");
        var next = (await post.Read(database => database.Outbox.IgnoreQueryFilters().AsNoTracking().Where(other => other.ComplaintId == complaint && other.Id != sent.Id).ToListAsync()))[0];
        await post.Take(Messages.Bounce($"{next.Id:N}@boats.example"));
        Assert.True((await post.Case(complaint)).Complaint.Undelivered);
    }

    public static TheoryData<string> Ways => ["whole", "in reply", "reference", "original recipient", "brackets", "capitals", "one of three"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task However_a_mail_system_writes_it_the_message_is_found(string way)
    {
        var address = $"{way.Replace(' ', '.')}@example.com";
        var (complaint, sent) = await Sent(address);
        var id = $"<{sent.Id:N}@boats.example>";
        string[] sentBack = ["Content-Type: text/rfc822-headers", "", $"Message-ID: {id}", ""];
        string[] nothing = ["Content-Type: text/plain", "", "Nothing.", ""];
        await post.Take(way switch
        {
            "whole" => Messages.Report(["Content-Type: message/rfc822", "", $"Message-ID: {id}", "Subject: x", "", "Hello", ""], [], Final(address)),
            "in reply" => Messages.Report(nothing, [$"In-Reply-To: {id}"], Final(address)),
            "reference" => Messages.Report(nothing, [$"References: <other@example.com> {id}"], Final(address)),
            "original recipient" => Messages.Report(sentBack, [], [$"Original-Recipient: rfc822;{address}", .. Final("forwarded@elsewhere.example")]),
            "brackets" => Messages.Report(sentBack, [], Final($"<{address}>")),
            "capitals" => Messages.Report(sentBack, [], $"FINAL-RECIPIENT: RFC822;{address.ToUpperInvariant()}", "ACTION: Failed", ""),
            _ => Messages.Report(sentBack, [], [.. Final("a@example.com", "delayed"), .. Final(address), .. Final("b@example.com", "delivered")]),
        });
        Assert.True((await post.Case(complaint)).Complaint.Undelivered, way);
    }

    public static TheoryData<string, MailState> MadeUp => new()
    {
        { "a guessed id", MailState.ForColleague },
        { "somebody else's address", MailState.ForColleague },
        { "no address", MailState.ForColleague },
        { "an id in its text only", MailState.ForColleague },
        { "late", MailState.Ignored },
        { "late for us and failed for another", MailState.ForColleague },
        { "opened", MailState.Ignored },
        { "no report", MailState.ForColleague },
        { "a file of somebody's message", MailState.ForColleague },
        { "an address without end", MailState.ForColleague },
        { "a hundred thousand recipients", MailState.ForColleague },
        { "reports in reports", MailState.ForColleague },
        { "a part that is no text", MailState.ForColleague },
    };

    [Theory]
    [MemberData(nameof(MadeUp))]
    public async Task What_is_made_up_or_says_something_else_changes_nothing(string what, MailState state)
    {
        var address = $"{what.Replace(' ', '.').Replace("'", "", StringComparison.Ordinal)}@example.com";
        var (complaint, sent) = await Sent(address);
        var id = $"<{sent.Id:N}@boats.example>";
        string[] sentBack = ["Content-Type: text/rfc822-headers", "", $"Message-ID: {id}", ""];
        var before = (await post.Case(complaint)).Timeline.Count;
        var row = await post.Take(what switch
        {
            "a guessed id" => Messages.Bounce($"{Guid.CreateVersion7():N}@boats.example", to: address),
            "somebody else's address" => Messages.Report(sentBack, [], Final("eve@example.com")),
            "no address" => Messages.Report(sentBack, [], "Action: failed", ""),
            "an id in its text only" => Messages.Report(["Content-Type: text/plain", "", id, ""], [], Final(address)),
            "late" => Messages.Report(sentBack, [], Final(address, "delayed")),
            "late for us and failed for another" => Messages.Report(sentBack, [], [.. Final(address, "delayed"), .. Final("eve@example.com")]),
            "opened" => System.Text.Encoding.Latin1.GetBytes(System.Text.Encoding.Latin1.GetString(Messages.Report(sentBack, [], Final(address))).Replace("report-type=delivery-status", "report-type=disposition-notification", StringComparison.Ordinal)),
            "no report" => Messages.From("mailer-daemon@example.com", "Undelivered", $"Final-Recipient: rfc822; {address}\r\nAction: failed").With("In-Reply-To", id).Bytes(),
            "a file of somebody's message" => Messages.From("eve@example.com", "Fwd", "See below.").With("In-Reply-To", id).With(("bounce.eml", Messages.Report(sentBack, [], Final(address)))).Bytes(),
            "an address without end" => Messages.Report(sentBack, [], Final(new string('a', 3_000_000) + address)),
            "a hundred thousand recipients" => Messages.Report(sentBack, [], [.. Enumerable.Range(0, 100_000).SelectMany(number => Final($"{number}@example.com")), .. Final(address)]),
            "reports in reports" => Nested(Final(address), sentBack, 60),
            _ => Messages.Report(sentBack, [], "\0\u00ff\u00fe: \0", ": failed", $"Final-Recipient rfc822 {address}", "Action; failed", ""),
        });
        Assert.Equal(state, row.State);
        Assert.Equal(before, (await post.Case(complaint)).Timeline.Count);
        Assert.Equal(OutboxState.Sent, (await Message(sent.Id)).State);
    }

    [Fact]
    public async Task A_message_of_another_body_is_not_ours_to_report()
    {
        var (complaint, sent) = await Sent("theirs@example.com");
        var row = await post.Take(Messages.Bounce($"{sent.Id:N}@boats.example", to: "theirs@example.com"), "families");
        Assert.Equal((MailState.ForColleague, null), (row.State, row.ComplaintId));
        Assert.False((await post.Case(complaint)).Complaint.Undelivered);
    }

    [Fact]
    public async Task A_message_about_no_complaint_that_comes_back_alarms_the_operator_alone()
    {
        using var log = new Conventions.Listener(post.Service);
        var id = Guid.CreateVersion7();
        await Submitted.At(post.Service, "boats", (services, body) => services.GetRequiredService<Writes>().Act(database =>
        {
            var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
            database.Outbox.Add(new OutboxRow { Id = id, OrganisationId = body.Id, To = "on.call@example.com", Subject = "Somebody may be at risk", Body = "Look.", Language = Language.English, State = OutboxState.Sent, CreatedAt = now, DueAt = now, SentAt = now });
            return database.SaveChangesAsync();
        }));
        var row = await post.Take(Messages.Bounce($"{id:N}@boats.example", to: "on.call@example.com"));
        Assert.Equal((MailState.Ignored, null), (row.State, row.ComplaintId));
        Assert.Equal(OutboxState.Returned, (await Message(id)).State);
        var alarm = Assert.Single(log.Lines, line => line.StartsWith("log Error", StringComparison.Ordinal));
        Assert.Contains($"{id}", alarm, StringComparison.Ordinal);
        Assert.DoesNotContain("on.call", alarm, StringComparison.Ordinal);
    }

    static string[] Final(string address, string action = "failed") => [$"Final-Recipient: rfc822; {address}", $"Action: {action}", "Status: 5.1.1", ""];

    static byte[] Nested(string[] status, string[] sentBack, int times)
    {
        string[] lines = ["Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mx.example.com", "", .. status];
        for (var depth = 0; depth < times; depth++) lines = [$"Content-Type: multipart/report; report-type=delivery-status; boundary=n{depth}", "", $"--n{depth}", .. lines, $"--n{depth}", .. sentBack, $"--n{depth}--"];
        return Messages.Raw(["Return-Path: <>", "From: MAILER-DAEMON@mx.example.com", "Subject: Undelivered", "MIME-Version: 1.0", .. lines]);
    }

    /// <summary>Somebody complains by email and is answered: the complaint, and the answer.</summary>
    async Task<(Guid Complaint, OutboxRow Sent)> Sent(string address)
    {
        var (complaint, _) = await post.Complains(address);
        return (complaint, await Message(await post.SentId(complaint)));
    }

    Task<OutboxRow> Message(Guid id) => post.Read(database => database.Outbox.IgnoreQueryFilters().AsNoTracking().SingleAsync(row => row.Id == id));
}
