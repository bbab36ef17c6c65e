using Heard.Domain.Mail;
using MimeKit;

namespace Heard.Web.Mailbox;

/// <summary>What mail systems report about a message (RFC 3462, RFC 3464), recipient by recipient.</summary>
static class ReportReader
{
    /// <summary>A message of ours goes to one address: a report about many is none about ours.</summary>
    const int MostRecipients = 20;

    /// <summary>The longest address that there can be (RFC 5321, 4.5.3.1), with room for its kind.</summary>
    const int LongestAddress = 400;

    /// <summary>What it says; empty: it is no report of a delivery. A report inside another message is somebody's file.</summary>
    public static IReadOnlyList<DeliveryStatus> Read(MimeMessage message) => message.Body is MultipartReport report && IsOfDelivery(report)
        ? [.. Groups(report).Where(group => group.Contains("Action")).Select(Of)]
        : [];

    /// <summary>Whether it is about deliveries at all: others say that a message was opened.</summary>
    public static bool IsOfDelivery(MultipartReport report) => report.ReportType?.Equals("delivery-status", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>What it says of the message, and of each recipient.</summary>
    public static IEnumerable<HeaderList> Groups(MultipartReport report) => report.OfType<MessageDeliveryStatus>().Take(1).SelectMany(status => status.StatusGroups).Take(MostRecipients + 1);

    static DeliveryStatus Of(HeaderList group) => new(group["Action"] ?? "", [.. new[] { group["Original-Recipient"], group["Final-Recipient"] }.OfType<string>().Select(Address).Where(address => address.Length > 0)]);

    /// <summary>Without the kind of address before it and the angle brackets that some write: "rfc822; &lt;ada@example.com&gt;".</summary>
    static string Address(string recipient) => recipient.Length > LongestAddress ? "" : recipient[(recipient.IndexOf(';', StringComparison.Ordinal) + 1)..].Trim().TrimStart('<').TrimEnd('>').Trim();
}
