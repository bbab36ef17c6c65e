namespace Heard.Domain.Time;

/// <summary>When a helpline is open (guidance 3.10): the same every week, except on bank holidays. Times are those of London.</summary>
public sealed class OpeningHours
{
    static readonly DayOfWeek[] MondayFirst =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday,
        DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday,
    ];

    const int DaysAhead = 60;

    /// <param name="week">The hours of each day, in any order. A day left out is closed.</param>
    /// <exception cref="ArgumentException">Two spans of one day overlap.</exception>
    public OpeningHours(IReadOnlyDictionary<DayOfWeek, IReadOnlyList<OpenSpan>> week, bool closedOnBankHolidays)
    {
        Week = MondayFirst.ToDictionary(day => day, IReadOnlyList<OpenSpan> (day) => InOrder(day, week.GetValueOrDefault(day, [])));
        ClosedOnBankHolidays = closedOnBankHolidays;
    }

    /// <summary>Every day of the week, each with its spans in order.</summary>
    public IReadOnlyDictionary<DayOfWeek, IReadOnlyList<OpenSpan>> Week { get; }

    public bool ClosedOnBankHolidays { get; }

    /// <summary>The week from Monday, days with equal hours together, closed days too.</summary>
    public IReadOnlyList<OpeningDays> Grouped()
    {
        var groups = new List<OpeningDays>();
        foreach (var day in MondayFirst)
        {
            if (groups is [.., var last] && last.Spans.SequenceEqual(Week[day]))
                groups[^1] = last with { Last = day };
            else
                groups.Add(new OpeningDays(day, day, Week[day]));
        }

        return groups;
    }

    /// <summary>Open until when, or closed until when. Spans that meet, at midnight too, are one.</summary>
    public OpeningState At(DateTimeOffset now, NationHolidays holidays)
    {
        var today = LondonTime.DayOf(now);
        var horizon = LondonTime.StartOf(today.AddDays(DaysAhead));
        var closedFor = ClosedOnBankHolidays && Week[today.DayOfWeek].Count > 0 ? holidays.TitleOf(today) : null;
        foreach (var stretch in Joined(today, holidays).Where(stretch => stretch.Closes > now))
        {
            return stretch.Opens <= now
                ? new OpeningState.Open(stretch.Closes == horizon ? null : stretch.Closes)
                : new OpeningState.Closed(stretch.Opens, closedFor);
        }

        return new OpeningState.Closed(null, closedFor);
    }

    IEnumerable<OpenStretch> Joined(DateOnly today, NationHolidays holidays)
    {
        OpenStretch? held = null;
        foreach (var stretch in Enumerable.Range(0, DaysAhead).SelectMany(ahead => On(today.AddDays(ahead), holidays)))
        {
            if (held is { } before && before.Closes != stretch.Opens)
                yield return before;
            held = held?.Closes == stretch.Opens ? held.Value with { Closes = stretch.Closes } : stretch;
        }

        if (held is { } last)
            yield return last;
    }

    // An hour that the clocks skip in spring is no time at all, and drops out.
    IEnumerable<OpenStretch> On(DateOnly day, NationHolidays holidays) =>
        ClosedOnBankHolidays && holidays.IsHoliday(day)
            ? []
            : Week[day.DayOfWeek].Select(span => span.On(day)).Where(stretch => stretch.Opens < stretch.Closes);

    static List<OpenSpan> InOrder(DayOfWeek day, IReadOnlyList<OpenSpan> spans)
    {
        var ordered = spans.OrderBy(span => span.From).ToList();
        return ordered.Zip(ordered.Skip(1)).Any(pair => pair.First.RunsInto(pair.Second))
            ? throw new ArgumentException($"The hours of {day} overlap.", nameof(spans))
            : ordered;
    }
}
