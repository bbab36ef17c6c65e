namespace Heard.Domain.Time;

/// <summary>A week from Monday to Sunday (ISO 8601). It belongs to the month in which its Thursday lies, as it does to the year.</summary>
/// <param name="Monday">Its first day.</param>
public readonly record struct IsoWeek(DateOnly Monday)
{
    /// <summary>The week of a day.</summary>
    public static IsoWeek Of(DateOnly day) => new(day.AddDays(-(((int)day.DayOfWeek + 6) % 7)));

    /// <summary>The first day of its month.</summary>
    public DateOnly Month => FirstOf(Monday.AddDays(3));

    /// <summary>The first day of its quarter.</summary>
    public DateOnly Quarter => Month.AddMonths(-((Month.Month - 1) % 3));

    /// <summary>The first week of the month that begins on a day.</summary>
    public static IsoWeek FirstIn(DateOnly month) => Of(month) is var week && week.Month == month ? week : new(week.Monday.AddDays(7));

    static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);
}
