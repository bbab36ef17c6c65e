namespace Heard.Domain.Time;

/// <summary>
/// When something happened, as people put it: "early June 2025", "last summer", "ers mis Mawrth".
/// The form asks "when did it happen?" in words (example complaint form, section 4), because few people know the date.
/// </summary>
/// <remarks>
/// Where words can mean two things ("hydref", "June 24", "winter 2024") the range covers both: better unclear than wrong.
/// Met Office seasons: spring is March to May. A week is Monday to Sunday.
/// </remarks>
public static class ApproximateDate
{
    /// <summary>The most characters that are read: anything longer is an account, not a date.</summary>
    public const int Longest = 200;

    const int FirstYear = 1900;
    const int LastYear = 2100;

    /// <summary>The days that the words can mean, or null when they cannot be understood. Never throws.</summary>
    /// <param name="words">English or Welsh, any case, or nothing.</param>
    /// <param name="today">The day on which they were written, in London.</param>
    /// <returns>A range that ends today at the latest, unless a year was given that puts all of it in the future.</returns>
    public static DateRange? Read(string? words, DateOnly today)
    {
        if (words is null or { Length: > Longest } || today.Year is < FirstYear or > LastYear)
            return null;

        return DateText.Readings(words, today)
            .Select(reading => Settle(new DateGrammar(today, today).Read(reading), reading, today))
            .Aggregate((DateRange?)null, (all, one) => one is null ? all : all?.Cover(one) ?? one);
    }

    // What is complained about has happened, so a range that has begun ends today at the latest.
    static DateRange? Settle(DateRange? range, DateWord[] reading, DateOnly today) => range switch
    {
        null or { Earliest.Year: < FirstYear } => null,
        _ when range.Latest <= today => range,
        _ when range.Earliest <= today => new DateRange(range.Earliest, today),
        _ => reading.Any(word => word is DateWord.Year { Relative: false }) ? range : null,
    };
}
