namespace Heard.Domain.Time;

/// <summary>Whether a line is open at a moment. Instants are UTC.</summary>
public abstract record OpeningState
{
    private OpeningState()
    {
    }

    /// <param name="Until">When it closes; null when it does not close within the next 60 days.</param>
    public sealed record Open(DateTimeOffset? Until) : OpeningState;

    /// <param name="Next">When it next opens; null when it does not within the next 60 days.</param>
    /// <param name="Holiday">The bank holiday for which it is closed today, if it otherwise would have opened.</param>
    /// <param name="For">The closure that holds at the moment; null: none.</param>
    public sealed record Closed(DateTimeOffset? Next, string? Holiday, Closure? For = null) : OpeningState;
}

/// <summary>Consecutive days, Monday first, with the same hours: "Monday to Friday, 9am to 5pm" as data.</summary>
/// <param name="Spans">In order; empty for days on which the line is closed.</param>
public sealed record OpeningDays(DayOfWeek First, DayOfWeek Last, IReadOnlyList<OpenSpan> Spans);
