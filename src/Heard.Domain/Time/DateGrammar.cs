using static Heard.Domain.Time.DateWord;

namespace Heard.Domain.Time;

/// <summary>What words for when mean together: each row is a way of speaking.</summary>
/// <param name="Today">The day on which they were written, from which "ago" and "last" count.</param>
/// <param name="AsOf">The day by which what has no year had begun: of "May to July", May is the one before that July.</param>
sealed record DateGrammar(DateOnly Today, DateOnly AsOf)
{
    internal DateRange? Read(ReadOnlySpan<DateWord> words) => words switch
    {
        [Since, .. var x] => Lasting(x) ?? Ends(x) ?? UntilToday(Single(x)),
        [.. var x, Onwards] => UntilToday(Read(x)),
        [After, .. var x] => Single(x) is { } r ? Range(r.Latest.AddDays(1), Today) : null,
        [From, .. var x] => Ends(x) ?? UntilToday(Single(x)),
        [Between, .. var x] => Ends(x) ?? Single(x),
        _ => Single(words) ?? Ends(words),
    };

    DateRange? Single(ReadOnlySpan<DateWord> words) => words switch
    {
        [About, .. var x] => Roughly(Single(x)),
        [.. var x, About] => Roughly(Single(x)),
        [DaysAgo ago] => DateRange.Day(Today.AddDays(-ago.Days)),
        [.. var x, Ago] => Back(x),
        [Past, .. var x] => Lasting(x) ?? LastOf(x),
        [For, .. var x] => Lasting(x) ?? Single(x),
        [Over, .. var x] => Quantity(x) is null ? Single(x) : Back(words),

        [Year { Short: false } y] => DateRange.Year(y.Value),
        [Year a, Dash or To, Year b] when a.Value <= b.Value => DateRange.Year(a.Value).Cover(DateRange.Year(b.Value)),
        [.. var x, Year a, Dash or To, Year b] when YearlyWords.Of(x)?.Invoke(a.Value) is { } r && r.Latest.Year == b.Value => r,
        [.. var x, Year y] when YearlyWords.Of(x) is { } yearly => Occasions.In(y.Value, yearly),
        [Year { Short: false } y, .. var x] when YearlyWords.Of(x) is { } yearly => Occasions.In(y.Value, yearly),
        _ when YearlyWords.Of(words) is { } yearly => Occasions.BegunBy(AsOf, yearly),

        [Last, Unit { Days: 7 } u, Weekday day] => On(day, LastOf([u])),
        [Weekday day] => On(day, new DateRange(AsOf.AddDays(-6), AsOf)),
        [Weekday day, .. var x] when Single(x) is { } r => On(day, r),
        [.. var x, Before, Last] => LastOf(x) is { } last ? (this with { Today = last.Earliest }).LastOf(x) : null,
        [Last, .. var x] => LastOf(x),
        [.. var x, Last] => LastOf(x),
        [This, .. var x] => ThisOf(x),
        [.. var x, This] => ThisOf(x),
        [Number n, Unit { Days: 7 }, .. var x] => Single(x)?.Sevens(n.Least, n.Most),
        [Unit { Days: 7 }, .. var x] => Single(x)?.Earliest is { } first ? new(first, first.AddDays(6)) : null,
        [Part part, .. var x] => Single(x)?.Third(part.Third),
        _ => null,
    };

    /// <summary>"Ago" is rounded by half a unit either way; "over" is up to half as much again, or one unit if that is more.</summary>
    DateRange? Back(ReadOnlySpan<DateWord> words) => words switch
    {
        [Over, .. var x] when Quantity(x) is var (least, most, unit) =>
            Range(unit.BackFrom(Today, AndMore(most)), unit.BackFrom(Today, least).AddDays(-1)),
        [Nearly, .. var x] when Quantity(x) is var (least, most, unit) =>
            Range(unit.BackFrom(Today, most).AddDays(1), Earlier(unit.BackFrom(Today, least).AddDays(unit.Rounding), Today)),
        [LessThan, .. var x] when Quantity(x) is var (_, most, unit) => Range(unit.BackFrom(Today, most).AddDays(1), Today),
        _ when Quantity(words) is var (least, most, unit) =>
            Range(unit.BackFrom(Today, most).AddDays(-unit.Rounding), Earlier(unit.BackFrom(Today, least).AddDays(unit.Rounding), Today)),
        _ => null,
    };

    /// <summary>For so long, until today.</summary>
    DateRange? Lasting(ReadOnlySpan<DateWord> words) => words switch
    {
        [Over, .. var x] when Quantity(x) is var (_, most, unit) => Range(unit.BackFrom(Today, AndMore(most)), Today),
        [About or Nearly or LessThan, .. var x] => Lasting(x),
        _ when Quantity(words) is var (_, most, unit) => Range(unit.BackFrom(Today, most), Today),
        _ => null,
    };

    DateRange? LastOf(ReadOnlySpan<DateWord> words) => words switch
    {
        [Weekday day] => On(day, new DateRange(Today.AddDays(-7), Today.AddDays(-1))),
        [Unit unit] when unit.Around(unit.BackFrom(Today, 1)) is { } r => r,
        [Unit { Days: 7 }, .. [_, ..] x] => Single(x)?.LastSeven(),
        _ when YearlyWords.Of(words) is { } yearly => Occasions.OverBefore(Today, yearly),
        _ => Lasting(words),
    };

    DateRange? ThisOf(ReadOnlySpan<DateWord> words) => words is [Unit unit] ? unit.Around(Today) : Single(words);

    /// <summary>Tries each place at which the words could be two: "3 to 5 June", "from March until now", "May or June".</summary>
    DateRange? Ends(ReadOnlySpan<DateWord> words)
    {
        for (var at = 1; at < words.Length - 1; at++)
        {
            var from = words[..at];
            var to = words[(at + 1)..];
            if (words[at] is not (To or And or Or or Dash) || Single(to) is not { } end)
                continue;
            var before = this with { AsOf = end.Latest };
            var start = before.Single(from)
                ?? (from is [var alone] && alone.GetType() == to[0].GetType() ? before.Single([alone, .. to[1..]]) : null);
            if (start is not null)
                return start.Cover(end);
        }

        return null;
    }

    DateRange? UntilToday(DateRange? since) => since is null ? null : Range(since.Earliest, Today);

    static (int Least, int Most, Unit Unit)? Quantity(ReadOnlySpan<DateWord> words) => words switch
    {
        [Unit unit] => (1, 1, unit),
        [Number n, Unit unit] => (n.Least, n.Most, unit),
        [Unit unit, Or, Number n] => (1, n.Most, unit),
        _ => null,
    };

    static int AndMore(int count) => count + Math.Max(1, count / 2);

    /// <summary>"About" is a week either way.</summary>
    static DateRange? Roughly(DateRange? range) =>
        range is null ? null : new(range.Earliest.AddDays(-7), range.Latest.AddDays(7));

    /// <summary>A weekday said with a week is that day of it; said with anything else it adds nothing.</summary>
    static DateRange? On(Weekday weekday, DateRange? range) => range is { Days: 7 } week
        ? DateRange.Day(week.Earliest.AddDays(((int)weekday.Day - (int)week.Earliest.DayOfWeek + 7) % 7))
        : range;

    static DateRange? Range(DateOnly from, DateOnly to) => from <= to ? new(from, to) : null;

    static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
