using Heard.Domain.Complaints;
using Heard.Domain.Consent;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Features.Staff.Case.Respond;
using Heard.Web.Languages;

namespace Heard.Web.Features.Staff.Case;

/// <summary>What happened and how things stand, in words for colleagues.</summary>
public static class CaseWords
{
    /// <summary>An errand.</summary>
    public static string Errand(ErrandKind kind) => kind switch
    {
        ErrandKind.Receipt => "Tell the person that we have the complaint, with reference and code",
        ErrandKind.AuthorisationLetter => "Letter to the person affected, asking for their authorisation",
        ErrandKind.NewCode => "The code to follow the complaint",
        ErrandKind.FileRefused => "Tell the person that a file could not be kept",
        ErrandKind.Acknowledgement => "Your acknowledgement of the complaint",
        ErrandKind.MatterDecided => "Tell the person what we take this as",
        ErrandKind.TimeDecided => "Tell the person what was decided about the time",
        ErrandKind.ContactPlan => "Tell the person how we keep in contact",
        ErrandKind.MayAct => "Tell the person that they may act for the one affected",
        ErrandKind.Views => "What we think so far, for the person to answer",
        ErrandKind.Part => "Tell the person about what goes another way",
        ErrandKind.Ended => "Tell the person that we have stopped, and why",
        ErrandKind.FinalResponse => "Our answer",
        ErrandKind.RemedyDone => "Tell the person that what we promised is done",
        ErrandKind.Reopened => "Tell the person that we look at it again",
        ErrandKind.ResolvedEarly => "Your letter about what was agreed",
        ErrandKind.CloserLook => "Tell the person that it gets a closer look",
        ErrandKind.Statement => "What we look at, for the person to agree",
        ErrandKind.Update => "Your message about how it is going",
        ErrandKind.Delayed => "Tell the person that the answer takes longer",
        ErrandKind.ClockStopped => "Tell the person that the time is stopped",
        ErrandKind.ClockRestarted => "Tell the person that the time runs again",
        _ => kind.ToString(),
    };

    /// <summary>A way of contact or a channel.</summary>
    public static string Way(Enum way) => way switch
    {
        ContactWay.Post => "letter",
        ContactWay.Phone => "telephone",
        ContactWay.Text => "text message",
        ContactWay.Video => "video call",
        Channel.InPerson => "in person",
        Channel.SocialMedia => "social media",
        TalkWay.Phone => "by telephone",
        TalkWay.InPerson => "in person",
        TalkWay.Video => "by video",
        TalkWay.Writing => "in writing",
        _ => way.ToString().ToLowerInvariant(),
    };

    /// <summary>How the authorisation stands, and what follows for sharing.</summary>
    public static string Say(Authorisation authorisation) => authorisation switch
    {
        { State: ConsentState.Awaited } => "Awaited. Share stage and dates only. What does not need it goes on.",
        { State: ConsentState.Given, Confirmed: false } => "Given, to be confirmed. Share stage and dates only until you have checked it.",
        { State: ConsentState.Given, Limits.Length: > 0 } => "Given and confirmed, with limits.",
        { State: ConsentState.Given } => "Given and confirmed.",
        { State: ConsentState.Refused } => "Refused. Share nothing about the person affected.",
        { State: ConsentState.Withdrawn } => "Taken back. Share nothing more about the person affected.",
        { State: ConsentState.CannotBeGiven, Confirmed: false } => $"Cannot be given ({Why(authorisation.Why)}). Check what shows that the representative may act.",
        { State: ConsentState.CannotBeGiven } => $"Cannot be given ({Why(authorisation.Why)}); the representative's authority is confirmed.",
        _ => "Not needed.",
    };

    /// <summary>What makes it easier for the person.</summary>
    public static string Say(Adjustment adjustment) => adjustment switch
    {
        { Kind: "large-print" } => "Large print",
        { Kind: "easy-read" } => "Easy Read",
        { Kind: "braille" } => "Braille",
        { Kind: "audio" } => "Audio",
        { Kind: "bsl" } => "British Sign Language",
        { Kind: "interpreter" } => $"Interpreter or another language: {adjustment.Detail}",
        { Kind: "text-relay" } => "Text relay: dial 18001 before the number",
        { Kind: "call-times" } => $"Call only: {adjustment.Detail}",
        { Kind: "speak-for-me" } => $"Someone speaks for them: {adjustment.Detail}",
        { Kind: "extra-time" } => "More time to answer",
        _ => adjustment.Detail,
    };

    /// <summary>What was sent.</summary>
    public static string Say(Matter matter) => matter switch
    {
        Matter.Complaint => "a complaint",
        Matter.Feedback => "feedback",
        Matter.Question => "a question",
        _ => "a request for service",
    };

    /// <summary>Why a closer look began.</summary>
    public static string Say(CloserLookWhy why) => why switch
    {
        CloserLookWhy.AskedByPerson => "they asked for it",
        CloserLookWhy.NotAccepted => "what was offered is not enough",
        CloserLookWhy.TargetPassed => "it was not settled in time",
        _ => "it needs one",
    };

    /// <summary>How far it is with the Ombudsman.</summary>
    public static string Say(OmbudsmanStep step) => step switch
    {
        OmbudsmanStep.Asked => "they ask us about it",
        OmbudsmanStep.Looking => "they look into it",
        OmbudsmanStep.Upheld => "upheld: we got it wrong",
        OmbudsmanStep.PartlyUpheld => "partly upheld: we got some of it wrong",
        OmbudsmanStep.NotUpheld => "not upheld",
        _ => "they do not look into it",
    };

    /// <summary>Why it is looked at again.</summary>
    public static string Say(ReopenWhy why) => why switch
    {
        ReopenWhy.Review => "a review",
        ReopenWhy.Ombudsman => "the Ombudsman",
        _ => "something new from the person",
    };

    /// <summary>A risk.</summary>
    public static string Say(RiskKind kind) => kind switch
    {
        RiskKind.Safeguarding => "a child or adult may be at risk of harm",
        RiskKind.ThreatToLife => "a life may be in danger",
        _ => "the person said that somebody is in danger",
    };

    /// <summary>Why a file was not kept.</summary>
    public static string Say(FileProblem problem) => problem switch
    {
        FileProblem.Virus => "it carries a virus",
        FileProblem.NotWhatItSays => "its content is not what its name says",
        FileProblem.KindNotTaken => "it is of a kind that we do not take",
        FileProblem.Empty => "nothing was in it",
        FileProblem.TooLarge => "it was too large",
        _ => "there were too many",
    };

    /// <summary>Why nobody can authorise.</summary>
    public static string Why(NoConsent? why) => why switch
    {
        NoConsent.Child => "a child",
        NoConsent.Died => "has died",
        _ => "capacity",
    };
}
