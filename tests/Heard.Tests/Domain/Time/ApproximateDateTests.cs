using Heard.Domain.Time;

namespace Heard.Tests.Domain.Time;

public sealed class ApproximateDateTests
{
    /// <summary>A Friday.</summary>
    static readonly DateOnly Today = new(2025, 10, 10);

    [Theory]
    [InlineData("3 June 2025")]
    [InlineData("3rd June")]
    [InlineData("the 3rd of June")]
    [InlineData("June 3rd, 2025")]
    [InlineData("03/06/2025")]
    [InlineData("3/6/25")]
    [InlineData("3.6.2025")]
    [InlineData("03-Jun-25")]
    [InlineData("2025-06-03")]
    [InlineData("on Tuesday 3 June at 10:30")]
    [InlineData("Tues 3 June 2025, 3.30pm")]
    [InlineData("  3  JUNE  2025. ")]
    [InlineData("3 Mehefin 2025")]
    [InlineData("dydd Mawrth, 3ydd o Fehefin")]
    public void One_day_can_be_written_in_many_ways(string words) => AssertRead(words, "2025-06-03", "2025-06-03");

    [Theory]
    [InlineData("June 2025", "2025-06-01", "2025-06-30")]
    [InlineData("June", "2025-06-01", "2025-06-30")]
    [InlineData("sometime in June", "2025-06-01", "2025-06-30")]
    [InlineData("06/2025", "2025-06-01", "2025-06-30")]
    [InlineData("2025-06", "2025-06-01", "2025-06-30")]
    [InlineData("the month of June", "2025-06-01", "2025-06-30")]
    [InlineData("November", "2024-11-01", "2024-11-30")]
    [InlineData("October", "2025-10-01", "2025-10-10")]
    [InlineData("October 2025", "2025-10-01", "2025-10-10")]
    [InlineData("last October", "2024-10-01", "2024-10-31")]
    [InlineData("June last year", "2024-06-01", "2024-06-30")]
    [InlineData("last year, in June", "2024-06-01", "2024-06-30")]
    [InlineData("29 February", "2024-02-29", "2024-02-29")]
    [InlineData("around June", "2025-05-25", "2025-07-07")]
    public void A_month_without_a_year_is_the_latest_not_after_today(string words, string earliest, string latest) =>
        AssertRead(words, earliest, latest);

    [Theory]
    [InlineData("early June", "2025-06-01", "2025-06-10")]
    [InlineData("mid-June 2025", "2025-06-11", "2025-06-20")]
    [InlineData("late June 2025", "2025-06-21", "2025-06-30")]
    [InlineData("at the beginning of June 2025", "2025-06-01", "2025-06-10")]
    [InlineData("the middle of February 2025", "2025-02-10", "2025-02-18")]
    [InlineData("the end of December", "2024-12-21", "2024-12-31")]
    [InlineData("mid to late June", "2025-06-11", "2025-06-30")]
    [InlineData("early 2025", "2025-01-01", "2025-04-30")]
    [InlineData("the end of last year", "2024-09-01", "2024-12-31")]
    [InlineData("early spring 2025", "2025-03-01", "2025-03-31")]
    [InlineData("late last month", "2025-09-21", "2025-09-30")]
    [InlineData("early October", "2025-10-01", "2025-10-10")]
    [InlineData("late October", "2024-10-21", "2024-10-31")]
    [InlineData("the first week of June", "2025-06-01", "2025-06-07")]
    [InlineData("the last week of June 2024", "2024-06-24", "2024-06-30")]
    [InlineData("the first or second week of June", "2025-06-01", "2025-06-14")]
    [InlineData("week commencing 2 June 2025", "2025-06-02", "2025-06-08")]
    [InlineData("the week of 2 June", "2025-06-02", "2025-06-08")]
    [InlineData("w/c 2 June", "2025-06-02", "2025-06-08")]
    [InlineData("week beginning 2 June", "2025-06-02", "2025-06-08")]
    public void Part_of_a_month_or_a_year(string words, string earliest, string latest) =>
        AssertRead(words, earliest, latest);

