using System.Globalization;
using CsCheck;
using Heard.Domain.Time;

namespace Heard.Tests.Domain.Time;

public sealed class ApproximateDatePropertyTests
{
    static readonly string[] Written =
    [
        .. "early mid late since from to until between and or about ago over nearly for last this before after past onwards a the of - / &".Split(' '),
        .. "0 1 2 3 12 24 31 99 999 3rd 31st first few couple 1900 2024 2025 2030 2100 29/02/2024 3/6 06/2025 2025-06 10:30".Split(' '),
        .. "day week weeks month months year years fortnight monday friday yesterday today summer winter easter christmas june february december".Split(' '),
        .. "hydref mis llynedd eleni ers rhwng o i yn ôl ddiwethaf cyn diwethaf ddechrau Fehefin haf gaeaf blwyddyn ddoe dros".Split(' '),
        "less than", "half a year", "a year and a half", "new year's eve", "in the last", "w/c", "last year", "winter 2024", "3 June 2025",
    ];

    static readonly Gen<string> Phrase = Gen.Int[0, Written.Length - 1].Select(at => Written[at])
        .Array[1, 9].Select(words => string.Join(' ', words));

    static readonly Gen<DateOnly> AnyToday = Given.DayBetween(new(1990, 1, 1), new(2035, 12, 31));

    [Fact]
    public void No_text_at_all_makes_it_fail() =>
        Gen.Select(Gen.Char.Array[0, 60], AnyToday).Sample((characters, today) =>
            EndsByToday(ApproximateDate.Read(new string(characters), today), today));

    [Fact]
    public void No_words_about_time_make_it_fail_and_what_is_past_never_ends_in_the_future() =>
        Gen.Select(Phrase, AnyToday).Sample(
            (phrase, today) => ApproximateDate.Read(phrase, today) is var range && (SaysAYear(phrase) || EndsByToday(range, today)),
            iter: 20_000);

    [Theory]
    [InlineData("\ud800")]
    [InlineData("3 June \udc00 2025")]
    [InlineData("\ufffe\uffff\0")]
    [InlineData("o\u0302l\u0302\u0302\u0302")]
    public void Broken_text_does_no_harm(string words) =>
        Assert.True(EndsByToday(ApproximateDate.Read(words, new(2025, 10, 10)), new(2025, 10, 10)));

    [Fact]
    public void An_account_is_not_read_as_a_date()
    {
        Assert.Null(ApproximateDate.Read(string.Concat(Enumerable.Repeat("since June ", 200_000)), new(2025, 10, 10)));
        Assert.Null(ApproximateDate.Read(string.Concat(Enumerable.Repeat("to 24 ", 30)), new(2025, 10, 10)));
        Assert.Null(ApproximateDate.Read("June", DateOnly.MinValue));
        Assert.Null(ApproximateDate.Read("winter", DateOnly.MaxValue));
    }

    [Fact]
    public void A_day_that_is_written_out_is_that_day_in_both_languages()
    {
        var (english, welsh) = (CultureInfo.GetCultureInfo("en-GB"), CultureInfo.GetCultureInfo("cy-GB"));
        Gen.Select(Given.Day, Gen.Int[0, 5], AnyToday).Sample((day, form, today) =>
        {
            var words = form switch
            {
                0 => day.ToString("d MMMM yyyy", english),
                1 => day.ToString("dddd, d MMM yyyy", english),
                2 => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
                3 => day.ToString("O", CultureInfo.InvariantCulture),
                4 => day.ToString("dddd d MMMM yyyy", welsh),
                _ => day.ToString("MMMM d, yyyy", english),
            };
            return ApproximateDate.Read(words, today) == new DateRange(day, day);
        });
    }

    [Fact]
    public void A_month_alone_is_the_latest_that_had_begun() =>
        Gen.Select(AnyToday, Gen.Int[1, 12]).Sample((today, month) =>
        {
            var read = ApproximateDate.Read(CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month), today);
            return read is { Earliest.Day: 1 } && read.Earliest.Month == month
                && read.Earliest <= today && read.Earliest.AddYears(1) > today;
        });

    [Theory]
    [InlineData("March")]
    [InlineData("early June")]
    [InlineData("last summer")]
    [InlineData("the winter before last")]
    [InlineData("Christmas")]
    [InlineData("yesterday")]
    [InlineData("last Tuesday")]
    [InlineData("last year")]
    [InlineData("about 3 weeks ago")]
    [InlineData("mis Mai")]
    [InlineData("hydref")]
    public void Since_a_time_begins_where_the_time_begins_and_ends_today(string time) =>
        AnyToday.Sample(today =>
            ApproximateDate.Read(time, today) is { } when
            && ApproximateDate.Read("on and off since " + time, today) == new DateRange(when.Earliest, today)
            && ApproximateDate.Read("ers " + time, today) == new DateRange(when.Earliest, today));

    static bool EndsByToday(DateRange? range, DateOnly today) =>
        range is null || (range.Earliest <= range.Latest && range.Latest <= today);

    static bool SaysAYear(string phrase) => phrase.Any(char.IsAsciiDigit);
}
