using static Heard.Domain.Complaints.Decision;

namespace Heard.Domain.Complaints;

/// <summary>How a person is kept in contact with whose behaviour made it too hard.</summary>
public static partial class Lifecycle
{
    /// <summary>A plan is reviewed within so many months.</summary>
    public const int LongestPlan = 6;

    /// <summary>Nobody is restricted who is not told, and nobody for good.</summary>
    static Decision PlanContact(Complaint c, SetContactPlan set, DateOnly today) => c switch
    {
        { WriteBy: ContactWay.None } => Refuse(Refusal.NoWayToReach),
        _ when set.Until <= today || set.Until > today.AddMonths(LongestPlan) => Refuse(Refusal.PlanTooLong),
        _ when string.IsNullOrWhiteSpace(set.Plan) || IsUnsaid(c, set.Why, set.Words) => Refuse(Refusal.NothingSaid),
        _ => Allow(new ContactPlanned(new(set.Plan, set.Why, set.Until), set.Words, c.WriteBy)),
    };

    static Decision EndPlan(Complaint c, EndContactPlan end) => c switch
    {
        { ContactPlan: null } => Refuse(Refusal.NoContactPlan),
        _ when IsUnsaid(c, end.Reason, end.Words) => Refuse(Refusal.NothingSaid),
        _ => Allow(new ContactPlanEnded(end.Reason, end.Words, c.WriteBy)),
    };

    static Complaint Contacting(Complaint c, ComplaintEvent happened) => happened switch
    {
        ContactPlanned planned => ByHand(c with { ContactPlan = planned.Plan }, ErrandKind.ContactPlan, planned.Way, planned.Words),
        ContactPlanEnded ended => ByHand(c with { ContactPlan = null }, ErrandKind.ContactPlan, ended.Way, ended.Words),
        _ => c,
    };
}
