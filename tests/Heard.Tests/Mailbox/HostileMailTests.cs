using Heard.Domain.Complaints;
using Heard.Domain.Mail;
using Heard.Tests.Files;
using Heard.Web.Data;

namespace Heard.Tests.Mailbox;

/// <summary>Every message that somebody means harm with, or a program writes badly, from the mailbox to its row. Nothing stops the collection.</summary>
[Trait("Database", "Both")]
public sealed class HostileMailTests(PostBox post) : IClassFixture<PostBox>
{
    public static TheoryData<string, byte[], MailReason?> Catalogue => new()
    {
        { "nothing at all", [], MailReason.CannotBeRead },
        { "bytes that are no message", [1, 2, 3, 255, 254, 0, 13, 10, 13, 10, 200], MailReason.CannotBeRead },
        { "nothing in it", Messages.From("empty@example.com", "", "").Bytes(), MailReason.Empty },
        { "spaces in it", Messages.From("empty@example.com", " ", " \r\n \u00A0").Bytes(), MailReason.Empty },
        { "HTML with a script", Messages.Raw("From: html@example.com", "Subject: Lamp", "Content-Type: text/html", "", "<script>alert(1)</script><p onclick=x()>The lamp is out.</p>"), null },
        { "NUL in subject and text", Messages.Raw("From: nul@example.com", "Subject: La\0mp", "Content-Type: text/plain", "", "The\0 lamp is out."), null },
        { "half a character in the subject", Messages.Raw("From: half@example.com", "Subject: =?utf-16?B?2AA=?= Lamp", "", "The lamp is out."), null },
        { "a subject without end", Messages.From("long@example.com", new string('a', 100_000), "The lamp is out.").Bytes(), null },
        { "a text of two megabytes", Messages.From("much@example.com", "Lamp", string.Concat(Enumerable.Repeat("The lamp is out.\r\n", 120_000))).Bytes(), null },
        { "a subject that would add a header", Messages.Raw("From: bcc@example.com", "Subject: =?utf-8?Q?Lamp=0D=0ABcc:_eve@example.com?=", "", "The lamp is out."), null },
        { "ten thousand headers", Messages.Raw([.. Enumerable.Range(0, 10_000).Select(number => $"X-{number}: y"), "From: headers@example.com", "Subject: Lamp", "", "The lamp is out."]), null },
        { "an address that would add a recipient", Messages.Raw("From: \"eve@example.com,\"@example.com", "Subject: Lamp", "", "The lamp is out."), MailReason.NoSender },
        { "an address with a line break in it", Messages.Raw("From: =?utf-8?Q?x=0D=0ATo:_eve?= <line@example.com>", "Subject: Lamp", "", "The lamp is out."), null },
        { "a date of another century", Messages.From("date@example.com", "Lamp", "The lamp is out.").With("Date", "Thu, 01 Jan 1801 99:99:99 +9999").Bytes(), null },
        { "a charset that nobody knows", Messages.Raw("From: charset@example.com", "Subject: =?x-none?Q?Lamp?=", "Content-Type: text/plain; charset=x-none", "", "The lamp is out."), null },
        { "encrypted", Messages.Raw("From: secret@example.com", "Subject: Lamp", "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m", "Content-Transfer-Encoding: base64", "", "MIAGCSqGSIb3DQEHA6CA"), MailReason.CannotBeRead },
        { "marked as spam", Messages.From("spam@example.com", "Lamp", "Buy lamps.").With("X-Spam-Flag", "YES").Bytes(), MailReason.Spam },
        { "a forwarded thread", Messages.From("fwd@example.com", "Fwd: Lamp", "See below.\r\n\r\n---------- Forwarded message ---------\r\nFrom: Bob\r\n\r\nThe lamp is out.").Bytes(), null },
    };

