using Heard.Domain.Mail;
using Heard.Web.Data;

namespace Heard.Web.Features.Staff.Mail;

/// <summary>What became of a message and why, in words for colleagues.</summary>
public static class MailWords
{
    /// <summary>Why somebody has to look, or nobody does.</summary>
    public static string Why(string? reason) => reason switch
    {
        nameof(MailReason.NotDelivered) => "A message of ours did not arrive: reach the person another way",
        nameof(MailReason.SenderDiffers) => "An answer to a complaint, from an address that is not the one on file",
        nameof(MailReason.SecretWrong) => "It names a complaint, but the letters in square brackets in its subject are not right",
        nameof(MailReason.ReferenceAlone) => "It names a complaint, which anybody could",
        nameof(MailReason.ComplaintRefuses) => "An answer to a complaint that takes nothing more: it is withdrawn, or full",
        nameof(MailReason.TooManyFromSender) => "The sixth message in a day from this address: it may be a machine",
        nameof(MailReason.TooLarge) => "It is too large to fetch. It is still in the mailbox",
        nameof(MailReason.CannotBeRead) => "It cannot be read: it is encrypted or broken",
        nameof(MailReason.Empty) => "There are no words in it",
        nameof(MailReason.NoSender) => "It does not say clearly who sent it",
        nameof(MailReason.FromOurselves) => "It says that it comes from this mailbox",
        nameof(MailReason.FromList) => "It came through a mailing list, or went to many",
        nameof(MailReason.Automatic) => "A program wrote it, or wants no automatic answer",
        nameof(MailReason.Spam) => "The mail server marked it as spam",
        nameof(MailReason.SenderDoubtful) => "The sender's own domain says that it may be forged",
        nameof(MailReason.AutomaticReply) => "An automatic reply, such as out of office",
        nameof(MailReason.OurOwn) => "A message of ours that came round",
        _ => reason ?? "",
    };

    /// <summary>What became of it, after a name: "Sam Okafor made a complaint of it".</summary>
    public static string Did(MailSettlement settlement) => settlement switch
    {
        MailSettlement.Complaint => "made a complaint of it",
        MailSettlement.Words => "added it to a complaint",
        MailSettlement.Note => "filed it with a complaint, for colleagues",
        MailSettlement.Spam => "said that it is spam",
        MailSettlement.Duplicate => "said that it is here already",
        _ => "said that it needs nothing",
    };

    /// <summary>Where it stands, in a line.</summary>
    public static string State(MailRow mail) => mail switch
    {
        { State: MailState.Complaint } => "It became a complaint by itself",
        { State: MailState.Joined } => "It joined its complaint by itself",
        { State: MailState.Settled, SettledAs: { } settlement } => $"{mail.SettledBy} {Did(settlement)}",
        _ => Why(mail.Why),
    };

    /// <summary>The sender, or that there is none.</summary>
    public static string From(MailRow mail) => mail.From.Length > 0 ? mail.From : "Sender not clear";

    /// <summary>The subject without secrets, or that there is none.</summary>
    public static string Subject(MailRow mail) => MailToken.CutOff(mail.Subject) is { Length: > 0 } subject ? subject : "No subject";
}
