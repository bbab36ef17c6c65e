using CsCheck;
using Heard.Domain.Time;

namespace Heard.Tests.Domain.Time;

public sealed class WorkingDaysTests
{
    static readonly WorkingDays England = new(Given.Easter2026());

    static readonly Gen<NationHolidays> AnyHolidays = Given.Day.Array[0, 60].Select(dates => Given.Holidays(dates));

    [Fact]
    public void Day_1_is_the_next_working_day_after_receipt()
    {
        Assert.Equal(new(2026, 3, 11), England.Add(from: new(2026, 3, 10), days: 1));
        Assert.Equal(new(2026, 3, 16), England.Add(from: new(2026, 3, 13), days: 1));
        Assert.Equal(new(2026, 3, 16), England.Add(from: new(2026, 3, 14), days: 1));
    }

    [Fact]
    public void A_complaint_before_Easter_is_acknowledged_after_it() =>
        Assert.Equal(new(2026, 4, 8), England.Add(from: new(2026, 4, 2), days: 2));

    [Fact]
    public void The_promise_can_be_explained_with_every_day_that_was_skipped()
    {
        var explained = England.Explain(from: new(2026, 4, 2), days: 20);

        Assert.Equal(new(2026, 5, 5), explained.Due);
        Assert.Equal(
            [
                new(new(2026, 4, 3), new(2026, 4, 3), "Good Friday"),
                new(new(2026, 4, 4), new(2026, 4, 5), null),
                new(new(2026, 4, 6), new(2026, 4, 6), "Easter Monday"),
                new(new(2026, 4, 11), new(2026, 4, 12), null),
                new(new(2026, 4, 18), new(2026, 4, 19), null),
                new(new(2026, 4, 25), new(2026, 4, 26), null),
                new(new(2026, 5, 2), new(2026, 5, 3), null),
                new(new(2026, 5, 4), new(2026, 5, 4), "Early May bank holiday"),
            ],
            explained.Skipped);
        Assert.Equal(["Good Friday", "Easter Monday", "Early May bank holiday"], explained.Holidays.Select(skipped => skipped.Holiday));
    }

    [Fact]
    public void A_complaint_on_a_Saturday_skips_only_the_Sunday() =>
        Assert.Equal([new(new(2026, 3, 15), new(2026, 3, 15), null)], England.Explain(new(2026, 3, 14), 1).Skipped);

    [Fact]
    public void A_bank_holiday_that_falls_on_a_Saturday_is_part_of_the_weekend()
    {
        var saturday = new DateOnly(2026, 12, 26);
        var explained = new WorkingDays(Given.Holidays(saturday)).Explain(from: saturday.AddDays(-1), days: 1);
        Assert.Equal([new(saturday, saturday.AddDays(1), null)], explained.Skipped);
    }

    [Fact]
    public void What_is_overdue_counts_backwards()
    {
        Assert.Equal(0, England.Between(new(2026, 4, 7), new(2026, 4, 7)));
        Assert.Equal(1, England.Between(new(2026, 4, 2), new(2026, 4, 7)));
        Assert.Equal(-1, England.Between(new(2026, 4, 7), new(2026, 4, 2)));
    }

    [Fact]
    public void Working_days_are_never_promised_backwards() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => England.Add(new(2026, 4, 7), -1));

    [Fact]
    public void Scotland_keeps_2_January_and_England_works()
    {
        var days = new BankHolidays(new Dictionary<Nation, IReadOnlyCollection<BankHoliday>>
        {
            [Nation.Scotland] = [new("2nd January", new(2026, 1, 2))],
        });

        Assert.False(new WorkingDays(days.Of(Nation.Scotland)).IsWorkingDay(new(2026, 1, 2)));
        Assert.True(new WorkingDays(days.Of(Nation.EnglandAndWales)).IsWorkingDay(new(2026, 1, 2)));
        Assert.Null(days.KnownUntil);
        Assert.True(days.RunShort(new(2025, 1, 1)));
    }

    [Fact]
    public void A_promise_ends_on_a_working_day_that_many_working_days_away() =>
        Gen.Select(AnyHolidays, Given.Day, Gen.Int[1, 60]).Sample((holidays, from, count) =>
        {
            var days = new WorkingDays(holidays);
            var due = days.Add(from, count);
            return days.IsWorkingDay(due) && days.Between(from, due) == count && days.Between(due, from) == -days.Between(from, due);
        });

    [Fact]
    public void A_longer_promise_and_a_later_start_never_end_earlier() =>
        Gen.Select(AnyHolidays, Given.Day, Gen.Int[0, 60], Gen.Int[0, 20]).Sample((holidays, from, count, later) =>
        {
            var days = new WorkingDays(holidays);
            return days.Add(from, count) < days.Add(from, count + 1)
                && days.Add(from, count) <= days.Add(from.AddDays(later), count);
        });

    [Fact]
    public void A_newly_announced_holiday_never_makes_a_promise_earlier_and_moves_it_when_it_falls_within() =>
        Gen.Select(Given.Day.Array[0, 60], Given.Day, Gen.Int[1, 60], Gen.Int[-5, 90]).Sample((dates, from, count, after) =>
        {
            var announced = from.AddDays(after);
            var before = new WorkingDays(Given.Holidays(dates));
            var due = before.Add(from, count);
            var moved = new WorkingDays(Given.Holidays([.. dates, announced])).Add(from, count);
            var within = from < announced && announced <= due && before.IsWorkingDay(announced);
            return within ? moved > due : moved == due;
        });

    [Fact]
    public void The_explanation_accounts_for_every_day() =>
        Gen.Select(AnyHolidays, Given.Day, Gen.Int[0, 60]).Sample((holidays, from, count) =>
        {
            var explained = new WorkingDays(holidays).Explain(from, count);
            var skipped = explained.Skipped.Sum(span => span.Last.DayNumber - span.First.DayNumber + 1);
            return explained.Due == new WorkingDays(holidays).Add(from, count)
                && explained.Due.DayNumber - from.DayNumber == count + skipped
                && explained.Holidays.All(span => holidays.TitleOf(span.First) == span.Holiday);
        });
}
