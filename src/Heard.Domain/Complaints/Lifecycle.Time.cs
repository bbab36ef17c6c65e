using Heard.Domain.Organisations;
using Heard.Domain.Time;
using static Heard.Domain.Complaints.Decision;

namespace Heard.Domain.Complaints;

/// <summary>Promises that are moved, stopped, or come near.</summary>
public static partial class Lifecycle
{
    /// <summary>Whether there is a promise to answer that can still be kept or moved.</summary>
    public static bool IsBeingLookedAt(Complaint c) => c.Stage is Stage.Received or Stage.CloserLook;

    /// <summary>The last day to which the answer can be put off without the person's agreement; null: the body has set no limit, or the time is stopped.</summary>
    public static DateOnly? PutOffUntil(Complaint c, Terms terms) =>
        terms.Handling.PutOffWithin is > 0 and var most && Deadlines.FirstAnswerBy(c, terms.Days) is { } first ? terms.Days.Add(first, most) : null;

    /// <summary>Before a promise is missed the person hears why and until when. The first promise is kept on file. Beyond the body's own limit they have to agree.</summary>
    static Decision Move(Complaint c, Delay delay, DateOnly today, Terms terms) => (c, terms.Days) switch
    {
        _ when !IsBeingLookedAt(c) => Refuse(Refusal.NotBeingLookedAt),
        ({ Stops: [.., { To: null }] }, _) => Refuse(Refusal.ClockStopped),
        var (_, days) when delay.NewDate <= today || days.OnOrAfter(delay.NewDate) <= Deadlines.AnswerBy(c, days) => Refuse(Refusal.NotLater),
        var (_, days) when !delay.Agreed && days.OnOrAfter(delay.NewDate) > PutOffUntil(c, terms) => Refuse(Refusal.PutOffTooLong),
        _ when IsUnsaid(c, delay.Reason, delay.Words) => Refuse(Refusal.NothingSaid),
        var (_, days) => Allow(Moved(delay with { NewDate = days.OnOrAfter(delay.NewDate) }, c.WriteBy, today, days)),
    };

    static AnswerDelayed Moved(Delay delay, ContactWay way, DateOnly today, WorkingDays days) =>
        new(delay.NewDate, days.Between(today, delay.NewDate), delay.Reason, delay.Agreed, delay.Words, way);

    static Decision Halt(Complaint c, StopClock stop) => c switch
    {
        _ when !IsBeingLookedAt(c) => Refuse(Refusal.NotBeingLookedAt),
        { Stops: [.., { To: null }] } => Refuse(Refusal.ClockStopped),
        _ when IsUnsaid(c, stop.Reason, stop.Words) => Refuse(Refusal.NothingSaid),
        _ => Allow(new ClockStopped(stop.Reason, stop.Words, c.WriteBy)),
    };

    static Decision Resume(Complaint c, RestartClock restart) =>
        c.Stops is [.., { To: null }] ? Said(restart.Reason, new ClockRestarted(restart.Reason, IsBeingLookedAt(c) ? c.WriteBy : ContactWay.None)) : Refuse(Refusal.ClockNotStopped);

    static Decision Warn(Complaint c, DateOnly today, WorkingDays days) => !IsBeingLookedAt(c) ? Refuse(Refusal.NotBeingLookedAt) : Deadlines.AnswerBy(c, days) switch
    {
        null => Refuse(Refusal.ClockStopped),
        { } due when due == c.WarnedOf => Allow(),
        { } due when today < days.Before(due, Deadlines.WarnBefore) => Refuse(Refusal.NotYet),
        { } due => Allow(new DelayWarned(due)),
    };

    /// <summary>Nobody is moved on before the day is over.</summary>
    static Decision Pass(Complaint c, DateOnly today, WorkingDays days) =>
        Deadlines.ResolveBy(c, days) is { } target && today > target ? Look(c, CloserLookWhy.TargetPassed, "") : Refuse(Refusal.NotYet);
}
