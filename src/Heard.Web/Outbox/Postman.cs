using Heard.Web.Data;
using Heard.Web.Languages;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Heard.Web.Outbox;

/// <summary>Hands one email to the post: a folder of .eml files, an SMTP server, or GOV.UK Notify.</summary>
public sealed class Postman(IOptions<MailSettings> mail, Notify notify, HeardSettings settings)
{
    /// <summary>Sends it. Throws when it could not be handed over.</summary>
    /// <param name="row">The message.</param>
    /// <param name="senderName">The body's name.</param>
    /// <param name="senderAddress">The body's complaints mailbox.</param>
    /// <param name="cancellation">Given up.</param>
    public async Task Send(OutboxRow row, string senderName, string senderAddress, CancellationToken cancellation)
    {
        if (mail.Value.Mode == "Notify")
        {
            await notify.SendEmail(row, cancellation);
            return;
        }

        using var message = Compose(row, senderName, senderAddress);
        if (mail.Value.Mode == "Smtp") await BySmtp(message, cancellation);
        else await ToFolder(row, message, cancellation);
    }

    /// <summary>
    /// Nobody is at this address, or no message goes that way: it would be the same again. A server says that there is no such mailbox, and would say so again. A refusal by its policy (5.7, RFC 3463)
    /// is about our own server, which the operator can put right, so it is tried again like any other failure.
    /// </summary>
    public static bool IsForGood(Exception failure) => failure switch
    {
        SmtpCommandException { ErrorCode: SmtpErrorCode.RecipientNotAccepted, StatusCode: >= SmtpStatusCode.MailboxUnavailable } =>
            !failure.Message.StartsWith("5.7.", StringComparison.Ordinal),
        NotifyRefusedException refused => refused.IsForGood,
        NoTextsException => true,
        _ => false,
    };

    MimeMessage Compose(OutboxRow row, string senderName, string senderAddress)
    {
        var from = mail.Value.From.Length > 0 ? mail.Value.From : senderAddress;
        var message = new MimeMessage
        {
            // Stable: a message sent twice after a crash is recognised as one.
            MessageId = $"{row.Id:N}@{from.Split('@')[^1]}",
            Date = row.CreatedAt,
            Subject = row.Subject,
            Body = new TextPart("plain") { Text = row.Body, Headers = { { HeaderId.ContentLanguage, row.Language.Code() } } },
        };
        message.From.Add(new MailboxAddress(senderName, from));
        if (from != senderAddress) message.ReplyTo.Add(new MailboxAddress(senderName, senderAddress));
        message.To.Add(new MailboxAddress("", row.To));
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }

    async Task BySmtp(MimeMessage message, CancellationToken cancellation)
    {
        var smtp = mail.Value.Smtp;
        using var client = new SmtpClient();
        await client.ConnectAsync(smtp.Host, smtp.Port, smtp.Security switch
        {
            "Tls" => SecureSocketOptions.SslOnConnect,
            "None" => SecureSocketOptions.None,
            _ => SecureSocketOptions.StartTls,
        }, cancellation);
        if (smtp.User.Length > 0) await client.AuthenticateAsync(smtp.User, smtp.Password, cancellation);
        await client.SendAsync(message, cancellation);
        await client.DisconnectAsync(true, cancellation);
    }

    /// <summary>Written beside and renamed: a reader never sees half a message, and one sent twice is one file.</summary>
    async Task ToFolder(OutboxRow row, MimeMessage message, CancellationToken cancellation)
    {
        var folder = Directory.CreateDirectory(Path.Combine(settings.DataDirectory, "mail")).FullName;
        var file = Path.Combine(folder, $"{row.CreatedAt.UtcDateTime:yyyyMMdd-HHmmss}-{row.Id:N}.eml");
        await message.WriteToAsync(file + ".part", cancellation);
        File.Move(file + ".part", file, overwrite: true);
    }
}
