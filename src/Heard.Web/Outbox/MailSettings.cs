namespace Heard.Web.Outbox;

/// <summary>The settings under <c>Mail</c>.</summary>
public sealed class MailSettings
{
    /// <summary><c>Folder</c>: .eml files under the data directory. <c>Smtp</c>: a server.</summary>
    public string Mode { get; set; } = "Folder";

    /// <summary>The sender's address; empty: the complaints mailbox of the body.</summary>
    public string From { get; set; } = "";

    /// <summary>The server.</summary>
    public SmtpSettings Smtp { get; set; } = new();
}

/// <summary>The settings under <c>Mail:Smtp</c>.</summary>
public sealed class SmtpSettings
{
    /// <summary>Its name.</summary>
    public string Host { get; set; } = "";

    /// <summary>Its port.</summary>
    public int Port { get; set; } = 587;

    /// <summary><c>StartTls</c>, <c>Tls</c>, or <c>None</c> for a server on the same machine.</summary>
    public string Security { get; set; } = "StartTls";

    /// <summary>Empty: no sign-in.</summary>
    public string User { get; set; } = "";

    /// <summary>Its password.</summary>
    public string Password { get; set; } = "";
}
