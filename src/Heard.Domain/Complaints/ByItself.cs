using Heard.Domain.Time;

namespace Heard.Domain.Complaints;

/// <summary>What the passing of time does to a complaint without anybody: a job asks every day, and the rules decide as for everybody else.</summary>
public static class ByItself
{
    /// <summary>Nobody is written to in the night: a day begins for this at eight in the morning.</summary>
    public static readonly TimeOnly Begins = new(8, 0);

    /// <summary>The day (in London) of which it is late enough.</summary>
    public static DateOnly Today(DateTimeOffset now) =>
        TimeOnly.FromTimeSpan(LondonTime.Of(now).TimeOfDay) >= Begins ? LondonTime.DayOf(now) : LondonTime.DayOf(now).AddDays(-1);

    /// <summary>What is next, and the first day (in London) on which it is done; null: nothing.</summary>
    public static (DateOnly On, ComplaintCommand Command)? Next(Complaint c, WorkingDays days)
    {
        (DateOnly On, ComplaintCommand Command)? next = null;
        if (c is { Stage: Stage.Received, TimeLimit: not TimeLimit.AwaitingDecision } && Deadlines.ResolveBy(c, days) is { } target) next = (target.AddDays(1), new PassEarlyTarget());
        if (!Lifecycle.IsBeingLookedAt(c) || Deadlines.AnswerBy(c, days) is not { } due || due == c.WarnedOf) return next;
        var warn = days.Before(due, Deadlines.WarnBefore);
        return next is null || warn < next.Value.On ? (warn, new WarnOfDelay()) : next;
    }
}
