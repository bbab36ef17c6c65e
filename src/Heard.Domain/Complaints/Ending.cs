namespace Heard.Domain.Complaints;

/// <summary>Why a complaint ends without an answer to its issues.</summary>
public enum EndWhy
{
    /// <summary>The person could not be reached, though we tried more than once and in more than one way.</summary>
    NoContact,

    /// <summary>The law or another's decision does not let us look at it: a court is deciding the same, say.</summary>
    CannotBeLookedAt,

    /// <summary>It came twice, and is answered with the other, to which a colleague has linked it.</summary>
    AnsweredWithOther,
}

/// <summary>How far a complaint is with the Ombudsman, and what they decided.</summary>
public enum OmbudsmanStep { Asked, Looking, Upheld, PartlyUpheld, NotUpheld, NotLookedAt }
