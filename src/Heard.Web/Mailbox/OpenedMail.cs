using Heard.Domain.Mail;

namespace Heard.Web.Mailbox;

/// <summary>A message taken apart: what the rules ask about it, its words as plain text, and what came with it.</summary>
public sealed class OpenedMail : IDisposable
{
    readonly IDisposable? _message;

    /// <summary>What was read of <paramref name="message"/>, which stays open for its attachments.</summary>
    internal OpenedMail(IDisposable? message) => _message = message;

    /// <summary>It is no message, or all that it says is encrypted.</summary>
    public bool CannotBeRead { get; init; }

    /// <summary>What its headers say.</summary>
    public MailHeaders Headers { get; init; } = new();

    /// <summary>The sender's name as the message has it; may be empty.</summary>
    public string FromName { get; init; } = "";

    /// <summary>The subject, in one line.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The words, cleaned; earlier messages below them included.</summary>
    public string Text { get; init; } = "";

    /// <summary>What came with it.</summary>
    public IReadOnlyList<MailAttachment> Attachments { get; init; } = [];

    /// <summary>The part before the @ of its own Message-ID; empty: none.</summary>
    public string Id { get; init; } = "";

    /// <summary>The same of the messages that it answers, or that a mail system sends back.</summary>
    public IReadOnlyList<string> Answers { get; init; } = [];

    /// <summary>What it says, as a mail system's report, became of a message; empty: it is no such report.</summary>
    public IReadOnlyList<DeliveryStatus> Statuses { get; init; } = [];

    /// <inheritdoc/>
    public void Dispose() => _message?.Dispose();
}

/// <summary>Something that came with a message.</summary>
/// <param name="Name">Its name, as sent.</param>
/// <param name="Open">What is in it, decoded.</param>
public sealed record MailAttachment(string Name, Func<Stream> Open);
