using static Heard.Domain.Complaints.Decision;

namespace Heard.Domain.Complaints;

/// <summary>Complaints that belong together: linked by a colleague, at any stage, and never merged.</summary>
public static partial class Lifecycle
{
    /// <summary>More than this says nothing any more.</summary>
    public const int MostLinks = 30;

    /// <summary>The same link, as it is seen from the other complaint.</summary>
    public static LinkWhy FromTheOther(LinkWhy why) => why switch
    {
        LinkWhy.AnsweredWithOther => LinkWhy.AnswersOther,
        LinkWhy.AnswersOther => LinkWhy.AnsweredWithOther,
        _ => why,
    };

    /// <summary>Why another complaint cannot be linked; null: it can.</summary>
    public static Refusal? WhyNotLinked(Complaint c, LinkComplaint link) => Link(c, link).Refusal;

    /// <summary>A link that is there for another reason gets the new one.</summary>
    static Decision Link(Complaint c, LinkComplaint link) => c switch
    {
        _ when link.Other == c.Reference => Refuse(Refusal.LinkedToItself),
        _ when c.Links.Any(there => there == new ComplaintLink(link.Other, link.Why)) => Refuse(Refusal.AlreadyLinked),
        _ when c.LinkTo(link.Other) is null && c.Links.Length >= MostLinks => Refuse(Refusal.TooManyLinks),
        _ => Allow(new ComplaintLinked(link.Other, link.Why, link.Reason)),
    };

    static Decision Unlink(Complaint c, UnlinkComplaint unlink) => c.LinkTo(unlink.Other) is null
        ? Refuse(Refusal.NotLinked)
        : Said(unlink.Reason, new ComplaintUnlinked(unlink.Other, unlink.Reason));

    /// <summary>The complaint after it was linked to another, or is no longer. Nothing else of it changes.</summary>
    static Complaint Linking(Complaint c, ComplaintEvent happened) => happened switch
    {
        ComplaintLinked linked => c with { Links = [.. c.Links.Where(link => link.Other != linked.Other), new(linked.Other, linked.Why)] },
        ComplaintUnlinked unlinked => c with { Links = [.. c.Links.Where(link => link.Other != unlinked.Other)] },
        _ => c,
    };
}
