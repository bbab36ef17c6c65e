namespace Heard.Domain.Time;

/// <summary>
/// Whether holidays that a feed names are believed. Promised days are reckoned with them, so what is broken or cut short
/// must not take a holiday away, and must not make one of every day. A new one is believed at once.
/// </summary>
public static class HolidayNews
{
    /// <summary>Holidays of one nation in one year: there are ten at most, and a jubilee or a coronation beside them.</summary>
    public const int MostInAYear = 20;

    /// <summary>How far ahead a feed can know, in years.</summary>
    public const int MostYearsAhead = 10;

    /// <summary>The feed lets go of its oldest years. What is younger than this, in years, must not go.</summary>
    public const int Remembered = 3;

    /// <summary>What is wrong, in words for the operator; null: nothing is.</summary>
    /// <param name="before">What the feed said when it was last believed; null: it never was.</param>
    /// <param name="floor">What is known without it, which may be more of the future than was announced.</param>
    /// <param name="now">What it says.</param>
    /// <param name="today">Today, in London.</param>
    public static string? Doubt(BankHolidays? before, BankHolidays floor, BankHolidays now, DateOnly today) => Enum.GetValues<Nation>()
        .Select(nation => Doubt((before ?? floor).Of(nation), before is null ? now.Of(nation).KnownUntil : null, now.Of(nation), today) is { } doubt ? $"{nation}: {doubt}" : null)
        .FirstOrDefault(doubt => doubt is not null);

    static string? Doubt(NationHolidays before, DateOnly? until, NationHolidays now, DateOnly today)
    {
        var (ahead, were) = (now.Dates.Count(date => date > today), before.Dates.Count(date => date > today && !(date > until)));
        var lost = before.Dates.Where(date => date <= today && date > today.AddYears(-Remembered) && !now.IsHoliday(date)).ToList();
        return now.Dates.GroupBy(date => date.Year).FirstOrDefault(year => year.Count() > MostInAYear) switch
        {
            { } crowded => $"it has {crowded.Count()} holidays in {crowded.Key}",
            _ when lost is [var first, ..] => $"{first:O} was a holiday and is none any more",
            _ when ahead < were => $"it knows {ahead} holidays to come, and knew {were}",
            _ when now.KnownUntil > today.AddYears(MostYearsAhead) => $"it knows of a holiday on {now.KnownUntil:O}",
            _ => null,
        };
    }
}
