using CsCheck;
using Heard.Domain.Time;

namespace Heard.Tests.Domain.Time;

public sealed class TheYearTests
{
    static readonly DateOnly Today = new(2025, 10, 10);

    [Fact]
    public void The_anniversary_itself_is_within_the_year()
    {
        Assert.Equal(WithinAYear.Yes, Since("2024-10-10", "2024-10-10"));
        Assert.Equal(WithinAYear.No, Since("2024-10-09", "2024-10-09"));
    }

    [Fact]
    public void Nobody_is_late_by_a_range_that_may_be_in_time() =>
        Assert.Equal(WithinAYear.Unclear, Since("2024-10-01", "2024-10-31"));

    [Fact]
    public void Somebody_who_gave_no_date_is_neither_late_nor_in_time() =>
        Assert.Equal(WithinAYear.Unclear, TheYear.Since(null, Today));

    [Theory]
    [InlineData("early June 2025", WithinAYear.Yes)]
    [InlineData("last summer", WithinAYear.Yes)]
    [InlineData("over a year ago", WithinAYear.No)]
    [InlineData("two years ago", WithinAYear.No)]
    [InlineData("a year ago", WithinAYear.Unclear)]
    [InlineData("winter 2024", WithinAYear.Unclear)]
    [InlineData("ages ago", WithinAYear.Unclear)]
    public void What_people_write_is_enough_to_tell(string words, WithinAYear expected) =>
        Assert.Equal(expected, TheYear.Since(ApproximateDate.Read(words, Today), Today));

    [Fact]
    public void In_a_leap_year_29_February_asks_back_to_28_February() =>
        Assert.Equal(WithinAYear.Yes, TheYear.Since(new(new(2023, 2, 28), new(2023, 2, 28)), new(2024, 2, 29)));

    [Fact]
    public void It_is_clear_only_when_every_day_of_the_range_says_the_same() =>
        Gen.Select(Given.Day, Gen.Int[-800, 0], Gen.Int[0, 400]).Sample((today, start, length) =>
        {
            var range = new DateRange(today.AddDays(start), today.AddDays(start + length));
            var days = Enumerable.Range(0, length + 1).Select(range.Earliest.AddDays).ToList();
            var expected = days.TrueForAll(day => day >= today.AddYears(-1)) ? WithinAYear.Yes
                : days.TrueForAll(day => day < today.AddYears(-1)) ? WithinAYear.No
                : WithinAYear.Unclear;
            return TheYear.Since(range, today) == expected;
        });

    static WithinAYear Since(string earliest, string latest) =>
        TheYear.Since(new(DateOnly.Parse(earliest, null), DateOnly.Parse(latest, null)), Today);
}
