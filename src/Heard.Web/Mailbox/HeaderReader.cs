using Heard.Domain.Intake;
using Heard.Domain.Mail;
using MimeKit;

namespace Heard.Web.Mailbox;

/// <summary>The headers of a message that decide how it is treated.</summary>
static class HeaderReader
{
    static readonly string[] OldAutomaticReplies = ["X-Autoreply", "X-Autorespond", "X-Autoresponder", "X-Mail-Autoreply"];
    static readonly string[] ListHeaders = ["List-Id", "List-Post", "List-Unsubscribe", "List-Help", "Mailing-List"];

    public static MailHeaders Read(MimeMessage message, MailboxAddress[] from)
    {
        var headers = message.Headers;
        return new MailHeaders
        {
            From = from is [var only] && EmailAddress.LooksRight(only.Address) ? only.Address : "",
            NobodyToReturnTo = headers["Return-Path"]?.Trim() is "<>",
            AutoSubmitted = headers["Auto-Submitted"] ?? "",
            Precedence = headers["Precedence"] ?? "",
            SaysAutomaticReply = OldAutomaticReplies.Any(headers.Contains),
            WantsNoAutomaticReply = headers.Contains("X-Auto-Response-Suppress"),
            IsFromList = ListHeaders.Any(headers.Contains),
            Report = message.Body is MultipartReport report ? Of(report) : MailReport.None,
            IsMarkedAsSpam = Begins(headers["X-Spam-Flag"]) || Begins(headers["X-Spam-Status"]) || Begins(headers["X-Spam"]),
            SenderIsDisowned = headers.Any(header => header.Field.Equals("Authentication-Results", StringComparison.OrdinalIgnoreCase)
                && header.Value.Contains("dmarc=fail", StringComparison.OrdinalIgnoreCase)),
        };
    }

    /// <summary>A report that a message is late, or was opened, is no report that it did not arrive.</summary>
    static MailReport Of(MultipartReport report)
    {
        if (!ReportReader.IsOfDelivery(report)) return MailReport.Other;
        var actions = ReportReader.Groups(report).Select(group => group["Action"]?.Trim()).OfType<string>().ToArray();
        return actions.Length == 0 || actions.Contains("failed", StringComparer.OrdinalIgnoreCase) ? MailReport.NotDelivered : MailReport.Other;
    }

    static bool Begins(string? value) => value?.TrimStart().StartsWith("yes", StringComparison.OrdinalIgnoreCase) == true;
}
