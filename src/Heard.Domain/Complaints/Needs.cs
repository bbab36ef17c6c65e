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
    AccountCame,
    Mention,
    LateDecision,
    StatementDisputed,
    AgreeIssues,
    PartCameBack,
    Update,
    Part,
    AccountLate,
    ClockStopped,
    Delay,
    Approve,
    SendResponse,
    Answer,
    SixMonths,
    Remedy,
    ContactPlan,
}

/// <summary>Something a complaint needs, and by when.</summary>
public sealed record Need(NeedKind Kind, DateOnly By)
{
    /// <summary>Before everything else, also before what is overdue.</summary>
    public static readonly DateOnly AtOnce = DateOnly.MinValue;

    /// <summary>What it is about, as the person reads it; empty: the kind says it all.</summary>
    public string What { get; init; } = "";

    /// <summary>Who does it, in words; empty: whoever deals with the complaint.</summary>
    public string Who { get; init; } = "";

    /// <summary>The account of the one colleague whose it is; null: it is the complaint's own, and of whoever deals with it.</summary>
    public string? Account { get; init; }

    /// <summary>The person was promised it, and knows the day.</summary>
    public bool IsPromised => Kind is NeedKind.Acknowledge or NeedKind.Update or NeedKind.Part or NeedKind.Answer or NeedKind.Remedy;
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
        if (c.ContactPlan is { } plan) yield return new(NeedKind.ContactPlan, plan.Until);
        foreach (var part in c.Parts.Where(part => part.State is PartState.Open)) yield return new(NeedKind.Part, Deadlines.PartBy(part, days)) { What = part.What, Who = part.Owner };
        foreach (var remedy in c.Remedies.Where(remedy => remedy is { IsSent: true, DoneOn: null })) yield return new(NeedKind.Remedy, remedy.By ?? received) { What = remedy.What, Who = remedy.Owner };
        foreach (var mention in c.Mentions) yield return new(NeedKind.Mention, days.Add(mention.On, 1)) { Who = mention.Name, Account = mention.Account };
        if (c.Stage is Stage.Withdrawn) yield break;

        if (c.AuthorisationIsNews && c.Authorisation.State is ConsentState.Given or ConsentState.CannotBeGiven)
            yield return new(NeedKind.AuthorisationCameBack, days.Add(news, 1));
        if (c.UnreadSince is { } unread) yield return new(NeedKind.NewWords, days.Add(LondonTime.DayOf(unread), 1));
        foreach (var asked in c.Asked.Where(asked => asked.IsNews).Take(1)) yield return new(NeedKind.AccountCame, days.Add(asked.SaidOn ?? received, 1));
        if (!Lifecycle.IsBeingLookedAt(c)) yield break;

        if (Lifecycle.CanAcknowledge(c)) yield return new(NeedKind.Acknowledge, Deadlines.AcknowledgeBy(c, days));
        if (c is { Stage: Stage.Received, TimeLimit: TimeLimit.AwaitingDecision }) yield return new(NeedKind.LateDecision, days.Add(received, 5));
        foreach (var need in Looking(c, days)) yield return need;
        foreach (var need in Answering(c, days)) yield return need;
    }

    static IEnumerable<Need> Looking(Complaint c, WorkingDays days)
    {
        if (c is { CloserLookOn: { } begun, Statement: null }) yield return new(NeedKind.AgreeIssues, days.Add(begun, Deadlines.AgreeIssuesWithin));
        if (c is { Stage: Stage.CloserLook, Statement: not null } && c.BackAgain.FirstOrDefault() is { } back) yield return new(NeedKind.PartCameBack, days.Add(back.EndedOn ?? c.ReceivedOn, Deadlines.AgreeIssuesWithin));
        if (c.Statement is { State: StatementState.Disputed } disputed) yield return new(NeedKind.StatementDisputed, days.Add(disputed.On, 1));
        foreach (var asked in c.Asked.Where(asked => asked is { SaidOn: null, IsClosed: false })) yield return new(NeedKind.AccountLate, days.Add(asked.By.From, asked.By.Days + 1)) { Who = asked.Name };
        if (Deadlines.UpdateBy(c, days) is { } update) yield return new(NeedKind.Update, update);
    }

    static IEnumerable<Need> Answering(Complaint c, WorkingDays days)
    {
        if (c.Stops is [.., { To: null } stop]) yield return new(NeedKind.ClockStopped, days.Add(stop.From, 10));
        var (answer, half) = (Deadlines.AnswerBy(c, days), Deadlines.SixMonths(c, days));
        if (!c.SixMonthsTold && (answer is null || answer >= half)) yield return new(NeedKind.SixMonths, half);
        if (answer is not { } due) yield break;
        if (c.Response is { State: ResponseState.ForApproval }) yield return new(NeedKind.Approve, due);
        if (c.Response is { State: ResponseState.Approved }) yield return new(NeedKind.SendResponse, due);
        if (c.WarnedOf == due) yield return new(NeedKind.Delay, due);
        yield return new(NeedKind.Answer, due);
    }
}
