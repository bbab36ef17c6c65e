using System.Text;
using System.Text.Json;
using Heard.Domain.Time;
using Heard.Web.Time;

namespace Heard.Tests.Domain.Time;

public sealed class BankHolidayFeedTests
{
    // Published Easter Sundays, not computed: the snapshot was.
    static readonly DateOnly[] EasterSundays = [new(2025, 4, 20), new(2026, 4, 5), new(2027, 3, 28), new(2028, 4, 16)];

    [Theory]
    [InlineData(Nation.EnglandAndWales)]
    [InlineData(Nation.Scotland)]
    [InlineData(Nation.NorthernIreland)]
    public void The_snapshot_has_the_holidays_that_the_law_gives_and_no_others(Nation nation)
    {
        using var file = Given.Snapshot();
        var holidays = BankHolidayFeed.Read(file).Of(nation);
        var expected = EasterSundays.SelectMany(easter => Kept(nation, easter)).OrderBy(day => day.Date).ToList();

        var snapshot = Enumerable.Range(0, 4 * 366).Select(new DateOnly(2025, 1, 1).AddDays)
            .Where(holidays.IsHoliday).Select(date => (date, holidays.TitleOf(date)!)).ToList();

        Assert.Equal(expected, snapshot);
    }

    [Fact]
    public void The_notes_say_which_days_are_substitutes()
    {
        using var file = Given.Snapshot();
        using var json = JsonDocument.Parse(file);
        var substitutes = json.RootElement.GetProperty("england-and-wales").GetProperty("events").EnumerateArray()
            .Where(happening => happening.GetProperty("notes").GetString() == "Substitute day")
            .Select(happening => happening.GetProperty("date").GetString());

        Assert.Equal(["2026-12-28", "2027-12-27", "2027-12-28", "2028-01-03"], substitutes);
    }

    [Fact]
    public void The_snapshot_runs_until_Boxing_Day_2028_and_is_short_half_a_year_before()
    {
        using var file = Given.Snapshot();
        var holidays = BankHolidayFeed.Read(file);

        Assert.Equal(new DateOnly(2028, 12, 26), holidays.KnownUntil);
        Assert.False(holidays.RunShort(new(2028, 6, 26)));
        Assert.True(holidays.RunShort(new(2028, 6, 27)));
    }

    [Theory]
    [InlineData("", "cannot be read")]
    [InlineData("null", "null")]
    [InlineData("[]", "cannot be read")]
    [InlineData("""{"england-and-wales":{"division":"england-and-wales","events":[]}}""", "scotland")]
    [InlineData("""{"england-and-wales":E,"scotland":{"division":"scotland","events":[]},"northern-ireland":N}""", "'scotland' has no events")]
    [InlineData("""{"england-and-wales":E,"scotland":E,"northern-ireland":N}""", "'scotland' holds the division 'england-and-wales'")]
    [InlineData("""{"england-and-wales":E,"scotland":{"division":"scotland","events":[{"title":"2nd January"}]},"northern-ireland":N}""", "date")]
    [InlineData("""{"england-and-wales":E,"scotland":{"division":"scotland","events":[{"title":"2nd January","date":"02/01/2026"}]},"northern-ireland":N}""", "$.scotland.events[0].date")]
    [InlineData("""{"england-and-wales":E,"scotland":{"division":"scotland","events":[{"title":" ","date":"2026-01-02"}]},"northern-ireland":N}""", "no title for 2026-01-02")]
    [InlineData("""{"england-and-wales":E,"scotland":{"division":"scotland","events":[null]},"northern-ireland":N}""", "an event of 'scotland' is null")]
    [InlineData("""{"england-and-wales":E,"scotland":null,"northern-ireland":N}""", "cannot be read")]
    public void A_malformed_feed_is_refused_with_what_is_wrong(string feed, string says)
    {
        var problem = Assert.Throws<InvalidDataException>(() => Read(feed));
        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_with_more_in_it_than_is_needed_is_read()
    {
        var holidays = Read("""
            {"england-and-wales":E,"northern-ireland":N,"jersey":{},
             "scotland":{"division":"scotland","colour":"blue","events":[{"title":"2nd January","date":"2026-01-02","notes":"","bunting":true,"new":1}]}}
            """);

        Assert.Equal("2nd January", holidays.Of(Nation.Scotland).TitleOf(new(2026, 1, 2)));
        Assert.Null(holidays.Of(Nation.EnglandAndWales).TitleOf(new(2026, 1, 2)));
        Assert.Equal(new DateOnly(2026, 1, 1), holidays.KnownUntil);
    }

    static BankHolidays Read(string feed)
    {
        static string Division(string name) =>
            $$"""{"division":"{{name}}","events":[{"title":"New Year’s Day","date":"2026-01-01","notes":"","bunting":true}]}""";

        feed = feed.Replace(":E", ":" + Division("england-and-wales"), StringComparison.Ordinal)
            .Replace(":N", ":" + Division("northern-ireland"), StringComparison.Ordinal);
        using var json = new MemoryStream(Encoding.UTF8.GetBytes(feed));
        return BankHolidayFeed.Read(json);
    }

    /// <summary>Banking and Financial Dealings Act 1971, Schedule 1, and the proclamations made every year.</summary>
    static IEnumerable<(DateOnly Date, string Title)> Kept(Nation nation, DateOnly easter)
    {
        var year = easter.Year;
        var (scotland, ireland) = (nation is Nation.Scotland, nation is Nation.NorthernIreland);
        List<(bool Kept, DateOnly Date, string Title)> days =
        [
            (true, new(year, 1, 1), "New Year’s Day"),
            (scotland, new(year, 1, 2), "2nd January"),
            (ireland, new(year, 3, 17), "St Patrick’s Day"),
            (true, easter.AddDays(-2), "Good Friday"),
            (!scotland, easter.AddDays(1), "Easter Monday"),
            (true, MondayFrom(new(year, 5, 1)), "Early May bank holiday"),
            (true, MondayFrom(new(year, 5, 25)), "Spring bank holiday"),
            // Proclaimed once, for the day after the first match of the men's team.
            (scotland && year == 2026, new(2026, 6, 15), "World Cup bank holiday"),
            (ireland, new(year, 7, 12), "Battle of the Boyne (Orangemen’s Day)"),
            (true, MondayFrom(scotland ? new(year, 8, 1) : new(year, 8, 25)), "Summer bank holiday"),
            (scotland, new(year, 11, 30), "St Andrew’s Day"),
            (true, new(year, 12, 25), "Christmas Day"),
            (true, new(year, 12, 26), "Boxing Day"),
        ];
        return days.Where(day => day.Kept).Select(day => (Substitute(day.Date, day.Title), day.Title));
    }

    // Christmas and Boxing Day, and in Scotland the first two days of January, are pairs: what a pair loses at a
    // weekend is made up on the first weekdays after it. In these years no second of a pair is a Monday.
    static DateOnly Substitute(DateOnly date, string title) => (date.DayOfWeek, title) switch
    {
        (DayOfWeek.Saturday, _) => date.AddDays(2),
        (DayOfWeek.Sunday, "Boxing Day" or "2nd January") => date.AddDays(2),
        (DayOfWeek.Sunday, _) => date.AddDays(1),
        _ => date,
    };

    static DateOnly MondayFrom(DateOnly date) => date.AddDays((8 - (int)date.DayOfWeek) % 7);
}
