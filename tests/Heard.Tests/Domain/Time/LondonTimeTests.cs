using CsCheck;
using Heard.Domain.Time;

namespace Heard.Tests.Domain.Time;

public sealed class LondonTimeTests
{
    [Theory]
    [InlineData("2025-06-30T22:59:59Z", "2025-06-30")]
    [InlineData("2025-06-30T23:00:00Z", "2025-07-01")]
    [InlineData("2025-12-31T23:59:59Z", "2025-12-31")]
    [InlineData("2025-03-29T23:30:00Z", "2025-03-29")]
    [InlineData("2025-03-30T23:30:00Z", "2025-03-31")]
    [InlineData("2025-10-25T23:30:00Z", "2025-10-26")]
    [InlineData("2025-10-26T23:30:00Z", "2025-10-26")]
    public void A_complaint_sent_late_in_the_evening_belongs_to_the_day_on_the_clock_in_London(string moment, string day) =>
        Assert.Equal(day, $"{LondonTime.Today(Instant(moment)):O}");

    [Theory]
    [InlineData("2025-01-10", "09:00", "2025-01-10T09:00:00Z")]
    [InlineData("2025-07-10", "09:00", "2025-07-10T08:00:00Z")]
    [InlineData("2025-03-30", "00:59", "2025-03-30T00:59:00Z")]
    [InlineData("2025-03-30", "01:00", "2025-03-30T01:00:00Z")]
    [InlineData("2025-03-30", "01:30", "2025-03-30T01:00:00Z")]
    [InlineData("2025-03-30", "02:00", "2025-03-30T01:00:00Z")]
    [InlineData("2025-10-26", "00:59", "2025-10-25T23:59:00Z")]
    [InlineData("2025-10-26", "01:30", "2025-10-26T01:30:00Z")]
    public void A_time_in_London_is_an_instant_even_when_the_clocks_change(string day, string time, string moment)
    {
        var instant = LondonTime.At(DateOnly.Parse(day, null), TimeOnly.Parse(time, null));
        Assert.Equal(Instant(moment), instant);
        Assert.Equal(TimeSpan.Zero, instant.Offset);
    }

    [Fact]
    public void What_people_see_is_the_same_instant_with_the_clock_of_London()
    {
        var seen = LondonTime.Of(Instant("2025-07-10T08:00:00Z"));
        Assert.Equal(Instant("2025-07-10T08:00:00Z"), seen);
        Assert.Equal(new TimeOnly(9, 0), TimeOnly.FromDateTime(seen.DateTime));
    }

    [Fact]
    public void Every_day_begins_where_the_one_before_it_ends() =>
        Given.Day.Sample(day =>
        {
            var start = LondonTime.StartOf(day);
            return LondonTime.DayOf(start) == day && LondonTime.DayOf(start.AddTicks(-1)) == day.AddDays(-1);
        });

    [Fact]
    public void A_later_time_is_never_an_earlier_instant() =>
        Gen.Select(Given.Day, Gen.Int[0, 1439], Gen.Int[0, 1439]).Sample((day, one, other) =>
        {
            var (early, late) = (TimeOnly.MinValue.AddMinutes(Math.Min(one, other)), TimeOnly.MinValue.AddMinutes(Math.Max(one, other)));
            return LondonTime.At(day, early) <= LondonTime.At(day, late);
        });

    static DateTimeOffset Instant(string moment) => DateTimeOffset.Parse(moment, null);
}
