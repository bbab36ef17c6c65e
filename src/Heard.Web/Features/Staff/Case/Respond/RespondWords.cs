using Heard.Domain.Complaints;
using Heard.Domain.Routes;
using Heard.Domain.Writing;

namespace Heard.Web.Features.Staff.Case.Respond;

/// <summary>The final response in words for colleagues.</summary>
public static class RespondWords
{
    /// <summary>A finding.</summary>
    public static string Say(Finding finding) => finding switch
    {
        Finding.Upheld => "Upheld",
        Finding.PartlyUpheld => "Partly upheld",
        Finding.NotUpheld => "Not upheld",
        _ => "We cannot know",
    };

    /// <summary>A kind of remedy.</summary>
    public static string Say(RemedyKind kind) => kind switch
    {
        RemedyKind.Apology => "An apology, by somebody of authority",
        RemedyKind.Explanation => "An explanation",
        RemedyKind.PutRight => "Putting it right",
        RemedyKind.DecisionChanged => "Another decision",
        RemedyKind.PaymentForLoss => "A payment for money lost",
        RemedyKind.PaymentForDistress => "A payment for worry or distress",
        RemedyKind.PaymentForHandling => "A payment for how the complaint was handled",
        _ => "Doing things differently, for everybody",
    };

    /// <summary>A format.</summary>
    public static string Format(string format) => format switch
    {
        "easy-read" => "Easy Read",
        "braille" => "Braille",
        "audio" => "Audio",
        "bsl" => "British Sign Language",
        "interpreter" => "Their language",
        _ => "Welsh, read by somebody who speaks it",
    };

    /// <summary>Who sends it on, to stand after the name of a step; nothing where nobody has to.</summary>
    public static string Say(MpRoute mp) => mp switch
    {
        MpRoute.OfTheirArea => ", through their Member of Parliament",
        MpRoute.None => ", through the chair of the Commons committee, since they live abroad",
        MpRoute.Dissolved => ", once there is a Parliament again",
        _ => "",
    };

    /// <summary>Advice on plain words.</summary>
    public static string Say(Advice advice) => advice.Kind switch
    {
        AdviceKind.NoApology => $"“{advice.Found}” is not an apology: {advice.Better}",
        AdviceKind.Word => advice.Better.Length > 0 ? $"“{advice.Found}”: say “{advice.Better}”" : $"“{advice.Found}”: leave it out",
        _ => $"A long sentence: “{advice.Found}”",
    };

    /// <summary>What stands in the way.</summary>
    public static string Say(Obstacle obstacle, Complaint complaint) => obstacle.Why switch
    {
        Refusal.NoStatement => "Agree with the person what we look at",
        Refusal.StatementDisputed => "They say that what we look at is not right: mend it",
        Refusal.IssueUnanswered => $"Issue {Place(obstacle, complaint)} has no answer",
        Refusal.NothingOffered => $"Issue {Place(obstacle, complaint)} went wrong, and nothing is offered: an apology, or something that puts it right",
        Refusal.AuthorisationAwaited => $"The answer to issue {Place(obstacle, complaint)} is private, and the representative's authorisation is not confirmed",
        Refusal.RemedyUnfinished => $"“{complaint.Remedies.First(remedy => remedy.Number == obstacle.Number).What}” has nobody who does it, or no day",
        Refusal.PartUnanswered => $"“{complaint.Parts.First(part => part.Number == obstacle.Number).What}” came back, and nothing that we look at stands for it",
        Refusal.NoResponse => "Write how the answer begins",
        Refusal.FormatMissing => $"{Format(obstacle.What)} is not ready",
        Refusal.NoWayOn => "Nobody has said who looks at it after us",
        _ => RefusalWords.Say(obstacle.Why),
    };

    /// <summary>Where it is mended: the last part of the address.</summary>
    public static string Place(Obstacle obstacle) => obstacle.Why switch
    {
        Refusal.NoStatement or Refusal.StatementDisputed or Refusal.PartUnanswered => "statement",
        Refusal.IssueUnanswered or Refusal.NothingOffered => $"answer/issue/{obstacle.Number}",
        Refusal.AuthorisationAwaited => "triage#authorisation",
        Refusal.RemedyUnfinished => $"answer/remedy/{obstacle.Number}",
        Refusal.NoResponse => "answer#around",
        Refusal.FormatMissing => "answer#formats",
        _ => "answer#wayon",
    };

    static int Place(Obstacle obstacle, Complaint complaint) => 1 + complaint.Statement!.Issues.Index().First(one => one.Item.Number == obstacle.Number).Index;
}
