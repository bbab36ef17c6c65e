using Heard.Domain.Consent;

namespace Heard.Web.Features.Staff.Case.Authorise;

/// <summary>What a colleague minds who asks or decides.</summary>
static class AuthoriseHints
{
    /// <summary>How it was given.</summary>
    public static string Say(ConsentHow how) => how switch
    {
        ConsentHow.Paper => "on paper",
        ConsentHow.Colleague => "spoken",
        ConsentHow.SameDevice => "in the form that the representative sent",
        _ => "by the link",
    };

    /// <summary>What a reason says.</summary>
    public static string Reason(Authorisation authorisation) => authorisation switch
    {
        { State: ConsentState.Refused or ConsentState.Withdrawn } => "They said no. Who has spoken with them since, without the representative, and what did they say?",
        { State: ConsentState.CannotBeGiven, Why: NoConsent.Child } => "How do we know that the child understands enough to decide this themselves?",
        { State: ConsentState.CannotBeGiven } => "How do we know that they can decide this themselves, now?",
        _ => "For the file: the address was wrong, say, or nothing came back.",
    };

    /// <summary>Why nobody can authorise.</summary>
    public static string Label(NoConsent why) => why switch
    {
        NoConsent.Child => "They are a child who does not understand enough to decide this",
        NoConsent.Died => "They have died",
        _ => "They do not have the mental capacity to decide this, now",
    };

    /// <summary>What to think of (Mental Capacity Act 2005 sections 1 to 3; a child's competence has no fixed age).</summary>
    public static string Hint(NoConsent why) => why switch
    {
        NoConsent.Child => "It depends on what they understand, never on their age alone. A child who understands what is asked, and what follows, decides it.",
        NoConsent.Died => "What they did not want shared is not shared after their death either.",
        _ => "This decision, at this time, with all the help that they need to make it. An illness, an age or an unwise choice does not show it.",
    };
}
