using System.Text;
using Heard.Domain.Mail;
using Heard.Tests.Files;
using Heard.Web.Mailbox;
using MimeKit;

namespace Heard.Tests.Mailbox;

/// <summary>Every message that a program writes badly, or somebody means harm with, is read as far as it can be.</summary>
public sealed class MailReaderTests
{
    public static TheoryData<string, byte[], string> Texts => new()
    {
        { "plain", Messages.From("ada@example.com", "Pump", "It is broken.\r\n\r\nAda").Bytes(), "It is broken.\n\nAda" },
        { "HTML only", Html("<head><title>x</title><style>p{}</style></head><body><p>It is <b>broken</b>&nbsp;&amp; wet.</p><script>alert('x')</script><style>p{}</style><ul><li>One</li><li>Two</li></ul>"), "It is broken & wet.\nOne\nTwo" },
        { "HTML that is no HTML", Html("<p>It is 5 < 6 <b>broken<!-- <p>hidden</p> --><table><tr><td>a</td><td>b"), "It is 5 < 6 broken\na b" },
        { "HTML with a quoted thread", Html("<div>It is mended.</div><div>On Monday, Boats wrote:<br></div><blockquote><p>We have it.</p></blockquote>"), "It is mended.\nOn Monday, Boats wrote:\n> We have it." },
        { "HTML whose head never ends", Html("<head><style>p{}<body><p>It is broken."), "" },
        { "both, and the plain one is empty", Alternative("  ", "<p>It is broken.</p>"), "It is broken." },
        { "both", Alternative("It is broken.", "<p>Something else</p>"), "It is broken." },
        { "a charset that nobody knows", Raw("Content-Type: text/plain; charset=x-klingon", "", "It is broken."), "It is broken." },
        { "Windows-1252", Raw("Content-Type: text/plain; charset=windows-1252", "Content-Transfer-Encoding: 8bit", "", "It\u0092s broken \u0096 caf\u00E9"), "It’s broken – café" },
        { "UTF-8 that says it is ASCII", Raw("Content-Type: text/plain; charset=us-ascii", "", Encoding.Latin1.GetString(Encoding.UTF8.GetBytes("Nid yw'n gweithio, tŷ"))), "Nid yw'n gweithio, tŷ" },
        { "broken base64", Raw("Content-Type: text/plain", "Content-Transfer-Encoding: base64", "", "SXQgaXMg!!", "YnJva2VuLg=="), "It is broken." },
        { "broken quoted-printable", Raw("Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "", "It =is= broken =C3=A9 =ZZ"), "It =is= broken é =ZZ" },
        { "an encoding that nobody knows", Raw("Content-Type: text/plain", "Content-Transfer-Encoding: x-secret", "", "It is broken."), "It is broken." },
        { "lines that flow", Raw("Content-Type: text/plain; format=flowed", "", "It is ", "broken.", "", "Ada"), "It is broken.\n\nAda" },
        { "two texts with a picture between", Raw("Content-Type: multipart/mixed; boundary=b", "", "--b", "Content-Type: text/plain", "", "It is broken:", "--b", "Content-Type: image/png; name=a.png", "", "x", "--b", "Content-Type: text/plain", "", "Please mend it.", "--b--"), "It is broken:\n\nPlease mend it." },
        { "a boundary that never ends", Raw("Content-Type: multipart/mixed; boundary=b", "", "--b", "Content-Type: text/plain", "", "It is broken."), "It is broken." },
        { "a boundary that is not there", Raw("Content-Type: multipart/mixed; boundary=b", "", "It is broken."), "" },
        { "no content type at all", Messages.Raw("From: ada@example.com", "", "It is broken."), "It is broken." },
        { "NUL and control characters", Raw("Content-Type: text/plain", "", "It\0 is\u001B[31m broken."), "It is[31m broken." },
        { "Outlook's own format", Winmail("winmail.dat", "application/ms-tnef"), "It is broken." },
        { "Outlook's own format by its name", Winmail("WINMAIL.DAT", "application/octet-stream"), "It is broken." },
    };

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void The_words_are_read_whatever_carries_them(string what, byte[] message, string text)
    {
        using var opened = MailReader.Open(new MemoryStream(message));
        Assert.True(text == opened.Text, $"{what}: {opened.Text}");
        Assert.False(opened.CannotBeRead, what);
    }

    [Fact]
    public void What_comes_with_a_message_is_found_with_its_name_wherever_it_stands()
    {
        var message = Messages.From("ada@example.com", "Pump", "It is broken.").With(("lock.jpg", Payload.Photograph()), ("täst.pdf", Payload.Pdf()));
        ((Multipart)message.Body!).Add(new MessagePart { Message = Messages.From("eve@example.com", "An earlier one", "Words of Eve") });
        ((Multipart)message.Body!).Add(new MimePart("application", "pkcs7-signature") { FileName = "smime.p7s", Content = new MimeContent(new MemoryStream([1])) });
        using var opened = MailReader.Open(new MemoryStream(message.Bytes()));
        Assert.Equal(["lock.jpg", "täst.pdf", "An earlier one.eml"], opened.Attachments.Select(file => file.Name));
        Assert.Equal(Payload.Pdf(), Read(opened.Attachments[1]));
        Assert.Contains("Words of Eve", Encoding.UTF8.GetString(Read(opened.Attachments[2])), StringComparison.Ordinal);
        Assert.Equal("It is broken.", opened.Text);
    }

    [Fact]
    public void Outlooks_own_format_gives_its_attachments()
    {
        using var opened = MailReader.Open(new MemoryStream(Winmail("winmail.dat", "application/ms-tnef")));
        Assert.Equal(["letter.pdf"], opened.Attachments.Select(file => file.Name));
        Assert.Equal(Payload.Pdf(), Read(opened.Attachments[0]));
    }

    [Fact]
    public void Outlooks_own_format_when_it_is_broken_stays_the_file_that_it_was()
    {
        var message = Messages.From("ada@example.com", "Pump", "It is broken.").With(("winmail.dat", [0x78, 0x9F, 0x3E, 0x22, 1, 2, 3]));
        using var opened = MailReader.Open(new MemoryStream(message.Bytes()));
        Assert.Equal(["winmail.dat"], opened.Attachments.Select(file => file.Name));
        Assert.Equal("It is broken.", opened.Text);
    }

    public static TheoryData<string, byte[]> Unreadable => new()
    {
        { "nothing", [] },
        { "bytes of chance", RandomBytes() },
        { "encrypted with S/MIME", Raw("Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m", "Content-Transfer-Encoding: base64", "", "MIAGCSqGSIb3DQEHA6CA") },
        { "encrypted with PGP", Raw("Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b", "", "--b", "Content-Type: application/pgp-encrypted", "", "Version: 1", "--b", "Content-Type: application/octet-stream", "", "-----BEGIN PGP MESSAGE-----", "--b--") },
    };

    [Theory]
    [MemberData(nameof(Unreadable), DisableDiscoveryEnumeration = true)]
    public void What_cannot_be_read_says_so(string what, byte[] message)
    {
        using var opened = MailReader.Open(new MemoryStream(message));
        Assert.True(opened.CannotBeRead || (opened.Text.Length == 0 && opened.Headers.From.Length == 0), $"{what}: {opened.Text}");
    }

    [Fact]
    public void Parts_inside_parts_a_thousand_deep_and_ten_thousand_side_by_side_do_no_harm()
    {
        var deep = string.Concat(Enumerable.Range(0, 1_000).Select(level => $"Content-Type: multipart/mixed; boundary=b{level}\r\n\r\n--b{level}\r\n")) + "Content-Type: text/plain\r\n\r\nIt is broken.";
        using var opened = MailReader.Open(new MemoryStream(Messages.Raw("From: ada@example.com", deep)));
        Assert.Equal("ada@example.com", opened.Headers.From);

        var wide = string.Concat(Enumerable.Range(0, 10_000).Select(number => $"--b\r\nContent-Type: text/plain\r\n\r\nLine {number}\r\n"));
        using var other = MailReader.Open(new MemoryStream(Raw("Content-Type: multipart/mixed; boundary=b", "", wide)));
        Assert.StartsWith("Line 0\n\nLine 1\n", other.Text, StringComparison.Ordinal);
        Assert.InRange(other.Text.Length, 1, MailText.MostCharacters + 5);
    }

    public static TheoryData<string, byte[], MailNature> Natures => new()
    {
        { "a person", Messages.From("ada@example.com", "Pump", "x").Bytes(), MailNature.Personal },
        { "out of office", Messages.From("ada@example.com", "Away", "x").With("Auto-Submitted", "auto-replied").Bytes(), MailNature.AutomaticReply },
        { "a bounce", Messages.Bounce("a@b"), MailNature.NotDelivered },
        { "a message is late", Messages.Bounce("a@b", "delayed"), MailNature.AutomaticReply },
        { "a read receipt", Raw("Content-Type: multipart/report; report-type=disposition-notification; boundary=b", "", "--b", "Content-Type: text/plain", "", "Read", "--b--"), MailNature.AutomaticReply },
        { "a list", Messages.From("ada@example.com", "News", "x").With("List-Id", "<news.example.com>").Bytes(), MailNature.FromList },
        { "Exchange wants no answer", Messages.From("ada@example.com", "x", "x").With("X-Auto-Response-Suppress", "All").Bytes(), MailNature.Automatic },
        { "marked as spam", Messages.From("ada@example.com", "x", "x").With("X-Spam-Flag", "YES").Bytes(), MailNature.Spam },
        { "not marked as spam", Messages.From("ada@example.com", "x", "x").With("X-Spam-Status", "No, score=1.0").Bytes(), MailNature.Personal },
        { "disowned", Messages.From("ada@example.com", "x", "x").With("Authentication-Results", "mx.boats.example; spf=pass; dmarc=fail (p=reject) header.from=example.com").Bytes(), MailNature.SenderDoubtful },
        { "nobody to return it to", Messages.Raw("Return-Path: <>", "From: ada@example.com", "", "x"), MailNature.Automatic },
    };

    [Theory]
    [MemberData(nameof(Natures), DisableDiscoveryEnumeration = true)]
    public void Who_wrote_it_is_told_by_the_headers(string what, byte[] message, MailNature nature)
    {
        using var opened = MailReader.Open(new MemoryStream(message));
        Assert.True(nature == opened.Headers.Nature, $"{what}: {opened.Headers.Nature}");
    }

    [Theory]
    [InlineData("From: ada@example.com, eve@example.com")]
    [InlineData("From: ")]
    [InlineData("From: Ada Brook")]
    [InlineData("From: undisclosed:;")]
    [InlineData("X: y")]
    public void Whoever_cannot_be_told_apart_is_nobody(string header)
    {
        using var opened = MailReader.Open(new MemoryStream(Messages.Raw(header, "Subject: x", "", "It is broken.")));
        Assert.Equal("", opened.Headers.From);
        Assert.Equal("It is broken.", opened.Text);
    }

    [Fact]
    public void A_bounce_says_which_message_it_sends_back_and_an_answer_which_it_answers()
    {
        using var bounce = MailReader.Open(new MemoryStream(Messages.Bounce("0123@heard.example")));
        Assert.Equal(["0123"], bounce.Answers);
        using var answer = MailReader.Open(new MemoryStream(Messages.From("ada@example.com", "Re", "x").With("In-Reply-To", "<4567@heard.example>").Bytes()));
        Assert.Equal(["4567"], answer.Answers);
    }

    static byte[] Html(string html) => Raw("Content-Type: text/html; charset=utf-8", "", html);

    static byte[] Alternative(string plain, string html) => Raw(
        "Content-Type: multipart/alternative; boundary=b", "", "--b", "Content-Type: text/plain", "", plain, "--b", "Content-Type: text/html", "", html, "--b--");

    static byte[] Winmail(string name, string type)
    {
        var message = Messages.From("ada@example.com", "Pump", "");
        var (kind, sub) = (type.Split('/')[0], type.Split('/')[1]);
        message.Body = new MimePart(kind, sub) { FileName = name, Content = new MimeContent(new MemoryStream(Messages.Winmail("It is broken.", "letter.pdf", Payload.Pdf()))), ContentTransferEncoding = ContentEncoding.Base64 };
        return message.Bytes();
    }

    static byte[] Raw(params string[] lines) => Messages.Raw(["From: ada@example.com", "MIME-Version: 1.0", .. lines]);

    static byte[] RandomBytes()
    {
        var bytes = new byte[5_000];
        new Random(7).NextBytes(bytes);
        return bytes;
    }

    static byte[] Read(MailAttachment file)
    {
        using var content = file.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }
}
