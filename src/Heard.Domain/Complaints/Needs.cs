using System.Collections.Immutable;
using Heard.Domain.Consent;
using Heard.Domain.Time;

namespace Heard.Domain.Complaints;

/// <summary>Why a complaint needs a colleague. In the order of urgency on the same day.</summary>
public enum NeedKind
{
    Danger,
    AuthorisationTakenBack,
    AuthorisationCameBack,
    MessageUndelivered,
    Acknowledge,
    Errand,
    NewWords,
    LateDecision,
    Answer,
}

/// <summary>Something a complaint needs, and by when.</summary>
public sealed record Need(NeedKind Kind, DateOnly By)
{
    /// <summary>Before everything else, also before what is overdue.</summary>
    public static readonly DateOnly AtOnce = DateOnly.MinValue;
}

/// <summary>What a complaint needs now: the inbox is these, most urgent first.</summary>
public static class Needs
{
    /// <summary>Everything it needs, most urgent first; empty: nothing.</summary>
    public static ImmutableArray<Need> Of(Complaint c, WorkingDays days) =>
        [.. All(c, days).OrderBy(need => need.By).ThenBy(need => need.Kind)];

    static IEnumerable<Need> All(Complaint c, WorkingDays days)
    {
        var received = c.ReceivedOn;
        var news = c.Authorisation.At is { } at ? LondonTime.DayOf(at) : received;

        if (c.AuthorisationIsNews && c.Authorisation.State is ConsentState.Refused or ConsentState.Withdrawn)
            yield return new(NeedKind.AuthorisationTakenBack, news);
        if (c.Undelivered) yield return new(NeedKind.MessageUndelivered, received);
        foreach (var _ in c.Errands.Take(1)) yield return new(NeedKind.Errand, c.Promises.AcknowledgeBy(received, days));
        if (c.Risk is not null) yield return new(NeedKind.Danger, Need.AtOnce);
        if (c.Stage is Stage.Withdrawn) yield break;

        if (c.AuthorisationIsNews && c.Authorisation.State is ConsentState.Given or ConsentState.CannotBeGiven)
            yield return new(NeedKind.AuthorisationCameBack, days.Add(news, 1));
        if (c.UnreadSince is { } unread) yield return new(NeedKind.NewWords, days.Add(LondonTime.DayOf(unread), 1));
        if (c.Stage is not Stage.Received) yield break;

        if (c.AcknowledgedAt is null && c.WriteBy is not ContactWay.None) yield return new(NeedKind.Acknowledge, c.Promises.AcknowledgeBy(received, days));
        if (c.TimeLimit is TimeLimit.AwaitingDecision) yield return new(NeedKind.LateDecision, days.Add(received, 5));
        yield return new(NeedKind.Answer, c.Promises.AnswerBy(received, days));
    }
}