    [Theory]
    [InlineData("spring 2025", "2025-03-01", "2025-05-31")]
    [InlineData("summer", "2025-06-01", "2025-08-31")]
    [InlineData("over the summer", "2025-06-01", "2025-08-31")]
    [InlineData("last summer", "2025-06-01", "2025-08-31")]
    [InlineData("the summer before last", "2024-06-01", "2024-08-31")]
    [InlineData("summer last year", "2024-06-01", "2024-08-31")]
    [InlineData("this autumn", "2025-09-01", "2025-10-10")]
    [InlineData("winter", "2024-12-01", "2025-02-28")]
    [InlineData("winter 2024 to 2025", "2024-12-01", "2025-02-28")]
    [InlineData("winter 2024/25", "2024-12-01", "2025-02-28")]
    [InlineData("early winter 2024", "2024-12-01", "2024-12-31")]
    [InlineData("late winter 2024", "2024-02-01", "2024-02-29")]
    [InlineData("Christmas", "2024-12-20", "2024-12-31")]
    [InlineData("the Christmas before last", "2023-12-20", "2023-12-31")]
    [InlineData("Christmas Day", "2024-12-25", "2024-12-25")]
    [InlineData("New Year's Eve 2023", "2023-12-31", "2023-12-31")]
    [InlineData("Easter 2025", "2025-04-18", "2025-04-21")]
    [InlineData("Good Friday 2024", "2024-03-29", "2024-03-29")]
    public void Seasons_and_feasts(string words, string earliest, string latest) =>
        AssertRead(words, earliest, latest);

    [Theory]
    [InlineData("winter 2024", "2023-12-01", "2025-02-28")]
    [InlineData("hydref 2024", "2024-09-01", "2024-11-30")]
    [InlineData("June 24", "2024-06-01", "2025-06-24")]
    [InlineData("Mai i Hydref 2024", "2024-05-01", "2024-11-30")]
    public void What_can_mean_two_things_is_read_as_either(string words, string earliest, string latest) =>
        AssertRead(words, earliest, latest);

    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2025", "2025-01-01", "2025-10-10")]
    [InlineData("last year", "2024-01-01", "2024-12-31")]
    [InlineData("the year before last", "2023-01-01", "2023-12-31")]
    [InlineData("2023/24", "2023-01-01", "2024-12-31")]
    [InlineData("today", "2025-10-10", "2025-10-10")]
    [InlineData("yesterday", "2025-10-09", "2025-10-09")]
    [InlineData("last night", "2025-10-09", "2025-10-09")]
    [InlineData("the day before yesterday", "2025-10-08", "2025-10-08")]
    [InlineData("last week", "2025-09-29", "2025-10-05")]
    [InlineData("the week before last", "2025-09-22", "2025-09-28")]
    [InlineData("this week", "2025-10-06", "2025-10-10")]
    [InlineData("last month", "2025-09-01", "2025-09-30")]
    [InlineData("last Tuesday", "2025-10-07", "2025-10-07")]
    [InlineData("last Friday", "2025-10-03", "2025-10-03")]
    [InlineData("Friday", "2025-10-10", "2025-10-10")]
    [InlineData("on Saturday", "2025-10-04", "2025-10-04")]
    [InlineData("the Tuesday before last", "2025-09-30", "2025-09-30")]
    [InlineData("Tuesday last week", "2025-09-30", "2025-09-30")]
    [InlineData("last week, Tuesday", "2025-09-30", "2025-09-30")]
    public void Days_weeks_and_years_said_from_today(string words, string earliest, string latest) =>
        AssertRead(words, earliest, latest);

