namespace Heard.Web.Outbox;

/// <summary>The settings under <c>Mail</c>.</summary>
public sealed class MailSettings
{
    /// <summary><c>Folder</c>: .eml files under the data directory. <c>Smtp</c>: a server. <c>Notify</c>: GOV.UK Notify.</summary>
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

/// <summary>The settings under <c>Notify</c>: GOV.UK Notify, for text messages, and for email where <c>Mail:Mode</c> says so.</summary>
public sealed class NotifySettings
{
    /// <summary>A key of the body's service there. Empty: Notify is not used.</summary>
    public string ApiKey { get; set; } = "";

    /// <summary>The id of a template of text messages that holds <c>((message))</c> and nothing else.</summary>
    public string TextTemplate { get; set; } = "";

    /// <summary>The id of a template of emails with <c>((subject))</c> as subject and <c>((message))</c> as message.</summary>
    public string EmailTemplate { get; set; } = "";

    /// <summary>Where it is.</summary>
    public string Url { get; set; } = "https://api.notifications.service.gov.uk";

    /// <summary>Text messages go out by it.</summary>
    public bool SendsTexts => ApiKey.Length > 0 && TextTemplate.Length > 0;
}
