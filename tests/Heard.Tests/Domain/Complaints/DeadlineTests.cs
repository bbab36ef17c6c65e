using CsCheck;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Time;

namespace Heard.Tests.Domain.Complaints;

/// <summary>The laws of every day on which something is due.</summary>
public sealed class DeadlineTests
{
    static readonly DateOnly First = new(2026, 1, 1);

    static readonly Gen<DateOnly> Day = Gen.Int[0, 700].Select(First.AddDays);
    static readonly Gen<IReadOnlyCollection<DateOnly>> Holidays = Day.Array[0, 12].Select(days => (IReadOnlyCollection<DateOnly>)days.Distinct().ToArray());
    static readonly Gen<Promise> Promise = Gen.Select(Day, Gen.Int[0, 60], (from, days) => new Promise(from, days));
    static readonly Gen<Stop> Stop = Gen.Select(Day, Gen.Int[0, 60], (from, length) => new Stop(from, from.AddDays(length), "Waits."));

    [Fact]
    public void A_deadline_is_a_working_day() => Gen.Select(Promise, Holidays, Stop.Array[0, 3]).Sample((promise, holidays, stops) =>
    {
        var days = Days(holidays);
        return promise.Days == 0 || days.IsWorkingDay(Deadlines.Due(promise, [.. stops], days)!.Value);
    });

    [Fact]
    public void Adding_and_then_taking_away_comes_back() => Gen.Select(Day, Gen.Int[0, 80], Holidays).Sample((day, count, holidays) =>
    {
        var days = Days(holidays);
        var start = days.OnOrAfter(day);
        return days.Before(days.Add(start, count), count) == start;
    });

    [Fact]
    public void A_stop_of_so_many_working_days_moves_it_by_as_many() => Gen.Select(Promise, Gen.Int[0, 40], Gen.Int[0, 40], Holidays).Sample((promise, after, length, holidays) =>
    {
        var days = Days(holidays);
        var due = Deadlines.Due(promise, [], days)!.Value;
        var from = promise.From.AddDays(after);
        if (from >= due) return true;
        var stop = new Stop(from, from.AddDays(length), "Waits.");
        return Deadlines.Due(promise, [stop], days) == days.Add(due, days.Between(stop.From, stop.To!.Value));
    });

    [Fact]
    public void A_new_holiday_never_makes_it_earlier() => Gen.Select(Promise, Stop.Array[0, 3], Holidays, Day).Sample((promise, stops, holidays, another) =>
        Deadlines.Due(promise, [.. stops], Days([.. holidays, another])) >= Deadlines.Due(promise, [.. stops], Days(holidays)));

    [Fact]
    public void While_the_time_is_stopped_there_is_no_day() => Assert.Null(Deadlines.Due(new(First, 20), [new(First, null, "Waits.")], Given.Days));

    [Fact]
    public void The_first_promise_is_kept_on_file_when_the_day_is_moved()
    {
        var moved = Given.Complaint(Given.Shortest, new Delay(new DateOnly(2027, 1, 16), "The witness is away.", false, "It takes longer."));
        Assert.Equal(new DateOnly(2026, 12, 21), Deadlines.FirstAnswerBy(moved, Given.Days));

        // The 16th is a Saturday.
        Assert.Equal(new DateOnly(2027, 1, 18), Deadlines.AnswerBy(moved, Given.Days));
    }

    [Fact]
    public void A_holiday_that_is_announced_later_moves_the_new_day_too()
    {
        var moved = Given.Complaint(Given.Shortest, new Delay(new DateOnly(2027, 1, 18), "The witness is away.", true, "It takes longer."));
        Assert.Equal(new DateOnly(2027, 1, 19), Deadlines.AnswerBy(moved, Days([new(2027, 1, 5)])));
    }

