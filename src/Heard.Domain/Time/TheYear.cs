namespace Heard.Domain.Time;

public enum WithinAYear
{
    /// <summary>The dates known leave it open: a person decides, and nobody is told that they are late.</summary>
    Unclear,
    Yes,
    No,
}

/// <summary>
/// People should complain within a year of becoming aware of the problem (example complaint form, section 4).
/// This only says what the dates say: whether a late complaint is taken is a person's decision.
/// </summary>
public static class TheYear
{
    /// <param name="aware">When the person became aware, or null when not known.</param>
    /// <param name="today">The day on which the complaint reached the body.</param>
    public static WithinAYear Since(DateRange? aware, DateOnly today) => (aware, today.AddYears(-1)) switch
    {
        (null, _) => WithinAYear.Unclear,
        var (range, yearAgo) when range.Latest < yearAgo => WithinAYear.No,
        var (range, yearAgo) when range.Earliest >= yearAgo => WithinAYear.Yes,
        _ => WithinAYear.Unclear,
    };
}
