namespace Heard.Domain.Time;

/// <summary>
/// Open from one time to a later one on the same day, in London. <c>To</c> at 00:00 is midnight at the end of the day.
/// A line that is open past midnight is written on both days (22:00 to 00:00, then 00:00 to 02:00).
/// </summary>
public sealed record OpenSpan
{
    /// <exception cref="ArgumentException">It closes before it opens; see above for past midnight.</exception>
    public OpenSpan(TimeOnly from, TimeOnly to)
    {
        if (to != TimeOnly.MinValue && to <= from)
            throw new ArgumentException($"Hours cannot run from {from:HH:mm} to {to:HH:mm} on one day.", nameof(to));
        (From, To) = (from, to);
    }

    public TimeOnly From { get; }

    public TimeOnly To { get; }

    public bool UntilMidnight => To == TimeOnly.MinValue;

    internal OpenStretch On(DateOnly day) => new(
        LondonTime.At(day, From),
        UntilMidnight ? LondonTime.StartOf(day.AddDays(1)) : LondonTime.At(day, To));

    internal bool RunsInto(OpenSpan next) => UntilMidnight || next.From < To;
}

/// <summary>One time that a line is open, as instants in UTC: from <c>Opens</c> up to, not including, <c>Closes</c>.</summary>
readonly record struct OpenStretch(DateTimeOffset Opens, DateTimeOffset Closes);
