using System.Collections.Immutable;

namespace Heard.Domain.Consent;

/// <summary>Who hears something.</summary>
public enum Listener { Representative, PersonAffected }

/// <summary>What can be told about a complaint that somebody makes for somebody else.</summary>
public enum Told
{
    /// <summary>What they told us themselves.</summary>
    OwnWords,

    /// <summary>Where the complaint is, and by when something happens.</summary>
    StageAndDates,

    /// <summary>What reveals nothing private about the person affected, also in an answer.</summary>
    NothingPrivate,

    /// <summary>What is found, with what is private about the person affected.</summary>
    WhatIsFound,

    /// <summary>What the person affected does not want to be shared.</summary>
    Limits,

    /// <summary>Everything about themselves.</summary>
    AboutThemselves,
}

/// <summary>Whether it can be told.</summary>
public enum Share
{
    /// <summary>Now.</summary>
    Now,

    /// <summary>When the authorisation is there, and a colleague has checked it.</summary>
    Waits,

    /// <summary>Not at all, as it stands.</summary>
    Never,
}

/// <summary>Whether somebody may hear something.</summary>
public sealed record MayHear(Listener Who, Told What, Share When);

/// <summary>What may be told to whom (5.2 section 5): what needs no authorisation goes on, and nothing private leaves before it.</summary>
public static class Sharing
{
    /// <summary>Everything that can be told, and whether it may be; empty where nobody acts for anybody.</summary>
    public static ImmutableArray<MayHear> Of(Authorisation authorisation) => authorisation.State is ConsentState.NotNeeded ? [] :
    [
        new(Listener.Representative, Told.OwnWords, Share.Now),
        new(Listener.Representative, Told.StageAndDates, Share.Now),
        new(Listener.Representative, Told.NothingPrivate, Share.Now),
        new(Listener.Representative, Told.WhatIsFound, WhatIsFound(authorisation)),
        .. authorisation.Limits.Length > 0 ? [new MayHear(Listener.Representative, Told.Limits, Share.Never)] : ImmutableArray<MayHear>.Empty,
        .. authorisation.Why is NoConsent.Died ? ImmutableArray<MayHear>.Empty : [new MayHear(Listener.PersonAffected, Told.AboutThemselves, Share.Now)],
    ];

    static Share WhatIsFound(Authorisation authorisation) => authorisation switch
    {
        { OpensTheFile: true } => Share.Now,
        { State: ConsentState.Refused or ConsentState.Withdrawn } => Share.Never,
        _ => Share.Waits,
    };
}
