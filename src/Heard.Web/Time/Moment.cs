namespace Heard.Web.Time;

/// <summary>The present, as it is stored.</summary>
public static class Moment
{
    /// <summary>Now in UTC, cut to the microseconds that both databases keep: what is digested is what is read back.</summary>
    public static DateTimeOffset Now(this TimeProvider clock)
    {
        var ticks = clock.GetUtcNow().UtcTicks;
        return new DateTimeOffset(ticks - (ticks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
    }
}
