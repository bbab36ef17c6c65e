using Heard.Domain.Complaints;

namespace Heard.Web.Features.Staff.Case;

/// <summary>Why the rules said no, in words for colleagues.</summary>
public static class RefusalWords
{
    /// <summary>One sentence.</summary>
    public static string Say(Refusal why) => why switch
    {
        Refusal.NoSuchComplaint => "There is no such complaint",
        Refusal.AlreadyReceived => "This complaint is here already",
        Refusal.ReceivedInTheFuture => "The day on which it arrived cannot be in the future",
        Refusal.AlreadyPutRight => "It was put right at once: there is nothing more to do here",
        Refusal.NoSuchFile => "There is no such file",
        Refusal.TooManyFiles => "There are as many files here as a complaint can hold",
        Refusal.AlreadyAcknowledged => "Somebody has acknowledged it already",
        Refusal.ComplaintWithdrawn => "The person has withdrawn this complaint",
        Refusal.NothingSaid => "Write something first",
        Refusal.NoWayToReach => "There is no way to reach this person",
        Refusal.NoAuthorisationNeeded => "No authorisation is needed here",
        Refusal.AuthorisationCannotBeGiven => "The person affected cannot authorise",
        Refusal.AuthorisationNotGiven => "There is no authorisation to confirm or take back",
        Refusal.AuthorisationWithdrawn => "The authorisation was taken back: speak with the person affected first",
        Refusal.AlreadyConfirmed => "It is confirmed already",
        Refusal.NoSuchErrand => "Somebody has done this already",
        Refusal.NothingUndelivered => "There is no message that did not arrive",
        Refusal.NotBeingLookedAt => "This is not being looked at as a complaint",
        Refusal.CameInTime => "It came within the year: there is nothing to decide",
        Refusal.AcceptedAlready => "The person was told that it is looked at: that stands",
        Refusal.NoGroundToDecline => "Both answers speak for looking at it",
        Refusal.NoRisk => "No risk is open here",
        Refusal.InCloserLook => "It is in a closer look already",
        Refusal.NotInCloserLook => "It is not in a closer look",
        Refusal.AlreadySettled => "It was settled with the person: only they can ask for more",
        Refusal.TimeNotDecided => "It came after more than a year: decide first whether it is looked at",
        Refusal.NoIssue => "Enter what you look at",
        Refusal.TooManyIssues => "Use 20 issues or fewer",
        Refusal.AuthorisationAwaited => "The representative's authorisation is not confirmed",
        Refusal.NoStatement => "What we look at has not been sent yet",
        Refusal.NotLater => "Enter a day after the one that was promised",
        Refusal.ClockStopped => "The time is stopped: let it run again first",
        Refusal.ClockNotStopped => "The time is not stopped",
        Refusal.StatementDisputed => "They say that what we look at is not right: mend it first",
        Refusal.IssueUnanswered => "An issue has no answer yet",
        Refusal.NothingOffered => "Something went wrong, and nothing is offered",
        Refusal.RemedyUnfinished => "Something that we promise has nobody who does it, or no day",
        Refusal.NoResponse => "The words around the answer are not written yet",
        Refusal.FormatMissing => "It is not ready in the format that they need",
        Refusal.FormatNotAskedFor => "They did not ask for this format",
        Refusal.NoWayOn => "Nobody has said who looks at it after us",
        Refusal.NotApproved => "Nobody who did not write it has approved it",
        Refusal.NotForApproval => "It does not wait to be approved: it was changed, or sent",
        Refusal.OwnResponse => "You wrote it: somebody else approves it",
        Refusal.ChangedMeanwhile => "A colleague changed this while you were writing",
        Refusal.NoRemedy => "There is no such promise",
        Refusal.TooManyRemedies => "There are as many promises here as an answer can hold",
        Refusal.WrongAmount => "Enter an amount for a payment, and none for anything else",
        Refusal.NotAnswered => "It was not answered yet",
        Refusal.AlreadyAnswered => "It was answered",
        Refusal.NotYet => "It is too early for this",
        _ => why.ToString(),
    };
}
