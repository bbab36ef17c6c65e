namespace Heard.Domain.Complaints;

/// <summary>Something that only a person can do with their hands: post a letter or make a call.</summary>
public enum ErrandKind { Receipt, AuthorisationLetter, NewCode, FileRefused, Acknowledgement, MatterDecided, TimeDecided, ResolvedEarly, CloserLook, Statement, Update, Delayed, ClockStopped, ClockRestarted, FinalResponse, RemedyDone, Reopened, Ended, Part, Views, ContactPlan, MayAct }

/// <summary>An errand that waits, and the way in which it is done (post or phone).</summary>
public sealed record Errand(ErrandKind Kind, ContactWay Way)
{
    /// <summary>What a colleague wrote for it; empty: the words are the service's own.</summary>
    public string Words { get; init; } = "";
}
