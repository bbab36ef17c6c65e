using System.Text;
using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Mail;
using Heard.Tests.Conventions.Asking;
using Heard.Tests.Domain.Complaints;
using Heard.Tests.Files;
using Heard.Web.Data;
using Heard.Web.Security;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Mailbox;

/// <summary>Messages from a real mailbox, and what becomes of them.</summary>
[Trait("Database", "Both")]
public sealed class CollectingTests(PostBox post) : IClassFixture<PostBox>
{
    [Fact]
    public async Task Somebody_who_writes_has_complained_and_is_told_the_reference_and_how_to_answer()
    {
        var stored = post.Server.Count("Stored");
        var message = Messages.From("winifred@example.com", "The pump-out at Sallowby", "It has been broken for a week.\r\n\r\nWinifred", "Winifred Osgood").With(("lock.jpg", Payload.Photograph()));
        var row = await post.Take(message);

        Assert.Equal((MailState.Complaint, "winifred@example.com", "The pump-out at Sallowby"), (row.State, row.From, row.Subject));
        var complaint = (await post.Case(row.ComplaintId!.Value)).Complaint;
        Assert.Equal("The pump-out at Sallowby\n\nIt has been broken for a week.\n\nWinifred", complaint.Answers["what-happened"]);
        Assert.Equal((Channel.Email, "Winifred Osgood", ContactWay.Email), (complaint.Channel, complaint.Complainant.FullName, complaint.WriteBy));
        Assert.Equal(["lock.jpg"], complaint.Files.Select(file => file.Name));
        var receipt = Assert.Single(await post.Service.Mail("winifred@example.com"));
        Assert.Contains(complaint.Reference.Grouped, receipt, StringComparison.Ordinal);
        Assert.Contains("leave the letters in square brackets", receipt, StringComparison.Ordinal);

        var original = Assert.Single(await post.Files(row.Id), file => file.ComplaintId is null);
        Assert.Equal(("The pump-out at Sallowby.eml", FileKind.Email), (original.Name, original.Kind));
        Assert.Contains("Winifred Osgood", Encoding.UTF8.GetString(await post.Content(original)), StringComparison.Ordinal);
        Assert.Equal((0, stored + 1), (post.Server.Count("INBOX"), post.Server.Count("Stored")));
    }

