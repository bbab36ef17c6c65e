using System.Collections.Immutable;
using static Heard.Domain.Complaints.Decision;

namespace Heard.Domain.Complaints;

/// <summary>Early resolution, and a closer look with what is looked at agreed with the person.</summary>
public static partial class Lifecycle
{
    /// <summary>More than this is more than one complaint.</summary>
    public const int MostIssues = 20;

    /// <summary>Whether the person can say that what we look at is right.</summary>
    public static bool CanAgree(Complaint c) => Happens(c, new AnswerStatement(true, ""));

    /// <summary>Whether the person can be told how it is going.</summary>
    public static bool CanUpdate(Complaint c) => Happens(c, new SendUpdate("–"));

    /// <summary>Whether it can be settled in a conversation.</summary>
    public static bool CanResolveEarly(Complaint c) => Happens(c, new LogConversation(TalkWay.Phone, "–", "–", TalkOutcome.Accepted, "–"));

    /// <summary>Whether somebody can say that what we look at is not right.</summary>
    public static bool CanDispute(Complaint c) => Happens(c, new AnswerStatement(false, "–"));

    /// <summary>Whether the person can ask for a closer look.</summary>
    public static bool CanAskForCloserLook(Complaint c) => Happens(c, new BeginCloserLook(CloserLookWhy.AskedByPerson, ""));

    /// <summary>Whether a colleague can begin a closer look of their own accord.</summary>
    public static bool CanBeginCloserLook(Complaint c) => Happens(c, new BeginCloserLook(CloserLookWhy.Colleague, "–"));

    /// <summary>
    /// What is accepted ends with a letter that says how to get a closer look after all; what is not accepted gets one by
    /// itself. In a closer look conversations are written down as well, and settle nothing.
    /// </summary>
    static Decision Talk(Complaint c, LogConversation talk)
    {
        var logged = new ConversationLogged(talk.Way, talk.Said, talk.Offered, talk.Outcome);
        return (c.Stage, talk.Outcome) switch
        {
            (not Stage.Received and not Stage.CloserLook, _) => Refuse(Refusal.NotBeingLookedAt),
            _ when string.IsNullOrWhiteSpace(talk.Said) => Refuse(Refusal.NothingSaid),
            (_, TalkOutcome.StillTalking) => Allow(logged),
            (Stage.CloserLook, _) => Refuse(Refusal.InCloserLook),
            (_, TalkOutcome.Accepted) => IsUnsaid(c, talk.Offered, talk.Words) ? Refuse(Refusal.NothingSaid) : Allow(logged, new ResolvedEarly(talk.Words, c.WriteBy)),
            _ when c.TimeLimit is TimeLimit.AwaitingDecision => Refuse(Refusal.TimeNotDecided),
            _ => Allow(logged, new CloserLookBegun(CloserLookWhy.NotAccepted, talk.Said, c.WriteBy)),
        };
    }

    /// <summary>
    /// A closer look begins once. The person may ask for it at any moment, also after they accepted something; a colleague
    /// has a reason. Whether a late complaint is looked at is decided first.
    /// </summary>
    static Decision Look(Complaint c, CloserLookWhy why, string reason) => c.Stage switch
    {
        Stage.CloserLook => Allow(),
        Stage.PutRight or Stage.ResolvedEarly or Stage.Ended when why is not CloserLookWhy.AskedByPerson => Refuse(Refusal.AlreadySettled),
        Stage.Received or Stage.OtherRoutes when c.TimeLimit is TimeLimit.AwaitingDecision => Refuse(Refusal.TimeNotDecided),
        not Stage.Received and not Stage.PutRight and not Stage.ResolvedEarly and not Stage.Ended and not Stage.OtherRoutes => Refuse(Refusal.NotBeingLookedAt),
        _ when why is CloserLookWhy.Colleague && string.IsNullOrWhiteSpace(reason) => Refuse(Refusal.NothingSaid),
        _ => Allow(new CloserLookBegun(why, reason, c.WriteBy)),
    };

    /// <summary>Nothing of the person affected is in it before they authorise: then a colleague vouches that it is all the representative's own.</summary>
    static Decision State(Complaint c, SendStatement send) => c switch
    {
        { Stage: not Stage.CloserLook } => Refuse(Refusal.NotInCloserLook),
        { Authorisation.OpensTheFile: false } when !send.NothingPrivate => Refuse(Refusal.AuthorisationAwaited),
        _ when send.Issues.IsDefaultOrEmpty || send.Issues.Any(issue => string.IsNullOrWhiteSpace(issue.Words)) => Refuse(Refusal.NoIssue),
        _ when send.Issues.Length > MostIssues => Refuse(Refusal.TooManyIssues),
        _ when IsUnsaid(c, send.KeepInTouch, send.Words) => Refuse(Refusal.NothingSaid),
        _ => Allow(new StatementSent(
            (c.Statement?.Version ?? 0) + 1, Numbered(c, send.Issues), send.Outcome, send.KeepInTouch, Math.Max(0, send.UpdateEvery), send.Words, c.WriteBy)
        { NothingPrivate = send.NothingPrivate }),
    };

    /// <summary>An issue that was there keeps its number; a new one gets a number that none ever had.</summary>
    static ImmutableArray<Issue> Numbered(Complaint c, ImmutableArray<Issue> issues)
    {
        var known = c.Statement?.Issues.Select(issue => issue.Number).ToHashSet() ?? [];
        var next = c.IssuesNumbered;
        return [.. issues.Select(issue => known.Remove(issue.Number) ? issue : issue with { Number = ++next })];
    }

    static Decision Reply(Complaint c, AnswerStatement reply) => c switch
    {
        { Stage: not Stage.CloserLook } => Refuse(Refusal.NotInCloserLook),
        { Statement: null } => Refuse(Refusal.NoStatement),
        { Statement: { State: StatementState.Agreed } } when reply.Agreed => Allow(),
        { Statement: { } statement } when reply.Agreed => Allow(new StatementAgreed(statement.Version)),
        { Statement: { } statement } => Said(reply.Words, new StatementDisputed(statement.Version, reply.Words)),
    };

    static Decision Update(Complaint c, SendUpdate update) => c switch
    {
        { Stage: not Stage.CloserLook } => Refuse(Refusal.NotInCloserLook),
        { WriteBy: ContactWay.None } => Refuse(Refusal.NoWayToReach),
        _ => Said(update.Words, new UpdateSent(update.Words, c.WriteBy)),
    };
}
