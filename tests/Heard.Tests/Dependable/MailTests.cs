using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Tests.Domain.Complaints;
using Heard.Web.Data;
using Heard.Web.Outbox;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace Heard.Tests.Dependable;

/// <summary>Messages over SMTP, to a real server.</summary>
public sealed class MailTests(PostRoom post) : IClassFixture<PostRoom>
{
    [Fact]
    public async Task The_receipt_of_a_complaint_made_in_Welsh_arrives_whole()
    {
        await post.Complain("angharad@example.com", submit => submit with { Language = Language.Welsh });
        await post.Send();

        var letter = Assert.Single(post.Server.To("angharad@example.com"));
        var row = await post.Message("angharad@example.com");
        Assert.Equal(["angharad@example.com"], letter.Recipients);
        Assert.Equal(PostRoom.From, letter.From);
        Assert.Equal([new MailboxAddress("Asiantaeth Trwyddedu Cychod", PostRoom.From)], letter.Message.From);
        Assert.Equal(["complaints@boats.example"], letter.Message.ReplyTo.Mailboxes.Select(box => box.Address));
        Assert.Equal(["angharad@example.com"], letter.Message.To.Mailboxes.Select(box => box.Address));
        Assert.Equal($"{row.Id:N}@heard.example", letter.Message.MessageId);
        Assert.Equal("cy", letter.Message.Body!.Headers[HeaderId.ContentLanguage]);
        Assert.Equal("auto-generated", letter.Message.Headers["Auto-Submitted"]);
        Assert.Equal(row.Subject, letter.Message.Subject);
        Assert.Equal(row.Body.Trim(), letter.Message.TextBody!.ReplaceLineEndings("\n").Trim());
        Assert.StartsWith("Diolch am ddweud wrthym.", letter.Message.TextBody, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ada@example.com", "Your complaint\r\nBcc: eve@example.com", "Boats")]
    [InlineData("ada@example.com", "Your complaint\nX-Evil: yes\n\nAnother body", "Boats")]
    [InlineData("ada@example.com", "Your complaint", "Boats\r\nBcc: eve@example.com")]
    [InlineData("ada@example.com", "Your complaint", "Boats\" <eve@example.com>, \"")]
    [InlineData("ada@example.com\r\nBcc: eve@example.com", "Your complaint", "Boats")]
    [InlineData("ada@example.com>\r\nRCPT TO:<eve@example.com", "Your complaint", "Boats")]
    [InlineData("ada@example.com, eve@example.com", "Your complaint", "Boats")]
    public async Task Nothing_that_is_typed_adds_a_header_or_a_recipient(string to, string subject, string sender)
    {
        var before = post.Server.Letters().Count;
        var row = Row(to, subject);
        _ = await Record.ExceptionAsync(() => post.Service.Services.GetRequiredService<Postman>().Send(row, sender, "complaints@boats.example", CancellationToken.None));

        foreach (var letter in post.Server.Letters().Skip(before))
        {
            Assert.Equal(["ada@example.com"], letter.Recipients);
            Assert.Empty(letter.Message.Bcc);
            Assert.Null(letter.Message.Headers["X-Evil"]);
            Assert.Single(letter.Message.From);
            Assert.Equal("The body\n", letter.Message.TextBody!.ReplaceLineEndings("\n"));
        }
    }

    [Fact]
    public async Task A_name_with_line_breaks_stays_in_the_text_of_the_message()
    {
        var mother = Given.ForMother.With("your-first-name", "Ada\r\nBcc: eve@example.com").With("their-link-email", "edith@example.com");
        await post.Complain("ada@example.com", submit => submit with { Answers = mother });
        await post.Send();

        Assert.Empty(Assert.Single(post.Server.To("edith@example.com")).Message.Bcc);
        Assert.Empty(post.Server.To("eve@example.com"));
    }

    [Fact]
    public async Task A_server_that_is_stopped_for_a_while_delays_and_loses_nothing()
    {
        string[] people = ["one@example.com", "two@example.com", "three@example.com"];
        await post.Server.Stop();
        foreach (var person in people) await post.Complain(person);
        await post.Send();
        post.Clock.Advance(OutboxSender.Pauses[0]);
        await post.Send();
        Assert.All(people, person => Assert.Empty(post.Server.To(person)));

        await post.Server.Go();
        post.Clock.Advance(OutboxSender.Pauses[1]);
        await post.Send();
        Assert.All(people, person => Assert.Single(post.Server.To(person)));
    }

    [Fact]
    public async Task An_address_that_does_not_exist_is_given_up_at_once_and_a_colleague_is_asked_the_same_day()
    {
        var made = await post.Complain("gone@example.com");
        await post.Send();

        var row = await post.Message("gone@example.com");
        Assert.Equal((OutboxState.Dead, 1), (row.State, row.Attempts));
        Assert.Equal(NeedKind.MessageUndelivered, (await post.Listed(made.Id)).Need);
    }

    [Theory]
    [InlineData("later")]
    [InlineData("policy")]
    public async Task A_refusal_for_now_or_because_of_our_own_server_is_tried_again(string name)
    {
        var made = await post.Complain($"{name}@example.com");
        await post.Send();

        var row = await post.Message($"{name}@example.com");
        Assert.Equal((OutboxState.Waiting, post.Clock.GetUtcNow() + OutboxSender.Pauses[0]), (row.State, row.DueAt));
        Assert.NotEqual(NeedKind.MessageUndelivered, (await post.Listed(made.Id)).Need);
    }

    [Fact]
    public async Task A_server_that_hangs_up_after_it_took_the_message_is_not_given_it_again()
    {
        await post.Complain("rude@example.com");
        using (post.Server.Rude()) await post.Send();
        post.Clock.Advance(TimeSpan.FromHours(1));
        await post.Send();

        Assert.Single(post.Server.To("rude@example.com"));
        Assert.Equal(OutboxState.Sent, (await post.Message("rude@example.com")).State);
    }

    OutboxRow Row(string to, string subject) => new()
    {
        Id = Guid.CreateVersion7(),
        OrganisationId = Guid.Empty,
        To = to,
        Subject = subject,
        Body = "The body\n",
        Language = Language.English,
        State = OutboxState.Waiting,
        CreatedAt = post.Clock.GetUtcNow(),
        DueAt = post.Clock.GetUtcNow(),
    };
}
