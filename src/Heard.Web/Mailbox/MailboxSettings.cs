using System.Security.Cryptography;
using System.Text;

namespace Heard.Web.Mailbox;

/// <summary>The settings under <c>Imap</c> and a body's short name: its complaints mailbox.</summary>
public sealed class MailboxSettings
{
    /// <summary>The server; empty: no mail is collected for this body.</summary>
    public string Host { get; set; } = "";

    /// <summary>Its port.</summary>
    public int Port { get; set; } = 993;

    /// <summary><c>Tls</c>, <c>StartTls</c>, or <c>None</c> for a server on the same machine.</summary>
    public string Security { get; set; } = "Tls";

    /// <summary>Who signs in.</summary>
    public string User { get; set; } = "";

    /// <summary>The password.</summary>
    public string Password { get; set; } = "";

    /// <summary>The folder that is looked through.</summary>
    public string Folder { get; set; } = "INBOX";

    /// <summary>The folder to which a message is moved once it is stored, made if it is not there; empty: it stays and is marked as read.</summary>
    public string Done { get; set; } = "";

    /// <summary>The settings of a body; null: it has no mailbox.</summary>
    public static MailboxSettings? Of(IConfiguration configuration, string body) =>
        configuration.GetSection("Imap").GetSection(body).Get<MailboxSettings>() is { Host.Length: > 0 } settings ? settings : null;

    /// <summary>Tells this mailbox from another one, in which the same numbers mean other messages.</summary>
    public string Mark => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Host}\n{User}\n{Folder}")).AsSpan(0, 4));
}