    [Theory]
    [InlineData("2026-12-21")]
    [InlineData("2026-12-01")]
    [InlineData("2026-11-20")]
    public void A_delay_is_to_a_later_day(string day) =>
        Assert.Equal(Refusal.NotLater, Lifecycle.Decide(Given.Complaint(Given.Shortest), new Delay(DateOnly.Parse(day, null), "Why.", false, "Words."), Given.Now, Given.Terms).Refusal);

    [Fact]
    public void The_time_is_stopped_with_a_reason_and_the_person_hears_of_it_and_of_its_end()
    {
        Assert.Equal(Refusal.NothingSaid, Lifecycle.Decide(Given.Complaint(Given.Shortest), new StopClock("", "Words."), Given.Now, Given.Terms).Refusal);
        var stopped = Given.Complaint(Given.Shortest, new StopClock("Their papers.", "I wait for your papers."));
        Assert.DoesNotContain(Needs.Of(stopped, Given.Days), need => need.Kind is NeedKind.Answer);
        Assert.Contains(Needs.Of(stopped, Given.Days), need => need.Kind is NeedKind.ClockStopped);

        // Stopped on the 24th, runs on the 26th: two working days.
        var runs = Given.Complaint(Given.Shortest, new AddNote("-"), new StopClock("Their papers.", "I wait for your papers."), new AddNote("-"), new RestartClock("They came."));
        Assert.Equal(Given.Days.Add(Deadlines.FirstAnswerBy(Given.Complaint(Given.Shortest), Given.Days)!.Value, 2), Deadlines.AnswerBy(runs, Given.Days));
    }

    [Fact]
    public void Before_a_promise_is_missed_a_colleague_is_warned_once_for_each_day_promised()
    {
        var complaint = Given.Complaint(Given.Shortest);
        var due = Deadlines.AnswerBy(complaint, Given.Days)!.Value;
        var (on, command) = ByItself.Next(complaint, Given.Days)!.Value;
        Assert.Equal((Given.Days.Before(due, 3), new WarnOfDelay()), (on, command));
        var at = new DateTimeOffset(on, new TimeOnly(5, 0), TimeSpan.Zero);
        var warned = Lifecycle.Apply(complaint, Assert.Single(Lifecycle.Decide(complaint, command, at, Given.Terms).Events), at)!;
        Assert.Contains(new Need(NeedKind.Delay, due), Needs.Of(warned, Given.Days));
        Assert.Null(ByItself.Next(warned, Given.Days));
    }

    [Fact]
    public void After_half_a_year_the_person_is_told_why()
    {
        // The 23rd of May is a Sunday. It matters to nobody whose answer is promised before.
        var half = new DateOnly(2027, 5, 24);
        Assert.DoesNotContain(Needs.Of(Given.Complaint(Given.Shortest), Given.Days), need => need.Kind is NeedKind.SixMonths);
        Assert.Contains(new Need(NeedKind.SixMonths, half), Needs.Of(Given.Complaint(Given.Shortest, new Delay(half, "Away.", false, "It takes longer.")), Given.Days));
        var told = Lifecycle.Decide(Given.Complaint(Given.Shortest), new Delay(new DateOnly(2027, 7, 1), "Still away.", false, "Half a year."), new DateTimeOffset(2027, 5, 20, 9, 0, 0, TimeSpan.Zero), Given.Terms);
        var after = Lifecycle.Apply(Given.Complaint(Given.Shortest), Assert.Single(told.Events), new DateTimeOffset(2027, 5, 20, 9, 0, 0, TimeSpan.Zero))!;
        Assert.DoesNotContain(Needs.Of(after, Given.Days), need => need.Kind is NeedKind.SixMonths);
    }

    static WorkingDays Days(IReadOnlyCollection<DateOnly> holidays) => new(new BankHolidays(new Dictionary<Nation, IReadOnlyCollection<BankHoliday>>
    {
        [Nation.EnglandAndWales] = [.. holidays.Select(date => new BankHoliday("A holiday", date))],
    }).Of(Nation.EnglandAndWales));
}
