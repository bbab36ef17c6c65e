using CsCheck;
using Heard.Domain.Time;

namespace Heard.Tests.Domain.Time;

public sealed class OpeningHoursTests
{
    static readonly DayOfWeek[] Week = [.. Enumerable.Range(1, 7).Select(day => (DayOfWeek)(day % 7))];

    static readonly OpenSpan NineToFive = new(new(9, 0), new(17, 0));

    static readonly OpeningHours Weekdays = Hours((DayOfWeek day) => day is DayOfWeek.Saturday or DayOfWeek.Sunday ? [] : [NineToFive]);

    /// <summary>
    /// Half hours of which every second ends a span; 48 is midnight. None begins or ends between half past midnight and
    /// half past two, when a clock that changes does not say how late it is.
    /// </summary>
    static readonly Gen<IReadOnlyList<OpenSpan>> AnySpans = Gen.Int[4, 48].Select(half => half == 4 ? 0 : half).Array[0, 6]
        .Select(IReadOnlyList<OpenSpan> (halves) => [.. halves.Distinct().Order().Chunk(2).Where(ends => ends.Length == 2)
            .Select(ends => new OpenSpan(TimeOnly.MinValue.AddMinutes(ends[0] * 30), TimeOnly.MinValue.AddMinutes(ends[1] * 30)))]);

    static readonly Gen<OpeningHours> AnyHours = Gen.Select(AnySpans.Array[7], Gen.Bool)
        .Select((week, closed) => Hours(day => week[(int)day], closed));

    [Fact]
    public void Open_until_five_on_a_summer_morning_by_the_clock_in_London()
    {
        Assert.Equal(new OpeningState.Open(London("2026-07-14 17:00")), At(Weekdays, "2026-07-14 09:00"));
        Assert.Equal(new OpeningState.Closed(London("2026-07-14 09:00"), null), At(Weekdays, "2026-07-14 08:59"));
    }

    [Fact]
    public void At_five_the_line_closes_until_the_next_morning()
    {
        Assert.Equal(new OpeningState.Closed(London("2026-07-15 09:00"), null), At(Weekdays, "2026-07-14 17:00"));
        Assert.Equal(new OpeningState.Closed(London("2026-07-20 09:00"), null), At(Weekdays, "2026-07-17 18:00"));
    }

    [Fact]
    public void Closed_for_Easter_and_open_again_on_the_Tuesday()
    {
        Assert.Equal(new OpeningState.Closed(London("2026-04-07 09:00"), "Good Friday"), At(Weekdays, "2026-04-03 10:00"));
        Assert.Equal(new OpeningState.Closed(London("2026-04-07 09:00"), null), At(Weekdays, "2026-04-04 10:00"));
        Assert.Equal(new OpeningState.Closed(London("2026-04-07 09:00"), "Easter Monday"), At(Weekdays, "2026-04-06 10:00"));
    }

    [Fact]
    public void A_line_that_keeps_bank_holidays_is_open_on_Good_Friday() =>
        Assert.IsType<OpeningState.Open>(At(Hours(_ => [NineToFive], closedOnBankHolidays: false), "2026-04-03 10:00"));

    [Fact]
    public void Closed_for_lunch()
    {
        var hours = Hours(_ => [new(new(13, 0), new(17, 0)), new(new(9, 0), new(12, 0))]);
        Assert.Equal(new OpeningState.Open(London("2026-07-14 12:00")), At(hours, "2026-07-14 11:00"));
        Assert.Equal(new OpeningState.Closed(London("2026-07-14 13:00"), null), At(hours, "2026-07-14 12:30"));
    }

