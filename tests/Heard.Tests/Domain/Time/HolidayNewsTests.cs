using CsCheck;
using Heard.Domain.Time;

namespace Heard.Tests.Domain.Time;

/// <summary>What a feed of bank holidays says is believed, or not.</summary>
public sealed class HolidayNewsTests
{
    static readonly DateOnly Today = new(2027, 2, 1);
    static readonly DateOnly[] Before = [new(2022, 12, 26), new(2026, 12, 25), new(2027, 3, 26), new(2027, 3, 29), new(2027, 12, 25)];

    [Fact]
    public void A_new_holiday_is_believed_at_once_and_so_is_one_that_moves() =>
        Assert.All([Before, [.. Before, new(2027, 2, 10)], [.. Before[..3], new(2027, 3, 30), Before[^1]]], now => Assert.Null(Doubt(now)));

    [Fact]
    public void A_year_that_the_feed_lets_go_of_is_not_missed() => Assert.Null(Doubt(Before[1..]));

    [Fact]
    public void A_holiday_that_has_been_and_is_gone_is_not_believed() => Assert.Equal("Scotland: 2026-12-25 was a holiday and is none any more", Doubt([Before[0], .. Before[2..], new(2027, 12, 28)]));

    [Fact]
    public void Fewer_holidays_to_come_are_not_believed() => Assert.Equal("Scotland: it knows 2 holidays to come, and knew 3", Doubt(Before[..^1]));

    [Fact]
    public void What_is_known_without_the_feed_may_be_more_of_the_future_than_was_announced()
    {
        Assert.Null(HolidayNews.Doubt(null, Scottish(Before), Scottish(Before[..^1]), Today));
        Assert.Equal("Scotland: it knows 2 holidays to come, and knew 3", HolidayNews.Doubt(null, Scottish(Before), Scottish([.. Before[..2], .. Before[3..]]), Today));
    }

    [Fact]
    public void Not_every_day_is_a_holiday() =>
        Assert.Equal("Scotland: it has 23 holidays in 2027", Doubt([.. Before, .. Enumerable.Range(1, 20).Select(day => new DateOnly(2027, 5, day))]));

    [Fact]
    public void Nobody_knows_the_holidays_of_the_next_century() => Assert.Equal("Scotland: it knows of a holiday on 2127-01-01", Doubt([.. Before, new(2127, 1, 1)]));

    [Fact]
    public void A_feed_beside_what_is_known_never_makes_a_promise_earlier() =>
        Gen.Select(Given.Day.Array[0, 60], Given.Day.Array[0, 60], Given.Day, Gen.Int[0, 60]).Sample((floor, feed, from, count) =>
            new WorkingDays(Scottish(feed).And(Scottish(floor)).Of(Nation.Scotland)).Add(from, count) is var due
            && due >= new WorkingDays(Scottish(floor).Of(Nation.Scotland)).Add(from, count)
            && due >= new WorkingDays(Scottish(feed).Of(Nation.Scotland)).Add(from, count));

    static string? Doubt(DateOnly[] now) => HolidayNews.Doubt(Scottish(Before), BankHolidays.None, Scottish(now), Today);

    static BankHolidays Scottish(DateOnly[] dates) =>
        new(new Dictionary<Nation, IReadOnlyCollection<BankHoliday>> { [Nation.Scotland] = [.. dates.Select(date => new BankHoliday($"Holiday of {date:O}", date))] });
}
