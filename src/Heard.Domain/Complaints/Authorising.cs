using Heard.Domain.Consent;

namespace Heard.Domain.Complaints;

/// <summary>The person affected authorises; what must not be shared in <paramref name="Limits"/>.</summary>
public sealed record GiveAuthorisation(ConsentHow How, string Name, string Limits) : ComplaintCommand;

/// <summary>The person affected says no.</summary>
public sealed record RefuseAuthorisation : ComplaintCommand;

/// <summary>The person affected takes their authorisation back.</summary>
public sealed record WithdrawAuthorisation : ComplaintCommand;

/// <summary>A colleague has checked the authorisation, or its lack, against what the body knows.</summary>
public sealed record ConfirmAuthorisation(string HowChecked) : ComplaintCommand;

/// <summary>
/// A colleague asks the person affected, or asks them again: whether the representative may act, and be told what is found
/// (5.2 section 5). The link sent before opens nothing more.
/// </summary>
/// <param name="Email">Where the link goes; empty: a letter is posted.</param>
/// <param name="Reason">Why they are asked again: needed where they said no, and where it could not be given.</param>
public sealed record AskAuthorisation(string Email, string Reason) : ComplaintCommand
{
    /// <summary>Where it stood when this was begun; null: wherever it stands.</summary>
    public ConsentState? From { get; init; }
}

/// <summary>A colleague has what the person affected signed, or heard them say it, and has checked that it is theirs (5.2 section 5).</summary>
/// <param name="Spoken">They said it: writing is not possible for them (Equality Act 2010 section 20). Otherwise they signed, or made a mark before a witness.</param>
/// <param name="Name">The name as signed or said.</param>
/// <param name="Limits">What must not be shared, in their words; empty: everything may.</param>
/// <param name="HowChecked">How we know that it is theirs.</param>
public sealed record RecordAuthorisation(bool Spoken, string Name, string Limits, string HowChecked) : ComplaintCommand
{
    /// <summary>The file of the complaint that holds it; null: none does.</summary>
    public Guid? File { get; init; }

    /// <summary>Where it stood when this was begun; null: wherever it stands.</summary>
    public ConsentState? From { get; init; }
}

/// <summary>
/// A colleague decides that nobody can be asked, and that the representative may act without it. Capacity is about this
/// matter at this time (Mental Capacity Act 2005 sections 2 and 3); a child decides who understands enough to, at any age.
/// </summary>
/// <param name="Why">Why it cannot be given.</param>
/// <param name="Authority">What was seen that shows that the representative may act: parental responsibility, a lasting power of attorney for such matters, a deputy, an executor.</param>
/// <param name="HowWeKnow">How we know that it cannot be given.</param>
public sealed record DecideNoAuthorisation(NoConsent Why, string Authority, string HowWeKnow) : ComplaintCommand
{
    /// <summary>Where it stood when this was begun; null: wherever it stands.</summary>
    public ConsentState? From { get; init; }
}

/// <summary>The person affected authorised.</summary>
public sealed record AuthorisationGiven(ConsentHow How, string Name, string Limits) : ComplaintEvent
{
    /// <summary>The file that holds what they signed; null: none does.</summary>
    public Attachment? Paper { get; init; }
}

/// <summary>The person affected said no.</summary>
public sealed record AuthorisationRefused : ComplaintEvent;

/// <summary>The person affected took the authorisation back.</summary>
public sealed record AuthorisationWithdrawn : ComplaintEvent;

/// <summary>A colleague confirmed the authorisation, or accepted why there is none.</summary>
public sealed record AuthorisationConfirmed(string HowChecked) : ComplaintEvent;

/// <summary>The person affected was asked by link (to <paramref name="Email"/>) or, where that is empty, by letter.</summary>
/// <param name="Email">Where the link went; empty: nowhere.</param>
/// <param name="Reason">Why they were asked again; may be empty.</param>
/// <param name="LinkVersion">The version of the link that opens from now on.</param>
public sealed record AuthorisationAsked(string Email, string Reason, int LinkVersion) : ComplaintEvent;

/// <summary>A colleague decided that it cannot be given, and that the representative may act.</summary>
public sealed record AuthorisationCannotBeGiven(NoConsent Why, string Authority, string HowWeKnow) : ComplaintEvent;
