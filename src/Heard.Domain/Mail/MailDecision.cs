namespace Heard.Domain.Mail;

/// <summary>What becomes of a message.</summary>
public enum MailAction
{
    /// <summary>A new complaint.</summary>
    Complain,

    /// <summary>It joins the complaint whose secret it has.</summary>
    Join,

    /// <summary>A message of ours did not arrive: its complaint says so, and the report is kept.</summary>
    Report,

    /// <summary>It is kept, and nobody needs to look.</summary>
    Ignore,

    /// <summary>A colleague looks, with the original.</summary>
    AskColleague,
}

/// <summary>Why a message is neither a complaint nor joined to one. Stored by name.</summary>
public enum MailReason
{
    OurOwn, AutomaticReply, NotDelivered, FromOurselves, FromList, Automatic, Spam, SenderDoubtful, TooLarge, CannotBeRead, NoSender, Empty,
    SecretWrong, SenderDiffers, ReferenceAlone, TooManyFromSender,

    /// <summary>It would have joined, but the rules of complaints refuse: it is withdrawn, say.</summary>
    ComplaintRefuses,
}

/// <summary>The answer of <see cref="MailRules.Decide"/>.</summary>
/// <param name="Action">What becomes of it.</param>
/// <param name="Reason">Why nobody looks, or somebody has to; null: it is a complaint, or joins one.</param>
public sealed record MailDecision(MailAction Action, MailReason? Reason = null)
{
    /// <summary>A new complaint.</summary>
    public static readonly MailDecision Complain = new(MailAction.Complain);

    /// <summary>It joins the complaint whose secret it has.</summary>
    public static readonly MailDecision Join = new(MailAction.Join);

    /// <summary>A message of ours did not arrive.</summary>
    public static readonly MailDecision Report = new(MailAction.Report, MailReason.NotDelivered);

    /// <summary>Nobody needs to look.</summary>
    public static MailDecision Ignore(MailReason why) => new(MailAction.Ignore, why);

    /// <summary>A colleague has to look.</summary>
    public static MailDecision Ask(MailReason why) => new(MailAction.AskColleague, why);
}