    [Fact]
    public void Open_past_midnight_is_written_on_both_days_and_read_as_one()
    {
        var hours = Hours(day => day switch
        {
            DayOfWeek.Friday => [new(new(22, 0), TimeOnly.MinValue)],
            DayOfWeek.Saturday => [new(TimeOnly.MinValue, new(2, 0))],
            _ => [],
        });
        Assert.Equal(new OpeningState.Open(London("2026-07-18 02:00")), At(hours, "2026-07-17 23:00"));
        Assert.Throws<ArgumentException>(() => new OpenSpan(new(22, 0), new(2, 0)));
    }

    [Fact]
    public void A_line_that_never_closes_says_no_time_and_one_that_never_opens_says_none()
    {
        Assert.Equal(
            new OpeningState.Open(null),
            At(Hours(_ => [new(TimeOnly.MinValue, TimeOnly.MinValue)], closedOnBankHolidays: false), "2026-07-14 11:00"));
        Assert.Equal(new OpeningState.Closed(null, null), At(Hours(_ => []), "2026-04-03 11:00"));
    }

    [Fact]
    public void Hours_that_overlap_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Hours(_ => [NineToFive, new(new(16, 0), new(18, 0))]));
        Assert.Throws<ArgumentException>(() => Hours(_ => [new(new(8, 0), TimeOnly.MinValue), NineToFive]));
    }

    [Fact]
    public void Days_with_the_same_hours_are_shown_together()
    {
        var late = new OpenSpan(new(9, 0), new(20, 0));
        var hours = Hours(day => day switch
        {
            DayOfWeek.Thursday => [late],
            DayOfWeek.Saturday or DayOfWeek.Sunday => [],
            _ => [NineToFive],
        });

        Assert.Equal(
            ["Monday-Wednesday 09:00-17:00", "Thursday-Thursday 09:00-20:00", "Friday-Friday 09:00-17:00", "Saturday-Sunday "],
            hours.Grouped().Select(Text));
        Assert.Equal(["Monday-Friday 09:00-17:00", "Saturday-Sunday "], Weekdays.Grouped().Select(Text));
    }

    [Fact]
    public void The_groups_are_the_week_in_order_with_every_day_once_and_no_two_neighbours_alike() =>
        AnyHours.Sample(hours =>
        {
            var groups = hours.Grouped();
            var days = groups.SelectMany(group => Week.Where(day => FromMonday(group.First) <= FromMonday(day) && FromMonday(day) <= FromMonday(group.Last)));
            return days.SequenceEqual(Week)
                && groups.All(group => hours.Week[group.First].SequenceEqual(group.Spans) && hours.Week[group.Last].SequenceEqual(group.Spans))
                && groups.Zip(groups.Skip(1)).All(pair => !pair.First.Spans.SequenceEqual(pair.Second.Spans));
        });

    [Fact]
    public void What_it_says_is_what_the_clock_says_from_now_until_then() =>
        Gen.Select(AnyHours, Given.DayBetween(new(2026, 3, 1), new(2026, 11, 30)), Gen.Int[0, 1439], Given.DayBetween(new(2026, 3, 1), new(2026, 12, 31)).Array[0, 20], AnyClosures)
            .Sample((week, day, minute, dates, closures) =>
            {
                var holidays = Given.Holidays(dates);
                var now = LondonTime.StartOf(day).AddMinutes(minute);
                var hours = new OpeningHours(week.Week, week.ClosedOnBankHolidays, From(day, closures));
                var (open, changes) = hours.At(now, holidays) switch
                {
                    OpeningState.Open { Until: var until } => (true, until),
                    OpeningState.Closed { Next: var next } => (false, next),
                    var state => throw new InvalidOperationException($"{state}"),
                };
                var end = changes ?? now.AddDays(58);
                for (var moment = now; moment < end; moment = moment.AddMinutes(15))
                    Assert.Equal(open, ByTheClock(hours, moment, holidays));
                Assert.True(changes is null || changes > now);
                Assert.True(changes is null || ByTheClock(hours, changes.Value, holidays) != open);
            }, iter: 300);

    [Theory]
    [InlineData("2026-03-28")]
    [InlineData("2026-10-24")]
    public void In_every_minute_of_a_weekend_in_which_the_clocks_change_it_says_what_the_clock_says(string saturday)
    {
        var first = DateOnly.Parse(saturday, System.Globalization.CultureInfo.InvariantCulture);
        Gen.Select(AnyHours, AnyClosures).Sample((week, closures) =>
        {
            var hours = new OpeningHours(week.Week, week.ClosedOnBankHolidays, From(first, closures));
            var holidays = Given.Holidays([]);
            for (var moment = LondonTime.StartOf(first); moment < LondonTime.StartOf(first.AddDays(2)); moment = moment.AddMinutes(1))
                Assert.Equal(ByTheClock(hours, moment, holidays), hours.At(moment, holidays) is OpeningState.Open);
        }, iter: 12);
    }

    [Fact]
    public void A_closure_at_short_notice_says_why_and_when_it_opens_again()
    {
        var closure = new Closure(new(2026, 7, 14, 11, 0, 0), new(2026, 7, 14, 13, 30, 0), new("The whole team is in training."));
        var hours = new OpeningHours(Weekdays.Week, closedOnBankHolidays: true, [closure]);
        Assert.Equal(new OpeningState.Open(London("2026-07-14 11:00")), At(hours, "2026-07-14 10:59"));
        Assert.Equal(new OpeningState.Closed(London("2026-07-14 13:30"), null, closure), At(hours, "2026-07-14 11:00"));
        Assert.Equal(new OpeningState.Open(London("2026-07-14 17:00")), At(hours, "2026-07-14 13:30"));
    }

    /// <summary>Closures that may overlap: quarters of an hour after a day's beginning, and how many they last.</summary>
    static readonly Gen<(int From, int For)[]> AnyClosures = Gen.Select(Gen.Int[0, 500], Gen.Int[1, 120]).Array[0, 4];

    // Between one and two a clock that changes does not say how late it is: no closure begins or ends there.
    static List<Closure> From(DateOnly day, (int From, int For)[] closures) =>
        [.. closures.Select(closure => new Closure(Clear(day, closure.From), Clear(day, closure.From + closure.For), new("Training."))).Where(closure => closure.From < closure.Until)];

    static DateTime Clear(DateOnly day, int quarters) => day.ToDateTime(TimeOnly.MinValue).AddMinutes(quarters * 15) is { Hour: 1 or 2 } early ? early.Date.AddHours(3) : day.ToDateTime(TimeOnly.MinValue).AddMinutes(quarters * 15);

    static bool ByTheClock(OpeningHours hours, DateTimeOffset moment, NationHolidays holidays)
    {
        var (day, time) = (LondonTime.DayOf(moment), TimeOnly.FromDateTime(LondonTime.Of(moment).DateTime));
        var clock = LondonTime.Of(moment).DateTime;
        return !(hours.ClosedOnBankHolidays && holidays.IsHoliday(day))
            && !hours.Closures.Any(closure => closure.From <= clock && clock < closure.Until)
            && hours.Week[day.DayOfWeek].Any(span => span.From <= time && (span.UntilMidnight || time < span.To));
    }

    static int FromMonday(DayOfWeek day) => ((int)day + 6) % 7;

    static string Text(OpeningDays days) =>
        $"{days.First}-{days.Last} {string.Join(", ", days.Spans.Select(span => $"{span.From:HH:mm}-{span.To:HH:mm}"))}";

    static OpeningState At(OpeningHours hours, string london) => hours.At(London(london), Given.Easter2026());

    static DateTimeOffset London(string text) =>
        LondonTime.At(DateOnly.Parse(text[..10], null), TimeOnly.Parse(text[11..], null));

    static OpeningHours Hours(Func<DayOfWeek, IReadOnlyList<OpenSpan>> of, bool closedOnBankHolidays = true) =>
        new(Week.ToDictionary(day => day, of), closedOnBankHolidays);
}
