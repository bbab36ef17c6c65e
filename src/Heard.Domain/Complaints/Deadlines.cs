using System.Collections.Immutable;
using Heard.Domain.Routes;
using Heard.Domain.Time;

namespace Heard.Domain.Complaints;

/// <summary>Days on which the promised time did not run: those after <paramref name="From"/>, up to and including <paramref name="To"/>.</summary>
/// <param name="From">The day on which it was stopped, in London.</param>
/// <param name="To">The day on which it ran again; null: it has not yet.</param>
/// <param name="Why">Why it was stopped.</param>
public sealed record Stop(DateOnly From, DateOnly? To, string Why);

/// <summary>A promise to answer within so many working days after a day.</summary>
public sealed record Promise(DateOnly From, int Days);

/// <summary>
/// When what is due. The only calculator: lists, letters, pages and warnings all ask it, so that a new bank holiday moves
/// every one of them. A newly announced holiday never makes a day earlier, and a stop of n working days moves it by n.
/// </summary>
public static class Deadlines
{
    /// <summary>A colleague has that long to agree with the person what is looked at.</summary>
    public const int AgreeIssuesWithin = 5;

    /// <summary>Before a promise is missed there is so much time left to say so.</summary>
    public const int WarnBefore = 3;

    /// <summary>Acknowledged by then.</summary>
    public static DateOnly AcknowledgeBy(Complaint c, WorkingDays days) => c.Promises.AcknowledgeBy(c.ReceivedOn, days);

    /// <summary>Settled early by then; null: there is no such target.</summary>
    public static DateOnly? ResolveBy(Complaint c, WorkingDays days) => c.Promises.ResolveBy(c.ReceivedOn, days);

    /// <summary>Answered by then as first promised, however it was moved; null: the time is stopped.</summary>
    public static DateOnly? FirstAnswerBy(Complaint c, WorkingDays days) => Due(new(c.AnswerFrom, c.Promises.AnswerWithin), c.Stops, days);

    /// <summary>Answered by then as promised last; null: the time is stopped.</summary>
    public static DateOnly? AnswerBy(Complaint c, WorkingDays days) => c.Delayed is { } delayed ? Due(delayed, c.Stops, days) : FirstAnswerBy(c, days);

    /// <summary>The person hears how it is going by then; null: nothing was promised, or it is not being looked at.</summary>
    public static DateOnly? UpdateBy(Complaint c, WorkingDays days) =>
        c is { Stage: Stage.CloserLook, Statement.UpdateEvery: > 0 and var every, UpdatedOn: { } last } ? days.Add(last, every) : null;

    /// <summary>The person hears by then about a part that goes another way: as promised last, at first as the law says.</summary>
    public static DateOnly PartBy(Part part, WorkingDays days) => (part.Next is { } next ? days.Add(next.From, next.Days) : RouteClock.ByLaw(part.Route, part.Raised, days)) ?? days.OnOrAfter(part.Raised);

    /// <summary>Half a year after receipt: then the person is told why it is not answered (SI 2009/309 reg 14 for the NHS; good practice elsewhere).</summary>
    public static DateOnly SixMonths(Complaint c, WorkingDays days) => days.OnOrAfter(c.ReceivedOn.AddMonths(6));

    /// <summary>The last day of a promise, when the days of the stops do not count; null: it is stopped.</summary>
    public static DateOnly? Due(Promise promise, ImmutableArray<Stop> stops, WorkingDays days)
    {
        if (stops.Any(stop => stop.To is null)) return null;
        var due = promise.From;
        for (var left = promise.Days; left > 0; left -= days.IsWorkingDay(due) && !stops.Any(stop => due > stop.From && due <= stop.To) ? 1 : 0)
            due = due.AddDays(1);
        return due;
    }
}
