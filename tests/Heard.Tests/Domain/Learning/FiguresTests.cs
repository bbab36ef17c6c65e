using System.Collections.Immutable;
using CsCheck;
using Heard.Domain.Complaints;
using Heard.Domain.Learning;
using Heard.Domain.Time;

namespace Heard.Tests.Domain.Learning;

/// <summary>What is shown of how people found it, and what would show somebody.</summary>
public sealed class FiguresTests
{
    static readonly Gen<ImmutableSortedDictionary<Expectation, Agreement>> Answered = Gen.Enum<Expectation>().Select(Gen.Enum<Agreement>()).Array[0, 6]
        .Select(pairs => pairs.DistinctBy(pair => pair.Item1).ToImmutableSortedDictionary(pair => pair.Item1, pair => pair.Item2));

    [Fact]
    public void Nothing_is_shown_of_fewer_than_ten() => Answered.Array[0, 30].Sample(answers =>
    {
        var figures = Figures.Of(answers);
        Assert.Equal(answers.Length < 10, figures is null);
        foreach (var line in figures?.Lines ?? [])
        {
            var given = answers.Where(one => one.TryGetValue(line.Expectation, out var answer) && answer is not Agreement.DoesNotApply).Select(one => one[line.Expectation]).ToList();
            Assert.Equal(given.Count < 10 ? null : new Share(given.Count(answer => answer < Agreement.Neither), given.Count), line.Share);
        }
    });

    [Fact]
    public void The_order_in_which_they_came_says_nothing() => Answered.Array[10, 20].Sample(answers =>
        Assert.Equal(Figures.Of(answers)!.Lines, Figures.Of([.. answers.Reverse()])!.Lines));

    [Fact]
    public void A_week_belongs_to_one_month_and_one_quarter_whatever_its_day() => Gen.Int[0, 40_000].Select(days => new DateOnly(2000, 1, 1).AddDays(days)).Sample(day =>
    {
        var week = IsoWeek.Of(day);
        Assert.True(week.Monday.DayOfWeek is DayOfWeek.Monday && week.Monday <= day && day <= week.Monday.AddDays(6));
        Assert.Equal(System.Globalization.ISOWeek.ToDateOnly(System.Globalization.ISOWeek.GetYear(day.ToDateTime(default)), System.Globalization.ISOWeek.GetWeekOfYear(day.ToDateTime(default)), DayOfWeek.Monday), week.Monday);
        Assert.Equal((week.Monday.AddDays(3).Year, week.Monday.AddDays(3).Month, 1), (week.Month.Year, week.Month.Month, week.Month.Day));
        Assert.True(week.Quarter <= week.Month && week.Month < week.Quarter.AddMonths(3) && week.Quarter.Month % 3 == 1);
        Assert.True(IsoWeek.FirstIn(week.Month).Monday <= week.Monday && IsoWeek.FirstIn(week.Month).Month == week.Month);
    });

    [Fact]
    public void A_complaint_is_closed_or_is_looked_at_and_never_both()
    {
        var complaint = Complaints.Given.Complaint(Complaints.Given.Shortest);
        Assert.Equal([Stage.Received, Stage.CloserLook], Enum.GetValues<Stage>().Where(stage => !Lifecycle.IsClosed(complaint with { Stage = stage })));
    }
}
