using static Heard.Domain.Complaints.Decision;

namespace Heard.Domain.Complaints;

/// <summary>Ends without an answer, and what comes after one.</summary>
public static partial class Lifecycle
{
    /// <summary>Whether the Ombudsman found that something went wrong: what they recommend can be promised although the response is out.</summary>
    public static bool HasRecommendations(Complaint c) => c is { Stage: Stage.Answered, Ombudsman: OmbudsmanStep.Upheld or OmbudsmanStep.PartlyUpheld };

    /// <summary>Whether it is done with, whatever came of it: answered, settled, put right, ended, withdrawn, gone another way, or not looked at.</summary>
    public static bool IsClosed(Complaint c) => !IsBeingLookedAt(c);

    /// <summary>Whether the person can still withdraw it.</summary>
    public static bool CanWithdraw(Complaint c) => Happens(c, new Withdraw(""));

    /// <summary>Whether the Ombudsman can have something to say to it.</summary>
    public static bool CanRecordOmbudsman(Complaint c) => Happens(c, new RecordOmbudsman(c.Ombudsman is OmbudsmanStep.Asked ? OmbudsmanStep.Looking : OmbudsmanStep.Asked, "–"));

    /// <summary>
    /// What ends without an answer ends with a reason on file and words to the person, who can still ask for a closer look.
    /// Somebody who asked for no contact is not out of reach: their complaint is looked at. What came twice ends only beside the other.
    /// </summary>
    static Decision End(Complaint c, EndComplaint end) => c switch
    {
        _ when !IsBeingLookedAt(c) => Refuse(Refusal.NotBeingLookedAt),
        { WriteBy: ContactWay.None } when end.Why is EndWhy.NoContact => Refuse(Refusal.NoWayToReach),
        { Risk: not null } => Refuse(Refusal.RiskOpen),
        _ when end.Why is EndWhy.AnsweredWithOther && !c.Links.Any(link => link.Why is LinkWhy.AnsweredWithOther) => Refuse(Refusal.OtherNotLinked),
        _ when IsUnsaid(c, end.Reason, end.Words) => Refuse(Refusal.NothingSaid),
        _ => Allow(new ComplaintEnded(end.Why, end.Reason, end.Words, c.WriteBy)),
    };

    /// <summary>The Ombudsman looks at what was answered, or at what we could not look at.</summary>
    static Decision Record(Complaint c, RecordOmbudsman record) => c switch
    {
        { Stage: not Stage.Answered and not Stage.Ended and not Stage.NotLookedAt } => Refuse(Refusal.NotAnswered),
        _ when c.Ombudsman == record.Step => Allow(),
        _ => Said(record.Words, new OmbudsmanRecorded(record.Step, record.Words)),
    };
}
