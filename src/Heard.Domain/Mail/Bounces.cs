namespace Heard.Domain.Mail;

/// <summary>What a mail system says became of a message for one recipient (RFC 3464, 2.3).</summary>
/// <param name="Action"><c>failed</c>, <c>delayed</c>, <c>delivered</c>, <c>relayed</c> or <c>expanded</c>, as it stands there.</param>
/// <param name="To">The addresses under which it knew the recipient: the one it was given, and the one it came to.</param>
public sealed record DeliveryStatus(string Action, IReadOnlyList<string> To);

/// <summary>A message of ours that a report names by its Message-ID.</summary>
/// <param name="Id">Its id, which is in its Message-ID.</param>
/// <param name="To">The one address that it went to.</param>
/// <param name="WasHandedOver">A mail server has taken it: before that nobody can send it back.</param>
public sealed record SentMessage(Guid Id, string To, bool WasHandedOver);

/// <summary>Which reports are about a message of ours that did not arrive.</summary>
public static class Bounces
{
    /// <summary>
    /// The message that came back; null: none of ours. A report has to name it, by an id of 74 random bits that only those
    /// have who carried or got it, and to say of the very address that it went to that delivery has failed for good.
    /// </summary>
    /// <param name="named">Messages of ours that the report names.</param>
    /// <param name="said">What it says, recipient by recipient.</param>
    public static SentMessage? Returned(IEnumerable<SentMessage> named, IReadOnlyList<DeliveryStatus> said) => named.FirstOrDefault(message =>
        message.WasHandedOver && said.Any(status => Is(status.Action, "failed") && status.To.Any(to => Is(to, message.To))));

    static bool Is(string text, string other) => text.Trim().Equals(other, StringComparison.OrdinalIgnoreCase);
}