    [Fact]
    public async Task Who_writes_in_Welsh_is_answered_in_Welsh()
    {
        var row = await post.Take(Messages.From("angharad@example.com", "Y pwmp", "Mae'r pwmp wedi torri ers wythnos ac nid oes neb yn ateb. Diolch."));
        Assert.Equal(Language.Welsh, (await post.Case(row.ComplaintId!.Value)).Complaint.Language);
        var receipt = Assert.Single(await post.Service.Mail("angharad@example.com"));
        Assert.Contains("Gallwch ateb y neges hon", receipt, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_joins_its_complaint_with_its_words_and_files_and_without_the_thread()
    {
        var (complaint, subject) = await post.Complains("ada@example.com");
        var row = await post.Take(Messages.From("Ada@Example.com", $"RE: {subject}", "It is worse now.\r\n\r\nOn Monday, Boats wrote:\r\n> We have your complaint.").With(("lock.jpg", Payload.Photograph()), ("run.exe", [.. "MZ"u8, 0, 0])));

        Assert.Equal((MailState.Joined, complaint), (row.State, row.ComplaintId));
        var file = await post.Case(complaint);
        var added = Assert.IsType<WordsAdded>(file.Timeline[^1].Event);
        Assert.Equal(("It is worse now.", Channel.Email), (added.Words, added.Channel));
        Assert.Equal(["lock.jpg"], added.Files.Select(one => one.Name));
        Assert.NotNull(file.Complaint.UnreadSince);
        var refused = Assert.Single(await post.Files(row.Id), one => one.State is FileState.Refused);
        Assert.Equal(("run.exe", FileProblem.KindNotTaken), (refused.Name, refused.Problem));
        Assert.Single(await post.Service.Mail("ada@example.com"));
    }

    [Fact]
    public async Task Neither_the_secret_nor_the_sender_nor_the_reference_alone_joins_anything()
    {
        var (complaint, subject) = await post.Complains("bea@example.com");
        var (_, other) = await post.Complains("other@example.com");
        var reference = (await post.Case(complaint)).Complaint.Reference;
        var secret = MailToken.In(subject)!.Secret;
        var before = (await post.Case(complaint)).Timeline.Count;

        Assert.Equal(nameof(MailReason.SenderDiffers), await Why(Messages.From("eve@example.com", subject, "Withdraw it.")));
        Assert.Equal(nameof(MailReason.SecretWrong), await Why(Messages.From("bea@example.com", $"Re [{reference}-{new string('2', MailToken.SecretLength)}]", "More.")));
        Assert.Equal(nameof(MailReason.SecretWrong), await Why(Messages.From("bea@example.com", $"Re [{reference}-{MailToken.In(other)!.Secret}]", "More.")));
        Assert.Equal(nameof(MailReason.SecretWrong), await Why(Messages.From("bea@example.com", $"{subject} {other}", "More.")));
        Assert.Equal(nameof(MailReason.ReferenceAlone), await Why(Messages.From("bea@example.com", $"My complaint {reference.Grouped}", "More.")));
        Assert.Equal(nameof(MailReason.ReferenceAlone), await Why(Messages.From("bea@example.com", "My complaint", $"It is {reference}. More.")));
        Assert.Equal(nameof(MailReason.ReferenceAlone), await Why(Messages.From("bea@example.com", "My complaint", $"The letters are {reference} and {secret}.")));

        // Two senders, or the right one in another header.
        var two = Messages.From("bea@example.com", subject, "More.");
        two.From.Add(new MimeKit.MailboxAddress("", "eve@example.com"));
        Assert.Equal(nameof(MailReason.NoSender), await Why(two));
        Assert.Equal(nameof(MailReason.SenderDiffers), await Why(Messages.From("eve@example.com", subject, "More.", "bea@example.com").With("Reply-To", "bea@example.com").With("Sender", "bea@example.com")));

        await Submitted.At(post.Service, "boats", (services, body) => services.GetRequiredService<Heard.Web.Complaints.ComplaintDesk>().Act(body, complaint, new RenewCode(), Heard.Web.Complaints.Actor.Complainant));
        Assert.Equal(nameof(MailReason.SecretWrong), await Why(Messages.From("bea@example.com", subject, "More.")));
        Assert.Equal(before + 1, (await post.Case(complaint)).Timeline.Count);

        async Task<string?> Why(MimeKit.MimeMessage message)
        {
            var row = await post.Take(message);
            Assert.Equal(MailState.ForColleague, row.State);
            Assert.NotEmpty(await post.Files(row.Id));
            return row.Why;
        }
    }

    [Fact]
    public async Task A_secret_of_another_body_is_worth_nothing()
    {
        var (_, subject) = await post.Complains("cara@example.com");
        var row = await post.Take(Messages.From("cara@example.com", subject, "More."), "families");
        Assert.Equal((MailState.ForColleague, nameof(MailReason.SecretWrong), null), (row.State, row.Why, row.ComplaintId));
    }

    [Fact]
    public async Task An_answer_to_a_complaint_that_takes_nothing_more_waits_for_a_colleague_and_leaves_no_file_behind()
    {
        var (complaint, subject) = await post.Complains("dee@example.com");
        await Submitted.At(post.Service, "boats", (services, body) => services.GetRequiredService<Heard.Web.Complaints.ComplaintDesk>().Act(body, complaint, new Withdraw(""), Heard.Web.Complaints.Actor.Complainant));
        var kept = Kept();
        var row = await post.Take(Messages.From("dee@example.com", subject, "I have changed my mind.").With(("lock.jpg", Payload.Photograph())));
        Assert.Equal((MailState.ForColleague, nameof(MailReason.ComplaintRefuses), complaint), (row.State, row.Why, row.ComplaintId));
        Assert.Equal(kept + 1, Kept());
    }

    [Fact]
    public async Task Automatic_replies_and_our_own_messages_are_kept_with_why_and_answered_by_nobody()
    {
        var (complaint, subject) = await post.Complains("fay@example.com");
        var away = await post.Take(Messages.From("fay@example.com", $"Automatic reply: {subject}", "I am on holiday.").With("Auto-Submitted", "auto-replied"));
        Assert.Equal((MailState.Ignored, nameof(MailReason.AutomaticReply)), (away.State, away.Why));
        Assert.NotEmpty(await post.Files(away.Id));

        var id = await post.SentId(complaint);
        var round = await post.Take(Messages.From("fay@example.com", "x", "x").With("Message-ID", $"<{id:N}@boats.example>"));
        Assert.Equal((MailState.Ignored, nameof(MailReason.OurOwn)), (round.State, round.Why));
        Assert.Equal(nameof(MailReason.FromOurselves), (await post.Take(Messages.From("complaints@boats.example", "x", "x"))).Why);
        Assert.Single(await post.Service.Mail("fay@example.com"));
        Assert.Empty(await post.Service.Mail("complaints@boats.example"));
        Assert.Single((await post.Case(complaint)).Timeline);
    }

    [Fact]
    public async Task Two_machines_that_answer_each_other_without_saying_so_stop_after_a_few()
    {
        for (var times = 0; times < MailRules.MostFromSender; times++) await post.Complains("machine@example.com", $"Your message {times} was received.");
        var row = await post.Take(Messages.From("machine@example.com", "Thank you", "Your message was received."));
        Assert.Equal((MailState.ForColleague, nameof(MailReason.TooManyFromSender)), (row.State, row.Why));
        Assert.Equal(MailRules.MostFromSender, (await post.Service.Mail("machine@example.com")).Count);
    }

    int Kept() => Directory.GetFiles(Path.Combine(post.Service.Directory, "files", "kept"), "*", SearchOption.AllDirectories).Length;
}
