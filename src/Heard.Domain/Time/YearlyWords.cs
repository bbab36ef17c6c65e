using static Heard.Domain.Time.DateWord;

namespace Heard.Domain.Time;

/// <summary>Words that name a time of year: "3 June", "early summer", "the last week of March".</summary>
static class YearlyWords
{
    /// <summary>What can be placed in any year, or null when the words are not that.</summary>
    internal static Func<int, DateRange?>? Of(ReadOnlySpan<DateWord> words) => words switch
    {
        [Occasion occasion] => occasion.In,
        [Month month] => year => DateRange.Month(year, month.Of),
        [Number day, Month month] => year => DayIn(year, month, day),
        [Month month, Number day] => year => DayIn(year, month, day),
        [Part part, .. var x] when Of(x) is { } of => year => of(year)?.Third(part.Third),
        [Weekday, .. var x] => Of(x),
        [Last, Unit { Days: 7 }, .. var x] when Of(x) is { } of => year => of(year)?.LastSeven(),
        [Number n, Unit { Days: 7 }, .. var x] when Of(x) is { } of => year => of(year)?.Sevens(n.Least, n.Most),
        [FirstWeek, .. var x] when Of(x) is { } of => year => of(year)?.Sevens(1, 1),
        _ => null,
    };

    static DateRange? DayIn(int year, Month month, Number day) =>
        day.Least == day.Most && day.Least >= 1 && day.Least <= DateTime.DaysInMonth(year, month.Of)
            ? DateRange.Day(new DateOnly(year, month.Of, day.Least))
            : null;
}
