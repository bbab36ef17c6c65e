using Heard.Domain.Complaints;
using Heard.Domain.Time;

namespace Heard.Web.Demo;

/// <summary>When colleagues are there: working days from 8am to 6pm in London. Nobody writes a note at three on a Sunday morning.</summary>
public sealed class AtWork(WorkingDays days)
{
    static readonly TimeOnly Opens = new(8, 0);
    static readonly TimeOnly Closes = new(18, 0);

    /// <summary>Whether somebody is there.</summary>
    public bool IsSomebodyThere(DateTimeOffset moment)
    {
        var (day, time) = Clock(moment);
        return days.IsWorkingDay(day) && time >= Opens && time < Closes;
    }

    /// <summary>The moment at which a colleague does what falls due at <paramref name="moment"/>: then, or in the next first hour of work.</summary>
    public DateTimeOffset Next(DateTimeOffset moment)
    {
        if (IsSomebodyThere(moment)) return moment;
        var (day, time) = Clock(moment);
        return LondonTime.At(days.IsWorkingDay(day) && time < Opens ? day : days.Add(day, 1), Opens.AddMinutes(time.Minute));
    }

    /// <summary>The moment at which a colleague took in what came around <paramref name="moment"/>: then, or as near as somebody was there, the same day or before it.</summary>
    public DateTimeOffset Last(DateTimeOffset moment)
    {
        if (IsSomebodyThere(moment)) return moment;
        var (day, time) = Clock(moment);
        while (!days.IsWorkingDay(day)) day = day.AddDays(-1);
        return LondonTime.At(day, time < Opens ? Opens.AddMinutes(time.Minute) : time < Closes ? time : Closes.AddHours(-1).AddMinutes(time.Minute));
    }

    /// <summary>The last working day up to <paramref name="day"/>: when a letter that lay since then was delivered.</summary>
    public DateOnly LastDay(DateOnly day)
    {
        while (!days.IsWorkingDay(day)) day = day.AddDays(-1);
        return day;
    }

    static (DateOnly Day, TimeOnly Time) Clock(DateTimeOffset moment)
    {
        var london = LondonTime.Of(moment).DateTime;
        return (DateOnly.FromDateTime(london), TimeOnly.FromDateTime(london));
    }
}

/// <summary>When the complaints of the demonstration were made and dealt with, counted back from a moment.</summary>
/// <param name="now">The moment that nothing comes after.</param>
/// <param name="work">When colleagues are there.</param>
public sealed class Past(DateTimeOffset now, AtWork work)
{
    /// <summary>The moment that nothing comes after.</summary>
    public DateTimeOffset Now => now;

    /// <summary>When it was made, and the day on which it had reached the body if that was an earlier one.</summary>
    public (DateTimeOffset At, DateOnly? ReceivedOn) Made(Telling telling)
    {
        var at = LondonTime.At(LondonTime.DayOf(now).AddDays(-telling.DaysAgo), new TimeOnly(telling.Hour, telling.Minute));
        if (telling.Channel is Channel.Telephone or Channel.InPerson or Channel.Letter) at = work.Last(at);
        if (at > now) at = now.AddMinutes(-5);
        return (at, telling.ArrivedDaysBefore == 0 ? null : work.LastDay(LondonTime.DayOf(at).AddDays(-telling.ArrivedDaysBefore)));
    }

    /// <summary>What was done after that, in order, as far as it has been done by now. Colleagues act when they are at work.</summary>
    public IEnumerable<(DateTimeOffset At, System.Text.Json.JsonElement Step)> Steps(Telling telling)
    {
        var at = Made(telling).At;
        foreach (var step in telling.Then)
        {
            at += TimeSpan.FromHours(step.GetProperty("afterHours").GetDouble());
            if (step.GetProperty("by").GetString() is not ("person" or "affected" or "service")) at = work.Next(at);
            if (at > now) yield break;
            yield return (at, step);
        }
    }
}