    [Theory]
    [InlineData("two months ago", "2025-07-26", "2025-08-25")]
    [InlineData("a couple of months ago", "2025-06-25", "2025-08-25")]
    [InlineData("2 or 3 weeks ago", "2025-09-16", "2025-09-29")]
    [InlineData("between 2 and 3 weeks ago", "2025-09-16", "2025-09-29")]
    [InlineData("3 weeks ago", "2025-09-16", "2025-09-22")]
    [InlineData("about 3 weeks ago", "2025-09-09", "2025-09-29")]
    [InlineData("a few weeks ago", "2025-09-02", "2025-09-29")]
    [InlineData("10 days ago", "2025-09-30", "2025-09-30")]
    [InlineData("a fortnight ago", "2025-09-23", "2025-09-29")]
    [InlineData("a year ago", "2024-04-10", "2025-04-11")]
    [InlineData("over a year ago", "2023-10-10", "2024-10-09")]
    [InlineData("over 12 months ago", "2024-04-10", "2024-10-09")]
    [InlineData("more than 2 years ago", "2022-10-10", "2023-10-09")]
    [InlineData("nearly a year ago", "2024-10-11", "2025-04-11")]
    [InlineData("less than a year ago", "2024-10-11", "2025-10-10")]
    [InlineData("a year or two ago", "2023-04-10", "2025-04-11")]
    [InlineData("a year and a half ago", "2024-01-11", "2024-07-09")]
    [InlineData("between a month ago and a week ago", "2025-08-26", "2025-10-06")]
    public void Ago_is_rounded_by_half_a_unit_either_way(string words, string earliest, string latest) =>
        AssertRead(words, earliest, latest);

    [Theory]
    [InlineData("since 2023", "2023-01-01", "2025-10-10")]
    [InlineData("on and off since March", "2025-03-01", "2025-10-10")]
    [InlineData("ever since last summer", "2025-06-01", "2025-10-10")]
    [InlineData("since about March", "2025-02-22", "2025-10-10")]
    [InlineData("from March 2025", "2025-03-01", "2025-10-10")]
    [InlineData("from March onwards", "2025-03-01", "2025-10-10")]
    [InlineData("from March until now", "2025-03-01", "2025-10-10")]
    [InlineData("Dec 2024 to date", "2024-12-01", "2025-10-10")]
    [InlineData("every week since June", "2025-06-01", "2025-10-10")]
    [InlineData("after Christmas", "2025-01-01", "2025-10-10")]
    [InlineData("for the last 3 months", "2025-07-10", "2025-10-10")]
    [InlineData("for six months", "2025-04-10", "2025-10-10")]
    [InlineData("for over a year", "2023-10-10", "2025-10-10")]
    [InlineData("in the past year", "2024-10-10", "2025-10-10")]
    [InlineData("the last few weeks", "2025-09-05", "2025-10-10")]
    public void What_goes_on_lasts_until_today(string words, string earliest, string latest) =>
        AssertRead(words, earliest, latest);

    [Theory]
    [InlineData("between March and May 2025", "2025-03-01", "2025-05-31")]
    [InlineData("from May to July", "2025-05-01", "2025-07-31")]
    [InlineData("from November to January", "2024-11-01", "2025-01-31")]
    [InlineData("November - January 2024", "2023-11-01", "2024-01-31")]
    [InlineData("June/July", "2025-06-01", "2025-07-31")]
    [InlineData("June or July 2024", "2024-06-01", "2024-07-31")]
    [InlineData("2023 to 2024", "2023-01-01", "2024-12-31")]
    [InlineData("3 to 5 June", "2025-06-03", "2025-06-05")]
    [InlineData("12-15 June 2025", "2025-06-12", "2025-06-15")]
    [InlineData("between the 3rd and the 5th of June 2024", "2024-06-03", "2024-06-05")]
    [InlineData("3 June - 5 July 2025", "2025-06-03", "2025-07-05")]
    [InlineData("from 2024 until now", "2024-01-01", "2025-10-10")]
    [InlineData("from last summer until last week", "2025-06-01", "2025-10-05")]
    public void From_one_time_to_another(string words, string earliest, string latest) =>
        AssertRead(words, earliest, latest);

