using System.Text;
using MimeKit;

namespace Heard.Tests.Mailbox;

/// <summary>Messages as people, programs and enemies send them.</summary>
static class Messages
{
    /// <summary>A message by hand: its lines, with the ends that mail has.</summary>
    public static byte[] Raw(params string[] lines) => Encoding.Latin1.GetBytes(string.Join("\r\n", lines) + "\r\n");

    /// <summary>What a person writes.</summary>
    public static MimeMessage From(string address, string subject, string text, string name = "Ada Brook")
    {
        var message = new MimeMessage { Subject = subject, Body = new TextPart("plain") { Text = text } };
        message.From.Add(new MailboxAddress(name, address));
        message.To.Add(new MailboxAddress("Boats", "complaints@boats.example"));
        return message;
    }

    /// <summary>With these files.</summary>
    public static MimeMessage With(this MimeMessage message, params (string Name, byte[] Content)[] files)
    {
        var mixed = new Multipart("mixed") { message.Body! };
        foreach (var (name, content) in files) mixed.Add(new MimePart { Content = new MimeContent(new MemoryStream(content)), ContentDisposition = new(ContentDisposition.Attachment) { FileName = name }, ContentTransferEncoding = ContentEncoding.Base64 });
        message.Body = mixed;
        return message;
    }

    /// <summary>With this header.</summary>
    public static MimeMessage With(this MimeMessage message, string header, string value)
    {
        message.Headers.Replace(header, value);
        return message;
    }

    /// <summary>As it lies in a mailbox.</summary>
    public static byte[] Bytes(this MimeMessage message)
    {
        using var stream = new MemoryStream();
        message.WriteTo(stream);
        return stream.ToArray();
    }

    /// <summary>A report that a message did not arrive (RFC 3464), or is late.</summary>
    public static byte[] Bounce(string sentBack, string action = "failed", string to = "gone@example.com") => Report(
        ["Content-Type: text/rfc822-headers", "", $"Message-ID: <{sentBack}>", "Subject: We have your complaint", ""], [], $"Final-Recipient: rfc822; {to}", $"Action: {action}", "Status: 5.1.1", "");

    /// <summary>A report with these lines about recipients, this as its last part, and these headers.</summary>
    public static byte[] Report(string[] sentBack, string[] headers, params string[] recipients) => Raw(
    [
        "Return-Path: <>", "From: Mail Delivery System <MAILER-DAEMON@mx.example.com>", "To: complaints@boats.example", "Subject: Undelivered Mail Returned to Sender", "Auto-Submitted: auto-replied", .. headers,
        "MIME-Version: 1.0", "Content-Type: multipart/report; report-type=delivery-status; boundary=b", "",
        "--b", "Content-Type: text/plain", "", "Your message could not be delivered.", "--b", "Content-Type: message/delivery-status", "",
        "Reporting-MTA: dns; mx.example.com", "", .. recipients, "--b", .. sentBack, "--b--",
    ]);

    /// <summary>Outlook's own format, with a text and a file in it.</summary>
    public static byte[] Winmail(string text, string name, byte[] content)
    {
        using var tnef = new MemoryStream();
        var writer = new BinaryWriter(tnef);
        writer.Write(0x223E9F78);
        writer.Write((ushort)1);
        Attribute(writer, 1, 0x00089006, BitConverter.GetBytes(0x00010000));
        Attribute(writer, 1, 0x00069007, [.. BitConverter.GetBytes(1252), 0, 0, 0, 0]);
        Attribute(writer, 1, 0x0002800C, Encoding.Latin1.GetBytes(text + "\0"));
        Attribute(writer, 2, 0x00069002, [1, 0, .. new byte[12]]);
        Attribute(writer, 2, 0x00018010, Encoding.Latin1.GetBytes(name + "\0"));
        Attribute(writer, 2, 0x0006800F, content);
        return tnef.ToArray();
    }

    static void Attribute(BinaryWriter writer, byte level, uint tag, byte[] value)
    {
        writer.Write(level);
        writer.Write(tag);
        writer.Write(value.Length);
        writer.Write(value);
        writer.Write((ushort)value.Sum(one => one));
    }
}
