using System.Collections.Immutable;

namespace Heard.Domain.Time;

/// <summary>When something is open, as a body enters it.</summary>
/// <param name="Week">Days with their hours, Monday first; several of the same day are a break between.</param>
/// <param name="ExceptBankHolidays">Closed on the bank holidays of the body's nation.</param>
public sealed record OpenTimes(ImmutableArray<OpenOn> Week, bool ExceptBankHolidays)
{
    /// <summary>The same, to reckon with.</summary>
    /// <param name="closures">When it is closed beside that.</param>
    /// <exception cref="ArgumentException">Two spans of one day overlap, or one closes before it opens.</exception>
    public OpeningHours Hours(IReadOnlyList<Closure> closures) => new(
        Enum.GetValues<DayOfWeek>().ToDictionary(day => day, IReadOnlyList<OpenSpan> (day) => [.. Week.Where(on => on.Covers(day)).Select(on => new OpenSpan(on.From, on.To))]),
        ExceptBankHolidays, closures);
}

/// <summary>Days that follow one another, with the same hours.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last; the same for one day.</param>
/// <param name="From">It opens.</param>
/// <param name="To">It closes; 00:00 is midnight at the end of the day.</param>
public sealed record OpenOn(DayOfWeek First, DayOfWeek Last, TimeOnly From, TimeOnly To)
{
    /// <summary>Whether it is about a day.</summary>
    public bool Covers(DayOfWeek day) => (day - First + 7) % 7 <= (Last - First + 7) % 7;
}

/// <summary>A time during which it is closed though it would be open.</summary>
/// <param name="From">From this minute on, by the clocks of London.</param>
/// <param name="Until">Up to this minute.</param>
/// <param name="Why">Why, as people are told.</param>
public sealed record Closure(DateTime From, DateTime Until, Bilingual Why)
{
    internal OpenStretch Stretch => new(LondonTime.At(From), LondonTime.At(Until));
}
