namespace Heard.Domain.Mail;

/// <summary>Everything about a message that decides what becomes of it.</summary>
public sealed record MailFacts
{
    /// <summary>Its headers.</summary>
    public MailHeaders Headers { get; init; } = new();

    /// <summary>Its size in bytes, as the mailbox says.</summary>
    public long Bytes { get; init; }

    /// <summary>It could not be taken apart, or is encrypted.</summary>
    public bool CannotBeRead { get; init; }

    /// <summary>It says something, in its subject or text.</summary>
    public bool HasWords { get; init; }

    /// <summary>Something came with it.</summary>
    public bool HasFiles { get; init; }

    /// <summary>A reference with a secret stands in its subject, right or wrong.</summary>
    public bool HasToken { get; init; }

    /// <summary>The secret is that of the complaint beside it.</summary>
    public bool TokenIsRight { get; init; }

    /// <summary>The email address on that complaint; empty: none.</summary>
    public string AddressOnFile { get; init; } = "";

    /// <summary>It names a complaint that is here, in its subject or text, or answers a message about one. Anybody can know a reference.</summary>
    public bool NamesAComplaint { get; init; }

    /// <summary>It is the report that a message of ours did not arrive, by <see cref="Bounces.Returned"/>.</summary>
    public bool ReturnsOurs { get; init; }

    /// <summary>Complaints made lately by mail from the same address.</summary>
    public int LatelyFromSender { get; init; }

    /// <summary>The sender's address is the one on file.</summary>
    public bool SenderIsOnFile => Headers.From.Length > 0 && Headers.From.Equals(AddressOnFile, StringComparison.OrdinalIgnoreCase);
}
