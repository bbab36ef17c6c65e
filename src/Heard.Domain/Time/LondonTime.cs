namespace Heard.Domain.Time;

/// <summary>Between the instants that are stored (UTC) and the days and times that people see (Europe/London). Nowhere else converts.</summary>
public static class LondonTime
{
    static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The day it is now for people in the United Kingdom.</summary>
    public static DateOnly Today(DateTimeOffset now) => DayOf(now);

    /// <summary>The day on which something happened, for people in the United Kingdom.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(Of(moment).DateTime);

    /// <summary>The same instant with the clock time of London, for display. Never stored.</summary>
    public static DateTimeOffset Of(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, London);

    /// <summary>
    /// The instant, in UTC, at which clocks in London show this time on this day. A time that spring skips is the
    /// moment the clocks change; of a time that autumn repeats it is the second, so that later times are never earlier instants.
    /// </summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        while (London.IsInvalidTime(local))
            local = local.AddTicks(TimeSpan.TicksPerMinute - local.Ticks % TimeSpan.TicksPerMinute);
        return new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(local, London), TimeSpan.Zero);
    }

    /// <inheritdoc cref="At(DateOnly, TimeOnly)"/>
    /// <param name="clock">What the clocks show.</param>
    public static DateTimeOffset At(DateTime clock) => At(DateOnly.FromDateTime(clock), TimeOnly.FromDateTime(clock));

    /// <summary>The instant, in UTC, at which this day begins in London.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => At(day, TimeOnly.MinValue);
}