    [Theory]
    [InlineData("Mehefin 2025", "2025-06-01", "2025-06-30")]
    [InlineData("ym mis Mehefin", "2025-06-01", "2025-06-30")]
    [InlineData("ym Mehefin", "2025-06-01", "2025-06-30")]
    [InlineData("ddechrau Mehefin", "2025-06-01", "2025-06-10")]
    [InlineData("ar ddechrau mis Mehefin 2025", "2025-06-01", "2025-06-10")]
    [InlineData("yng nghanol mis Mai", "2025-05-11", "2025-05-20")]
    [InlineData("ddiwedd Rhagfyr", "2024-12-21", "2024-12-31")]
    [InlineData("yng Ngorffennaf 2024", "2024-07-01", "2024-07-31")]
    [InlineData("ym mis Hydref 2024", "2024-10-01", "2024-10-31")]
    [InlineData("wythnos gyntaf mis Mai", "2025-05-01", "2025-05-07")]
    [InlineData("3 Hydref 2024", "2024-10-03", "2024-10-03")]
    [InlineData("yr hydref 2024", "2024-09-01", "2024-11-30")]
    [InlineData("gwanwyn 2024", "2024-03-01", "2024-05-31")]
    [InlineData("yn y gaeaf", "2024-12-01", "2025-02-28")]
    [InlineData("yr haf diwethaf", "2025-06-01", "2025-08-31")]
    [InlineData("yr haf cyn diwethaf", "2024-06-01", "2024-08-31")]
    [InlineData("haf llynedd", "2024-06-01", "2024-08-31")]
    [InlineData("Nadolig", "2024-12-20", "2024-12-31")]
    [InlineData("y Pasg", "2025-04-18", "2025-04-21")]
    [InlineData("ddoe", "2025-10-09", "2025-10-09")]
    [InlineData("echdoe", "2025-10-08", "2025-10-08")]
    [InlineData("yr wythnos ddiwethaf", "2025-09-29", "2025-10-05")]
    [InlineData("wythnos diwethaf", "2025-09-29", "2025-10-05")]
    [InlineData("mis diwethaf", "2025-09-01", "2025-09-30")]
    [InlineData("y mis hwn", "2025-10-01", "2025-10-10")]
    [InlineData("dydd Mawrth diwethaf", "2025-10-07", "2025-10-07")]
    [InlineData("llynedd", "2024-01-01", "2024-12-31")]
    [InlineData("eleni", "2025-01-01", "2025-10-10")]
    [InlineData("ers mis Mawrth", "2025-03-01", "2025-10-10")]
    [InlineData("ers 2023", "2023-01-01", "2025-10-10")]
    [InlineData("ers dros flwyddyn", "2023-10-10", "2025-10-10")]
    [InlineData("dau fis yn ôl", "2025-07-26", "2025-08-25")]
    [InlineData("tua tair wythnos yn ôl", "2025-09-09", "2025-09-29")]
    [InlineData("dros flwyddyn yn ôl", "2023-10-10", "2024-10-09")]
    [InlineData("rhwng Mawrth a Mai 2025", "2025-03-01", "2025-05-31")]
    [InlineData("o Fai i Orffennaf", "2025-05-01", "2025-07-31")]
    public void Welsh_is_read_as_well_as_English(string words, string earliest, string latest) =>
        AssertRead(words, earliest, latest);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(null)]
    [InlineData("ages ago")]
    [InlineData("I do not remember")]
    [InlineData("when I was in hospital")]
    [InlineData("recently")]
    [InlineData("24")]
    [InlineData("31 June 2025")]
    [InlineData("2025-13-01")]
    [InlineData("29 February 2025")]
    [InlineData("24 24 24 24 24 June")]
    [InlineData("3 June 1850")]
    [InlineData("99999 years ago")]
    [InlineData("over 999 year and a half ago")]
    [InlineData("the 45th week of June")]
    [InlineData("六月 2025")]
    public void What_cannot_be_understood_is_not_guessed_at(string? words) =>
        Assert.Null(ApproximateDate.Read(words, Today));

    [Fact]
    public void A_future_date_is_kept_only_when_its_year_was_written()
    {
        AssertRead("3 June 2026", "2026-06-03", "2026-06-03");
        Assert.Null(ApproximateDate.Read("late this month", Today));
        Assert.Null(ApproximateDate.Read("Christmas this year", Today));
    }

    [Fact]
    public void The_summer_that_is_not_over_is_not_last_summer()
    {
        var summer2024 = new DateRange(new(2024, 6, 1), new(2024, 8, 31));
        Assert.Equal(summer2024, ApproximateDate.Read("last summer", new(2025, 8, 31)));
        Assert.NotEqual(summer2024, ApproximateDate.Read("last summer", new(2025, 9, 1)));
    }

    static void AssertRead(string words, string earliest, string latest) =>
        Assert.Equal(
            (earliest, latest),
            ApproximateDate.Read(words, Today) is { } range ? ($"{range.Earliest:O}", $"{range.Latest:O}") : ("not understood", ""));
}
