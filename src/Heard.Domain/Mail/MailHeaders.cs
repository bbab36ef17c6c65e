namespace Heard.Domain.Mail;

/// <summary>What a report by a mail system says (RFC 3462): no report, "it did not arrive", or anything else.</summary>
public enum MailReport { None, NotDelivered, Other }

/// <summary>Who wrote a message: a person, as far as can be told, or what else.</summary>
public enum MailNature { Personal, OurOwn, NotDelivered, AutomaticReply, FromOurselves, FromList, Automatic, Spam, SenderDoubtful }

/// <summary>What the headers of a message say that decide how it is treated. All of them can be forged: none of them opens anything.</summary>
public sealed record MailHeaders
{
    static readonly string[] MailSystems = ["mailer-daemon", "postmaster"];

    /// <summary>The one address in From; empty: there is none, or several.</summary>
    public string From { get; init; } = "";

    /// <summary>It has the Message-ID of a message that we sent: it has come round.</summary>
    public bool IsOurs { get; init; }

    /// <summary>The mailbox itself, or the address that we send from, is its sender.</summary>
    public bool IsFromOurselves { get; init; }

    /// <summary>Return-Path is there and empty, as bounces have it (RFC 5321, 4.5.5).</summary>
    public bool NobodyToReturnTo { get; init; }

    /// <summary>Auto-Submitted (RFC 3834), as it stands there; empty: none.</summary>
    public string AutoSubmitted { get; init; } = "";

    /// <summary>Precedence, as it stands there; empty: none.</summary>
    public string Precedence { get; init; } = "";

    /// <summary>X-Autoreply, X-Autorespond or the like is there, from before RFC 3834.</summary>
    public bool SaysAutomaticReply { get; init; }

    /// <summary>X-Auto-Response-Suppress is there: Exchange's own way to say that nobody should be answered automatically.</summary>
    public bool WantsNoAutomaticReply { get; init; }

    /// <summary>A List header is there (RFC 2369, RFC 2919).</summary>
    public bool IsFromList { get; init; }

    /// <summary>A report by a mail system.</summary>
    public MailReport Report { get; init; }

    /// <summary>A spam filter before the mailbox has marked it.</summary>
    public bool IsMarkedAsSpam { get; init; }

    /// <summary>The receiving server says that the sender's domain disowns it (dmarc=fail, RFC 8601).</summary>
    public bool SenderIsDisowned { get; init; }

    /// <summary>
    /// Who wrote it. In this order: mail systems call their bounces automatic replies too, and an automatic reply through
    /// a list is one. What is uncertain is never an automatic reply, since those are not looked at by anybody.
    /// </summary>
    public MailNature Nature => this switch
    {
        { IsOurs: true } => MailNature.OurOwn,
        { Report: MailReport.NotDelivered } => MailNature.NotDelivered,
        { Report: MailReport.Other } => MailNature.AutomaticReply,
        _ when MailSystems.Contains(From.Split('@')[0].ToLowerInvariant()) => MailNature.NotDelivered,
        _ when Says(AutoSubmitted, "auto-replied") || Says(AutoSubmitted, "auto-notified") || SaysAutomaticReply || Says(Precedence, "auto_reply") => MailNature.AutomaticReply,
        { IsFromOurselves: true } => MailNature.FromOurselves,
        { IsMarkedAsSpam: true } => MailNature.Spam,
        { IsFromList: true } => MailNature.FromList,
        _ when Says(Precedence, "list") || Says(Precedence, "bulk") || Says(Precedence, "junk") => MailNature.FromList,
        _ when AutoSubmitted.Length > 0 && !Says(AutoSubmitted, "no") => MailNature.Automatic,
        { WantsNoAutomaticReply: true } or { NobodyToReturnTo: true } => MailNature.Automatic,
        { SenderIsDisowned: true } => MailNature.SenderDoubtful,
        _ => MailNature.Personal,
    };

    /// <summary>The value without its parameters and comments: "auto-replied; owner-email=…".</summary>
    static bool Says(string header, string word) => header.Split(';', '(')[0].Trim().Equals(word, StringComparison.OrdinalIgnoreCase);
}