    [Theory]
    [MemberData(nameof(Catalogue), DisableDiscoveryEnumeration = true)]
    public async Task Whatever_arrives_is_taken_with_its_original_and_the_mailbox_goes_on(string what, byte[] message, MailReason? reason)
    {
        var row = await post.Take(message);
        Assert.True(reason?.ToString() == row.Why, $"{what}: {row.State} {row.Why}");
        Assert.Equal(reason is null ? MailState.Complaint : MailState.ForColleague, row.State);
        var original = Assert.Single(await post.Files(row.Id), file => file.ComplaintId is null && file.State is not FileState.Refused);
        Assert.True((await post.Content(original)).Length >= message.Length, what);
        Assert.Equal(0, post.Server.Count("INBOX"));
        if (row.ComplaintId is not { } complaint) return;
        var words = (await post.Case(complaint)).Complaint.Answers["what-happened"];
        Assert.InRange(words.Length, 1, MailText.MostCharacters + 5);
        Assert.DoesNotContain('<', words);
        Assert.All(await post.Service.Mail(row.From), mail => Assert.DoesNotContain("\nBcc", mail, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_forwarded_thread_is_kept_in_a_new_complaint()
    {
        var row = await post.Take(Messages.From("thread@example.com", "Fwd: Lamp", "See below.\r\n\r\n---------- Forwarded message ---------\r\nThe lamp is out."));
        Assert.Contains("The lamp is out.", (await post.Case(row.ComplaintId!.Value)).Complaint.Answers["what-happened"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_taken_of_the_attachments_is_told_to_colleagues_and_not_to_the_sender()
    {
        var row = await post.Take(Messages.From("files@example.com", "Lamp", "The lamp is out.").With(
            ("lock.jpg", Payload.Photograph()), ("empty.pdf", []), ("../../run.exe", [.. "MZ"u8, 0, 0]), ("page.pdf", Payload.Text("<script>alert(1)</script>")), ("archive.zip", Payload.Zip(("a.txt", "a")))));
        var files = await post.Files(row.Id);
        Assert.Equal(["lock.jpg"], (await post.Case(row.ComplaintId!.Value)).Complaint.Files.Select(file => file.Name));
        Assert.Equal(
            [("archive.zip", FileProblem.KindNotTaken), ("empty.pdf", FileProblem.Empty), ("page.pdf", FileProblem.NotWhatItSays), ("run.exe", FileProblem.KindNotTaken)],
            files.Where(file => file.State is FileState.Refused).Select(file => (file.Name, file.Problem!.Value)).Order());
        Assert.DoesNotContain("run.exe", Assert.Single(await post.Service.Mail("files@example.com")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fifty_files_of_a_message_are_taken_and_the_others_are_named()
    {
        var row = await post.Take(Messages.From("many@example.com", "Lamp", "The lamp is out.").With([.. Enumerable.Range(0, 60).Select(number => ($"note{number}.txt", Payload.Text("A note")))]));
        Assert.Equal(MailRules.MostFiles, (await post.Case(row.ComplaintId!.Value)).Complaint.Files.Length);
        Assert.Equal(10, (await post.Files(row.Id)).Count(file => file.Problem is FileProblem.TooMany));
    }

    [Fact]
    public async Task What_is_enormous_is_not_fetched_and_stays_in_the_mailbox_while_the_next_is_taken()
    {
        var enormous = Messages.From("film@example.com", "The film", "Look.").With(("film.txt", new byte[MailRules.MostBytes]));
        post.Server.Deliver("boats", [enormous.Bytes(), Messages.From("after@example.com", "Lamp", "The lamp is out.").Bytes()]);
        Assert.Equal(2, await post.Collect());
        Assert.Equal(0, await post.Collect());
        var rows = await post.Rows();
        Assert.Equal((MailState.ForColleague, nameof(MailReason.TooLarge), "film@example.com", "The film"), (rows[^2].State, rows[^2].Why, rows[^2].From, rows[^2].Subject));
        Assert.Empty(await post.Files(rows[^2].Id));
        Assert.Equal(MailState.Complaint, rows[^1].State);
        Assert.Equal(1, post.Server.Count("INBOX"));
        await post.Server.With("boats", async client =>
        {
            await client.Inbox!.OpenAsync(MailKit.FolderAccess.ReadWrite);
            await client.Inbox.StoreAsync(0, new MailKit.StoreFlagsRequest(MailKit.StoreAction.Add, MailKit.MessageFlags.Deleted));
            await client.Inbox.ExpungeAsync();
            return true;
        });
    }
}
