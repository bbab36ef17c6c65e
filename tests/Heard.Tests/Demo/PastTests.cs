using Heard.Domain.Complaints;
using Heard.Domain.Time;
using Heard.Web.Demo;
using Days = Heard.Tests.Domain.Time.Given;

namespace Heard.Tests.Demo;

/// <summary>When the demonstration's past took place, on whichever day it is made.</summary>
public sealed class PastTests
{
    static readonly AtWork Work = new(new WorkingDays(Days.Easter2026()));
    static readonly List<Telling> People = [.. Situations.Bodies.SelectMany(Situations.Of).SelectMany(situation => situation.People)];

    /// <summary>Every day of some weeks around Easter, at different hours: a weekend and a holiday fall on each of the past days once.</summary>
    public static TheoryData<DateTimeOffset> Nows =>
        [.. Enumerable.Range(0, 30).Select(day => LondonTime.At(new DateOnly(2026, 3, 25).AddDays(day), new TimeOnly(day * 5 % 24, 10)))];

    [Theory]
    [MemberData(nameof(Nows))]
    public void Nothing_happens_in_the_future_or_out_of_order(DateTimeOffset now)
    {
        var past = new Past(now, Work);
        foreach (var telling in People)
        {
            var (made, receivedOn) = past.Made(telling);
            var moments = past.Steps(telling).Select(step => step.At).Prepend(made).ToList();
            Assert.Equal(moments.Order(), moments);
            Assert.True(moments[^1] <= now);
            Assert.Equal(telling.ArrivedDaysBefore > 0, receivedOn < LondonTime.DayOf(made));
        }
    }

    [Theory]
    [MemberData(nameof(Nows))]
    public void Colleagues_act_when_they_are_at_work(DateTimeOffset now)
    {
        var past = new Past(now, Work);
        foreach (var (at, step) in People.SelectMany(past.Steps).Where(step => step.Step.GetProperty("by").GetString() is "handler" or "manager" or "colleague"))
        {
            Assert.True(Work.IsSomebodyThere(at), $"{at:R}: {step}");
        }
    }

    [Theory]
    [MemberData(nameof(Nows))]
    public void Nobody_comes_to_a_counter_that_is_shut(DateTimeOffset now)
    {
        var past = new Past(now, Work);
        Assert.All(
            People.Where(telling => telling.DaysAgo > 0 && telling.Channel is Channel.InPerson or Channel.Letter or Channel.Telephone),
            telling => Assert.True(Work.IsSomebodyThere(past.Made(telling).At)));
    }

    [Theory]
    [InlineData("2026-04-05T03:20", "2026-04-07T08:20")] // Easter Sunday at three in the morning: Tuesday.
    [InlineData("2026-04-08T05:40", "2026-04-08T08:40")]
    [InlineData("2026-04-08T18:05", "2026-04-09T08:05")]
    [InlineData("2026-04-08T12:00", "2026-04-08T12:00")]
    public void What_falls_due_while_nobody_is_there_waits_for_the_next_morning(string due, string done) =>
        Assert.Equal(London(done), Work.Next(London(due)));

    [Theory]
    [InlineData("2026-04-05T10:20", "2026-04-02T10:20")] // Easter Sunday: the Thursday before.
    [InlineData("2026-04-08T05:40", "2026-04-08T08:40")]
    [InlineData("2026-04-08T22:05", "2026-04-08T17:05")]
    public void What_came_in_while_nobody_was_there_came_in_before(string around, string came) =>
        Assert.Equal(London(came), Work.Last(London(around)));

    static DateTimeOffset London(string text)
    {
        var local = DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        return LondonTime.At(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
    }
}
