namespace Heard.Domain.Time;

/// <summary>A word that says something about when, in neither English nor Welsh.</summary>
abstract record DateWord
{
    private DateWord()
    {
    }

    /// <summary>A day of the month, or how many. "A few" is from 2 to 5.</summary>
    internal sealed record Number(int Least, int Most) : DateWord
    {
        internal Number(int exactly) : this(exactly, exactly)
        {
        }
    }

    /// <param name="Short">Written with two digits, so that it is a year only after something else.</param>
    /// <param name="Relative">Said as "last year", not written.</param>
    internal sealed record Year(int Value, bool Short = false, bool Relative = false) : DateWord;

    internal sealed record Month(int Of) : DateWord;

    internal sealed record Weekday(DayOfWeek Day) : DateWord;

    /// <summary>What comes round every year and can be placed in each: summer, Easter.</summary>
    internal sealed record Occasion(Func<int, DateRange> In) : DateWord;

    /// <summary>Yesterday is 1.</summary>
    internal sealed record DaysAgo(int Days) : DateWord;

    /// <summary>"Llynedd" is 1.</summary>
    internal sealed record YearsAgo(int Years) : DateWord;

    /// <param name="Third">0 is early, 1 the middle, 2 late.</param>
    internal sealed record Part(int Third) : DateWord;

    /// <param name="Rounding">The days either way by which "ago" is rounded: about half the unit.</param>
    internal sealed record Unit(int Days, int Months, int Rounding) : DateWord
    {
        static readonly DateOnly Furthest = new(1800, 1, 1);

        /// <summary>The same day so many units earlier, but never before 1800.</summary>
        internal DateOnly BackFrom(DateOnly day, int count)
        {
            var days = Math.Max(Furthest.DayNumber, day.DayNumber - Days * count);
            var months = Math.Min(Months * count, (day.Year - Furthest.Year) * 12);
            return DateOnly.FromDayNumber(days).AddMonths(-months);
        }

        /// <summary>The calendar week, month or day that a day is in; null for what the calendar does not have.</summary>
        internal DateRange? Around(DateOnly day) => this switch
        {
            { Months: 1 } => DateRange.Month(day.Year, day.Month),
            { Days: 7 } => DateRange.WeekOf(day),
            { Days: 1 } => DateRange.Day(day),
            _ => null,
        };
    }

    /// <summary>One of two words: "hydref" is October and autumn, "24" a day and a year.</summary>
    internal sealed record Either(DateWord One, DateWord Other) : DateWord;

    internal sealed record About : DateWord;

    internal sealed record After : DateWord;

    internal sealed record Ago : DateWord;

    internal sealed record And : DateWord;

    /// <summary>"A": an article in English, "and" in Welsh.</summary>
    internal sealed record Article : DateWord;

    internal sealed record Before : DateWord;

    internal sealed record Between : DateWord;

    internal sealed record Dash : DateWord;

    /// <summary>"Wythnos gyntaf": the one number that follows its noun.</summary>
    internal sealed record FirstWeek : DateWord;

    internal sealed record For : DateWord;

    internal sealed record From : DateWord;

    internal sealed record Last : DateWord;

    internal sealed record LessThan : DateWord;

    internal sealed record Nearly : DateWord;

    internal sealed record Onwards : DateWord;

    internal sealed record Or : DateWord;

    internal sealed record Over : DateWord;

    /// <summary>"In the last": what counts back from today and not by the calendar.</summary>
    internal sealed record Past : DateWord;

    internal sealed record Since : DateWord;

    internal sealed record This : DateWord;

    internal sealed record To : DateWord;
}
