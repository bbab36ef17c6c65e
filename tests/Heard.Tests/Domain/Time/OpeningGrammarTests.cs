using CsCheck;
using Heard.Domain;
using Heard.Domain.Time;
using Heard.Web.Features.Shared.Opening;

namespace Heard.Tests.Domain.Time;

/// <summary>Hours as people type them, and as they are shown.</summary>
public sealed class OpeningGrammarTests
{
    static readonly Gen<OpenTimes> AnyTimes = Gen.Select(Gen.Int[0, 48].Array[0, 4].Array[7], Gen.Bool).Select((week, except) => new OpenTimes(
        [.. week.SelectMany((halves, day) => halves.Distinct().Order().Chunk(2).Where(ends => ends.Length == 2).Select(ends => new OpenOn((DayOfWeek)day, (DayOfWeek)day, Half(ends[0]), Half(ends[1]))))], except));

    [Fact]
    public void What_is_shown_can_be_typed_back() => AnyTimes.Sample(times =>
    {
        var lines = OpeningText.Week(times with { ExceptBankHolidays = false }, Language.English);
        var back = new OpenTimes([.. lines.SelectMany(line => OpeningGrammar.Read(line == "Every day, at any hour" ? line : line)!)], times.ExceptBankHolidays);
        foreach (var day in Enum.GetValues<DayOfWeek>()) Assert.Equal(times.Hours([]).Week[day], back.Hours([]).Week[day]);
    });

    [Theory]
    [InlineData("Monday to Friday, 9am to 5:30pm", "Monday-Friday 09:00-17:30")]
    [InlineData("mon-fri 9-17", "Monday-Friday 09:00-17:00")]
    [InlineData("Sat & Sun: 10am–4pm", "Saturday-Sunday 10:00-16:00")]
    [InlineData("Thursdays 8.30am to noon", "Thursday-Thursday 08:30-12:00")]
    [InlineData("Every day, 24 hours a day", "Monday-Sunday 00:00-00:00")]
    [InlineData("Tues, 9am to midday and 1pm to midnight", "Tuesday-Tuesday 09:00-12:00", "Tuesday-Tuesday 13:00-00:00")]
    [InlineData("Sunday to Tuesday, 7pm to 9pm", "Sunday-Tuesday 19:00-21:00")]
    public void It_is_read_as_it_was_meant(string line, params string[] meant) =>
        Assert.Equal(meant, OpeningGrammar.Read(line)!.Select(on => $"{on.First}-{on.Last} {on.From:HH:mm}-{on.To:HH:mm}"));

    [Theory]
    [InlineData("")]
    [InlineData("Monday")]
    [InlineData("Monday to Friday")]
    [InlineData("Monday and Thursday, 9am to 5pm")]
    [InlineData("Friday, 10pm to 2am")]
    [InlineData("Friday, 9am to 25:00")]
    [InlineData("Friday, 0am to 5pm")]
    [InlineData("Friday, 9:75am to 5pm")]
    [InlineData("Freitag, 9am to 5pm")]
    public void What_could_be_meant_in_two_ways_or_in_none_is_not_guessed(string line) => Assert.Null(OpeningGrammar.Read(line));

    static TimeOnly Half(int half) => TimeOnly.MinValue.AddMinutes(half % 48 * 30);
}
