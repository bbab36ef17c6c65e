using Heard.Domain.Intake;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using static Heard.Domain.Complaints.Decision;

namespace Heard.Domain.Complaints;

/// <summary>Triage: is it a complaint, is it in time, is anyone at risk?</summary>
public static partial class Lifecycle
{
    /// <summary>Whether it is still to be decided what happens with it.</summary>
    public static bool IsInTriage(Complaint c) => c.Stage is Stage.Received;

    /// <summary>Whether a colleague can still decide what was sent.</summary>
    public static bool CanDecideMatter(Complaint c) => Happens(c, new DecideMatter(c.Matter is Matter.Feedback ? Matter.Question : Matter.Feedback, "–", "–"));

    /// <summary>Whether a colleague can still decide if a late complaint is looked at.</summary>
    public static bool CanDecideTime(Complaint c) => Happens(c, new DecideTime(true, true, true, "–", "–"));

    static bool Happens(Complaint c, ComplaintCommand command) => !Decide(c, command, c.ReceivedAt, new Terms(WorkingDays.WithoutHolidays)).Events.IsEmpty;

    /// <summary>
    /// What is no complaint goes to a list of its own, and the person hears why. It can still become one: then they hear
    /// that too. That it is a complaint, as they meant it, needs no telling.
    /// </summary>
    static Decision SettleMatter(Complaint c, DecideMatter decide)
    {
        var isNews = decide.Matter is not Matter.Complaint || c.Stage is Stage.NotAComplaint;
        return decide switch
        {
            _ when c.Matter == decide.Matter => Allow(),
            _ when IsUnsaid(c, decide.Reason, isNews ? decide.Words : null) => Refuse(Refusal.NothingSaid),
            _ => Allow(new MatterDecided(decide.Matter, decide.Reason, isNews ? decide.Words : "", isNews ? c.WriteBy : ContactWay.None)),
        };
    }

    /// <summary>
    /// A person decides on a late complaint, by two questions, and says why (5.2 section 4). Where both speak for looking at
    /// it there is no ground to decline; who was told that it is looked at is not told the opposite later.
    /// </summary>
    static Decision SettleTime(Complaint c, DecideTime decide) => c.TimeLimit switch
    {
        TimeLimit.WithinTime => Refuse(Refusal.CameInTime),
        TimeLimit.Accepted => decide.Accept ? Allow() : Refuse(Refusal.AcceptedAlready),
        TimeLimit.Declined when !decide.Accept => Allow(),
        _ when decide is { Accept: false, GoodReason: true, StillPossible: true } => Refuse(Refusal.NoGroundToDecline),
        _ when IsUnsaid(c, decide.Reason, decide.Words) => Refuse(Refusal.NothingSaid),
        _ => Allow(new TimeDecided(decide.Accept, decide.GoodReason, decide.StillPossible, decide.Reason, decide.Words, c.WriteBy)),
    };

    /// <summary>A risk can be raised whatever has become of the complaint.</summary>
    static Decision Raise(Complaint c, RaiseRisk raise) =>
        c.Risk == new Risk(raise.Kind, raise.What) && (raise.SafeContact.Length == 0 || raise.SafeContact == c.SafeContact) ? Allow() : Said(raise.What, new RiskRaised(raise.Kind, raise.What, raise.SafeContact) { Account = raise.Account });

    static Decision Settle(Complaint c, SettleRisk settle) => c.Risk is null && !c.IsRestricted ? Refuse(Refusal.NoRisk) : Said(settle.How, new RiskSettled(settle.How) { StaysRestricted = settle.StaysRestricted });

    /// <summary>
    /// Whether a colleague opens the file without saying why. Where somebody is at risk only those do who have the complaint,
    /// raised the alarm, or are named for it; whoever else has to help says why first, and it is written down.
    /// </summary>
    /// <param name="c">The complaint.</param>
    /// <param name="account">The colleague.</param>
    /// <param name="isNamed">They are a manager, or the body has named them to be told of risks.</param>
    public static bool MayOpen(Complaint c, string account, bool isNamed) => MayHandle(c, account) && (!c.IsRestricted || isNamed || (account.Length > 0 && (c.AssignedTo == account || c.AlarmRaisedBy == account)));

    /// <summary>The reason is always written down; words for the person, where there are any to say and a way to say them.</summary>
    static bool IsUnsaid(Complaint c, string reason, string? words) =>
        string.IsNullOrWhiteSpace(reason) || (words is not null && c.WriteBy is not ContactWay.None && string.IsNullOrWhiteSpace(words));
}
