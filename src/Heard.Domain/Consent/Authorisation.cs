namespace Heard.Domain.Consent;

/// <summary>Whether the person affected lets the representative act and the body share what it finds with them (5.2 section 5).</summary>
public enum ConsentState { NotNeeded, Awaited, Given, Refused, Withdrawn, CannotBeGiven }

/// <summary>The way in which an authorisation is asked for or was given.</summary>
public enum ConsentHow { None, SameDevice, Link, Letter, Paper, Colleague }

/// <summary>Why a person cannot authorise anybody: one whose capacity to decide this is lacking now, a child who does not understand enough to decide it, one who has died.</summary>
public enum NoConsent { Capacity, Child, Died }

/// <summary>The authorisation as it stands. It opens and closes what the representative may see.</summary>
/// <param name="State">Where it stands.</param>
public sealed record Authorisation(ConsentState State)
{
    /// <summary>Nobody acts for anyone.</summary>
    public static readonly Authorisation NotNeeded = new(ConsentState.NotNeeded);

    /// <summary>How it is asked for, or was given.</summary>
    public ConsentHow How { get; init; }

    /// <summary>The name typed by the person affected: the online signature.</summary>
    public string Name { get; init; } = "";

    /// <summary>What must not be shared, in the words of the person affected; empty: everything may.</summary>
    public string Limits { get; init; } = "";

    /// <summary>When it came to stand like this.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Why it cannot be given; null: it can.</summary>
    public NoConsent? Why { get; init; }

    /// <summary>What shows that the representative may act instead: in their words, or as a colleague saw it.</summary>
    public string Authority { get; init; } = "";

    /// <summary>They have said no, and nothing that they said since undid it: also while they are asked again.</summary>
    public bool SaidNo { get; init; }

    /// <summary>The file of the complaint that holds the signed paper; null: none does.</summary>
    public Guid? File { get; init; }

    /// <summary>
    /// A colleague has checked it. A representative who types the address for the link could authorise themselves, so
    /// until it is confirmed the representative sees stage and dates only.
    /// </summary>
    public bool Confirmed { get; init; }

    /// <summary>Whether the representative may see what is found: never before it is given (or its lack accepted) and confirmed.</summary>
    public bool OpensTheFile => State is ConsentState.NotNeeded || (State is ConsentState.Given or ConsentState.CannotBeGiven && Confirmed);

    /// <summary>Whether the person affected can still answer the request by the link.</summary>
    public bool CanBeAnswered => State is ConsentState.Awaited or ConsentState.Given or ConsentState.Refused;
}
