namespace Heard.Domain.Time;

/// <summary>Monday to Friday without the bank holidays of a nation. Day 1 is the next working day after receipt.</summary>
public sealed class WorkingDays(NationHolidays holidays)
{
    /// <summary>Where no bank holiday is known.</summary>
    public static readonly WorkingDays WithoutHolidays = new(BankHolidays.None.Of(Nation.EnglandAndWales));

    public bool IsWorkingDay(DateOnly date) => !IsWeekend(date) && !holidays.IsHoliday(date);

    /// <summary>The last day of a promise of so many working days. Zero days is the day itself, even on a weekend.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is negative.</exception>
    public DateOnly Add(DateOnly from, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var due = from;
        for (var left = days; left > 0; left -= IsWorkingDay(due) ? 1 : 0)
            due = due.AddDays(1);
        return due;
    }

    /// <summary>So many working days earlier: what <see cref="Add"/> comes back from, where <paramref name="to"/> is a working day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is negative.</exception>
    public DateOnly Before(DateOnly to, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var day = to;
        for (var left = days; left > 0; left -= IsWorkingDay(day) ? 1 : 0)
            day = day.AddDays(-1);
        return day;
    }

    /// <summary>The day itself, or the next on which somebody works.</summary>
    public DateOnly OnOrAfter(DateOnly day) => IsWorkingDay(day) ? day : Add(day, 1);

    /// <summary>The working days after <paramref name="from"/>, up to and including <paramref name="to"/>; negative when that has passed.</summary>
    public int Between(DateOnly from, DateOnly to) => to < from
        ? -Between(to, from)
        : DaysAfter(from, to).Count(IsWorkingDay);

    /// <summary>The same day as <see cref="Add"/>, with every day that was skipped on the way and why.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is negative.</exception>
    public Explained Explain(DateOnly from, int days)
    {
        var due = Add(from, days);
        var skipped = new List<SkippedDays>();
        foreach (var day in DaysAfter(from, due).Where(day => !IsWorkingDay(day)))
        {
            var next = IsWeekend(day) ? new SkippedDays(day, day, null) : new SkippedDays(day, day, holidays.TitleOf(day));
            if (next.IsWeekend && skipped is [.., { IsWeekend: true } weekend] && weekend.Last == day.AddDays(-1))
                skipped[^1] = weekend with { Last = day };
            else
                skipped.Add(next);
        }

        return new Explained(from, days, due, skipped);
    }

    static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    static IEnumerable<DateOnly> DaysAfter(DateOnly from, DateOnly to) =>
        Enumerable.Range(1, to.DayNumber - from.DayNumber).Select(from.AddDays);
}

/// <summary>How a due date was reached, for a screen to put into words.</summary>
/// <param name="Skipped">In order of date; each weekend once, each bank holiday by itself.</param>
public sealed record Explained(DateOnly From, int Days, DateOnly Due, IReadOnlyList<SkippedDays> Skipped)
{
    /// <summary>The bank holidays skipped, in order: what a person cannot see for themselves on a calendar.</summary>
    public IEnumerable<SkippedDays> Holidays => Skipped.Where(skipped => !skipped.IsWeekend);
}

/// <summary>Days that did not count.</summary>
/// <param name="Holiday">The title of the bank holiday, or null for a weekend. A holiday that falls on a weekend is part of the weekend.</param>
public sealed record SkippedDays(DateOnly First, DateOnly Last, string? Holiday)
{
    public bool IsWeekend => Holiday is null;
}
