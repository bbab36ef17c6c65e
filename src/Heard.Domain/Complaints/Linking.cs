using Heard.Domain.Intake;

namespace Heard.Domain.Complaints;

/// <summary>What two complaints have to do with each other, as seen from one of them.</summary>
public enum LinkWhy
{
    /// <summary>They are about the same matter.</summary>
    SameMatter,

    /// <summary>The same person complains about another matter.</summary>
    SamePerson,

    /// <summary>This one is a duplicate: it is answered with the other.</summary>
    AnsweredWithOther,

    /// <summary>The other is a duplicate: it is answered with this one.</summary>
    AnswersOther,
}

/// <summary>Another complaint of the same body that a colleague has linked. Nothing is merged: both keep their file, stage and promises.</summary>
/// <param name="Other">The other complaint.</param>
/// <param name="Why">What they have to do with each other.</param>
public sealed record ComplaintLink(ComplaintReference Other, LinkWhy Why);

/// <summary>A colleague links another complaint, or says anew what they have to do with each other. The other file is linked by an act of its own.</summary>
/// <param name="Other">The other complaint.</param>
/// <param name="Why">What they have to do with each other.</param>
/// <param name="Reason">What shows it, for the file; may be empty.</param>
public sealed record LinkComplaint(ComplaintReference Other, LinkWhy Why, string Reason) : ComplaintCommand;

/// <summary>A colleague takes a link away: it was not right.</summary>
public sealed record UnlinkComplaint(ComplaintReference Other, string Reason) : ComplaintCommand;

/// <summary>Another complaint was linked.</summary>
public sealed record ComplaintLinked(ComplaintReference Other, LinkWhy Why, string Reason) : ComplaintEvent;

/// <summary>A link was taken away.</summary>
public sealed record ComplaintUnlinked(ComplaintReference Other, string Reason) : ComplaintEvent;
