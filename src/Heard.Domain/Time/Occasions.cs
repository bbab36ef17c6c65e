namespace Heard.Domain.Time;

/// <summary>What comes round every year, placed in a year.</summary>
static class Occasions
{
    internal static DateRange Spring(int year) => DateRange.Months(year, 3, 3);

    internal static DateRange Summer(int year) => DateRange.Months(year, 6, 3);

    internal static DateRange Autumn(int year) => DateRange.Months(year, 9, 3);

    /// <summary>The winter that begins in this year.</summary>
    internal static DateRange Winter(int year) => DateRange.Months(year, 12, 3);

    /// <summary>Good Friday to Easter Monday.</summary>
    internal static DateRange Easter(int year) => new(EasterSunday(year).AddDays(-2), EasterSunday(year).AddDays(1));

    /// <summary>"At Christmas" is seldom the day alone: from 20 December to the end of the year.</summary>
    internal static DateRange Christmas(int year) => new(new DateOnly(year, 12, 20), new DateOnly(year, 12, 31));

    /// <summary>The first week of January.</summary>
    internal static DateRange NewYear(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 1, 7));

    internal static Func<int, DateRange> On(int month, int day) => year => DateRange.Day(new DateOnly(year, month, day));

    /// <summary>Easter Sunday in the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8).</summary>
    internal static DateOnly EasterSunday(int year)
    {
        var golden = year % 19;
        var (century, ofCentury) = Math.DivRem(year, 100);
        var (leapCenturies, centuryRest) = Math.DivRem(century, 4);
        var moonShift = (century - (century + 8) / 25 + 1) / 3;
        var epact = (19 * golden + century - leapCenturies - moonShift + 15) % 30;
        var weekday = (32 + 2 * centuryRest + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        var correction = (golden + 11 * epact + 22 * weekday) / 451;
        var (month, day) = Math.DivRem(epact + weekday - 7 * correction + 114, 31);
        return new DateOnly(year, month, day + 1);
    }

    /// <summary>The most recent that had begun by a day. Looks back eight years, for 29 February.</summary>
    internal static DateRange? BegunBy(DateOnly day, Func<int, DateRange?> occasion) =>
        Recent(day, occasion).FirstOrDefault(range => range.Earliest <= day);

    /// <summary>The most recent that was over before a day.</summary>
    internal static DateRange? OverBefore(DateOnly day, Func<int, DateRange?> occasion) =>
        Recent(day, occasion).FirstOrDefault(range => range.Latest < day);

    /// <summary>All that touch a year: "winter 2024" is the one that ended in it and the one that began.</summary>
    internal static DateRange? In(int year, Func<int, DateRange?> occasion) =>
        (Touching(year, occasion(year - 1)), Touching(year, occasion(year))) switch
        {
            (null, var one) => one,
            (var one, null) => one,
            var (ended, began) => ended.Cover(began),
        };

    static DateRange? Touching(int year, DateRange? range) =>
        range is not null && range.Earliest.Year <= year && year <= range.Latest.Year ? range : null;

    static IEnumerable<DateRange> Recent(DateOnly day, Func<int, DateRange?> occasion) =>
        Enumerable.Range(0, 10).Select(back => occasion(day.Year + 1 - back)).OfType<DateRange>();
}
