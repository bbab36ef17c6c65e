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

    static readonly TimeOnly Evening = new(18, 0);

    /// <param name="week">The hours of each day, in any order. A day left out is closed.</param>
    /// <param name="closedOnBankHolidays">Closed on the bank holidays of the nation that is asked about.</param>
    /// <param name="closures">When it is closed beside that; they may overlap.</param>
    /// <exception cref="ArgumentException">Two spans of one day overlap.</exception>
    public OpeningHours(IReadOnlyDictionary<DayOfWeek, IReadOnlyList<OpenSpan>> week, bool closedOnBankHolidays, IReadOnlyList<Closure>? closures = null)
    {
        Closures = closures ?? [];
        Week = MondayFirst.ToDictionary(day => day, IReadOnlyList<OpenSpan> (day) => InOrder(day, week.GetValueOrDefault(day, [])));
        ClosedOnBankHolidays = closedOnBankHolidays;
    }

    /// <summary>Every day of the week, each with its spans in order.</summary>
    public IReadOnlyDictionary<DayOfWeek, IReadOnlyList<OpenSpan>> Week { get; }

    public bool ClosedOnBankHolidays { get; }

    /// <summary>When it is closed though the week says that it is open.</summary>
    public IReadOnlyList<Closure> Closures { get; }

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

    /// <summary>Whether it is open on a day of the week.</summary>
    public bool IsOpenOn(DayOfWeek day) => Week[day].Count > 0;

    /// <summary>Whether it is open on an evening of the week: after 6pm (3.10).</summary>
    public bool IsOpenInTheEveningOf(DayOfWeek day) => Week[day].Any(span => span.UntilMidnight || span.To > Evening);

    /// <summary>Each time that it is open in the days from one on, in order: from when up to when, in UTC.</summary>
    public IEnumerable<(DateTimeOffset Opens, DateTimeOffset Closes)> Times(DateOnly from, NationHolidays holidays) =>
        Joined(from, holidays).SelectMany(Apart).Select(stretch => (stretch.Opens, stretch.Closes));

    /// <summary>Open until when, or closed until when. Spans that meet, at midnight too, are one.</summary>
    public OpeningState At(DateTimeOffset now, NationHolidays holidays)
    {
        var today = LondonTime.DayOf(now);
        var horizon = LondonTime.StartOf(today.AddDays(DaysAhead));
        var closedFor = ClosedOnBankHolidays && Week[today.DayOfWeek].Count > 0 ? holidays.TitleOf(today) : null;
        foreach (var stretch in Joined(today, holidays).SelectMany(Apart).Where(stretch => stretch.Closes > now))
        {
            return stretch.Opens <= now
                ? new OpeningState.Open(stretch.Closes == horizon ? null : stretch.Closes)
                : new OpeningState.Closed(stretch.Opens, closedFor, Now());
        }

        return new OpeningState.Closed(null, closedFor, Now());

        Closure? Now() => Closures.FirstOrDefault(closure => closure.Stretch is var shut && shut.Opens <= now && now < shut.Closes);
    }

    /// <summary>What is left of a stretch between the closures.</summary>
    IEnumerable<OpenStretch> Apart(OpenStretch stretch)
    {
        var opens = stretch.Opens;
        foreach (var shut in Closures.Select(closure => closure.Stretch).Where(shut => shut.Opens < stretch.Closes && shut.Closes > stretch.Opens).OrderBy(shut => shut.Opens))
        {
            if (opens < shut.Opens) yield return new(opens, shut.Opens);
            if (opens < shut.Closes) opens = shut.Closes;
        }

        if (opens < stretch.Closes) yield return new(opens, stretch.Closes);
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
