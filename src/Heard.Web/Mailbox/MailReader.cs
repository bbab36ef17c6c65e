using System.Text;
using Heard.Domain.Mail;
using MimeKit;

namespace Heard.Web.Mailbox;

/// <summary>Takes a message apart. Whatever strangers send, it answers: what it cannot read it says so about.</summary>
public static class MailReader
{
    const int LongestSubject = 300, MostAnswered = 20;

    /// <summary>Messages inside messages inside messages: deeper ones stay the files that they came as.</summary>
    const int MostDepth = 20;

    static readonly ParserOptions Options = new() { MaxMimeDepth = MostDepth };

    /// <summary>The charsets that Windows and others wrote mail in before UTF-8.</summary>
    static MailReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Reads the message that <paramref name="content"/> holds from its beginning.</summary>
    public static OpenedMail Open(Stream content)
    {
        MimeMessage message;
        try
        {
            message = MimeMessage.Load(Options, content, persistent: true);
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            return new OpenedMail(null) { CannotBeRead = true };
        }

        var parts = new MessageParts();
        try
        {
            if (message.Body is { } body) parts.Take(body);
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            // Shown to a colleague with the original, whatever was read so far.
            return Read(message, parts, cannotBeRead: true);
        }

        return Read(message, parts, parts.IsEncrypted && parts.Text.Length == 0);
    }

    static OpenedMail Read(MimeMessage message, MessageParts parts, bool cannotBeRead)
    {
        var from = message.From.Mailboxes.Take(2).ToArray();
        return new OpenedMail(message)
        {
            CannotBeRead = cannotBeRead,
            Headers = HeaderReader.Read(message, from),
            FromName = from is [var only] ? only.Name ?? "" : "",
            Subject = MailText.Line(message.Subject ?? "", LongestSubject),
            Text = MailText.Clean(parts.Text),
            Attachments = parts.Attachments,
            Id = LocalPart(message.MessageId),
            Statuses = cannotBeRead ? [] : ReportReader.Read(message),
            Answers = [.. parts.SentBack.Append(message.InReplyTo).Concat(message.References).Select(LocalPart).Where(id => id.Length > 0).Distinct().Take(MostAnswered)],
        };
    }

    static string LocalPart(string? messageId) => (messageId ?? "").Split('@')[0].Trim('<', ' ');
}
