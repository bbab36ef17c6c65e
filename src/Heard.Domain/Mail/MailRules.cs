using static Heard.Domain.Mail.MailDecision;

namespace Heard.Domain.Mail;

/// <summary>Every rule about what becomes of a message in the complaints mailbox. Pure: the facts are given.</summary>
public static class MailRules
{
    /// <summary>The largest message that is taken out of the mailbox, in bytes: 40 MB. Files of 20 MB arrive as 28.</summary>
    public const long MostBytes = 40L * 1024 * 1024;

    /// <summary>Complaints from one address that become complaints by themselves in a day. More can be two machines that answer each other.</summary>
    public const int MostFromSender = 5;

    /// <summary>The span over which <see cref="MostFromSender"/> counts.</summary>
    public static readonly TimeSpan Lately = TimeSpan.FromDays(1);

    /// <summary>Files of one message that are taken; the original has all of them.</summary>
    public const int MostFiles = 50;

    /// <summary>
    /// A message joins a complaint only where both the secret in its subject and its sender are right: the one shows that
    /// a message of ours was read, and the other alone can be forged by anybody. Nothing automatic becomes a complaint or
    /// is answered, and what is doubtful waits for a colleague.
    /// </summary>
    public static MailDecision Decide(MailFacts facts) => (facts, facts.Headers.Nature) switch
    {
        (_, MailNature.OurOwn) => Ignore(MailReason.OurOwn),
        ({ Bytes: > MostBytes }, _) => Ask(MailReason.TooLarge),
        ({ ReturnsOurs: true }, MailNature.NotDelivered) => MailDecision.Report,
        (_, MailNature.NotDelivered) => Ask(MailReason.NotDelivered),
        (_, MailNature.AutomaticReply) => Ignore(MailReason.AutomaticReply),
        ({ CannotBeRead: true }, _) => Ask(MailReason.CannotBeRead),
        (_, MailNature.FromOurselves) => Ask(MailReason.FromOurselves),
        (_, MailNature.Spam) => Ask(MailReason.Spam),
        (_, MailNature.FromList) => Ask(MailReason.FromList),
        (_, MailNature.Automatic) => Ask(MailReason.Automatic),
        (_, MailNature.SenderDoubtful) => Ask(MailReason.SenderDoubtful),
        ({ Headers.From: "" }, _) => Ask(MailReason.NoSender),
        ({ HasToken: true }, _) => Joining(facts),
        ({ HasWords: false }, _) => Ask(MailReason.Empty),
        ({ NamesAComplaint: true }, _) => Ask(MailReason.ReferenceAlone),
        ({ LatelyFromSender: >= MostFromSender }, _) => Ask(MailReason.TooManyFromSender),
        _ => Complain,
    };

    static MailDecision Joining(MailFacts facts) => facts switch
    {
        { TokenIsRight: false } => Ask(MailReason.SecretWrong),
        { SenderIsOnFile: false } => Ask(MailReason.SenderDiffers),
        { HasWords: false, HasFiles: false } => Ask(MailReason.Empty),
        _ => MailDecision.Join,
    };
}
