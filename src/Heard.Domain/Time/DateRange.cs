namespace Heard.Domain.Time;

/// <summary>From one day to another, both included: what is known of when something happened.</summary>
public sealed record DateRange
{
    /// <exception cref="ArgumentException">The latest day is before the earliest.</exception>
    public DateRange(DateOnly earliest, DateOnly latest)
    {
        if (latest < earliest)
            throw new ArgumentException($"A range cannot run from {earliest:O} to {latest:O}.", nameof(latest));
        (Earliest, Latest) = (earliest, latest);
    }

    public DateOnly Earliest { get; }

    public DateOnly Latest { get; }

    /// <summary>How many days it covers, at least 1.</summary>
    public int Days => Latest.DayNumber - Earliest.DayNumber + 1;

    public bool Contains(DateOnly day) => Earliest <= day && day <= Latest;

    /// <summary>The shortest range that covers both.</summary>
    public DateRange Cover(DateRange other) => new(
        Earliest < other.Earliest ? Earliest : other.Earliest,
        Latest > other.Latest ? Latest : other.Latest);

    internal static DateRange Day(DateOnly day) => new(day, day);

    internal static DateRange Month(int year, int month) => Months(year, month, 1);

    internal static DateRange Year(int year) => Months(year, 1, 12);

    internal static DateRange Months(int year, int month, int count) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, 1).AddMonths(count).AddDays(-1));

    /// <summary>Monday to Sunday.</summary>
    internal static DateRange WeekOf(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new(monday, monday.AddDays(6));
    }

    /// <summary>From the n-th to the m-th seven days of this range, or null when it has no n-th.</summary>
    internal DateRange? Sevens(int first, int last)
    {
        var (from, to) = (Earliest.DayNumber + 7 * (first - 1), Earliest.DayNumber + 7 * last - 1);
        return first < 1 || from > Latest.DayNumber
            ? null
            : new(DateOnly.FromDayNumber(from), DateOnly.FromDayNumber(Math.Min(to, Latest.DayNumber)));
    }

    /// <summary>The last seven days of this range, or all of a shorter one.</summary>
    internal DateRange LastSeven() => Days <= 7 ? this : new(Latest.AddDays(-6), Latest);

    /// <summary>Early, the middle or late: a third in whole months where it can be, otherwise in days (of June, ten).</summary>
    internal DateRange Third(int which)
    {
        var end = Latest.AddDays(1);
        var months = (end.Year - Earliest.Year) * 12 + end.Month - Earliest.Month;
        if (Earliest.Day == 1 && end.Day == 1 && months % 3 == 0)
            return new(Earliest.AddMonths(months / 3 * which), Earliest.AddMonths(months / 3 * (which + 1)).AddDays(-1));
        if (Days < 3)
            return this;
        var from = Earliest.AddDays(Days / 3 * which);
        return new(from, which == 2 ? Latest : from.AddDays(Days / 3 - 1));
    }
}
