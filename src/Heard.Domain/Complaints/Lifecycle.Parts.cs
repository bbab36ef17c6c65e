using Heard.Domain.Routes;
using Heard.Domain.Time;
using static Heard.Domain.Complaints.Decision;

namespace Heard.Domain.Complaints;

/// <summary>Parts that go another way: split, followed, and brought back together.</summary>
public static partial class Lifecycle
{
    /// <summary>More than this is more than one complaint.</summary>
    public const int MostParts = 20;

    /// <summary>Whether a part of it can be sent another way: at any time, until it is withdrawn.</summary>
    public static bool CanSplit(Complaint c) => c.Stage is not Stage.Withdrawn;

    /// <summary>Whether everything can go another way, so that nothing is left to look at.</summary>
    public static bool CanGoElsewhere(Complaint c) => IsBeingLookedAt(c);

    /// <summary>
    /// A part goes with an explanation, somebody who follows it, and a day. Before an authorisation a colleague vouches that
    /// the explanation holds nothing private. What is split never waits for the rest.
    /// </summary>
    static Decision Split(Complaint c, SplitPart split, DateOnly today, WorkingDays days) => c switch
    {
        _ when split.NothingLeft && !CanGoElsewhere(c) => Refuse(Refusal.NotBeingLookedAt),
        _ when IsSecret(c, split.NothingPrivate) => Refuse(Refusal.AuthorisationAwaited),
        _ when c.Parts.Length >= MostParts => Refuse(Refusal.TooManyParts),
        _ when split.Issue != 0 && (c.GoesElsewhere(split.Issue) || c.Statement?.Issues.Any(issue => issue.Number == split.Issue) is not true) => Refuse(Refusal.NoIssue),
        _ when split.Raised > today => Refuse(Refusal.ReceivedInTheFuture),
        _ when !RouteClock.IsOfLaw(split.Route) && !(split.By > today) => Refuse(Refusal.NoDay),
        _ when string.IsNullOrWhiteSpace(split.Owner) || IsUnsaid(c, split.What, split.Words) => Refuse(Refusal.NothingSaid),
        _ => Allow(new PartSplit(Parted(c, split, today, days), split.NothingLeft, split.Words, c.WriteBy)),
    };

    static Part Parted(Complaint c, SplitPart split, DateOnly today, WorkingDays days) =>
        new(c.Parts.Length + 1, split.Route, split.What, split.Owner, split.Raised is { } raised && raised > c.ReceivedOn ? raised : c.ReceivedOn)
        {
            Issue = split.Issue,
            Next = RouteClock.IsOfLaw(split.Route) ? null : Promised(split.By!.Value, today, days),
            NothingPrivate = split.NothingPrivate,
        };

    static Decision Follow(Complaint c, UpdatePart update, DateOnly today, WorkingDays days) => c.OpenPart(update.Number) switch
    {
        null => Refuse(Refusal.NoPart),
        _ when c.WriteBy is ContactWay.None => Refuse(Refusal.NoWayToReach),
        _ when IsSecret(c, update.NothingPrivate) => Refuse(Refusal.AuthorisationAwaited),
        _ when update.By <= today => Refuse(Refusal.NoDay),
        _ => Said(update.Words, new PartUpdated(update.Number, update.Words, Promised(update.By, today, days), update.NothingPrivate, c.WriteBy)),
    };

    /// <summary>
    /// What comes back is looked at: where everything had gone, the closer look begins, unless it is still to be decided
    /// whether it came in time. After a final response it is looked at again first.
    /// </summary>
    static Decision Finish(Complaint c, EndPart end) => c.OpenPart(end.Number) switch
    {
        null => Refuse(Refusal.NoPart),
        _ when IsSecret(c, end.NothingPrivate) => Refuse(Refusal.AuthorisationAwaited),
        _ when string.IsNullOrWhiteSpace(end.Outcome) => Refuse(Refusal.NothingSaid),
        _ when end.CameBack && !IsBeingLookedAt(c) && c.Stage is not Stage.OtherRoutes => Refuse(Refusal.NotBeingLookedAt),
        _ when end.CameBack && c is { Stage: Stage.OtherRoutes, TimeLimit: not TimeLimit.AwaitingDecision } =>
            Allow(new CloserLookBegun(CloserLookWhy.Colleague, end.Outcome, c.WriteBy), Ended(c, end)),
        _ => Allow(Ended(c, end)),
    };

    static PartEnded Ended(Complaint c, EndPart end) => new(end.Number, end.CameBack, end.Outcome, end.NothingPrivate, c.WriteBy);

    static Promise Promised(DateOnly by, DateOnly today, WorkingDays days) => new(today, days.Between(today, days.OnOrAfter(by)));

    /// <summary>It would reveal something to a representative who may not have it.</summary>
    static bool IsSecret(Complaint c, bool nothingPrivate) => !c.Authorisation.OpensTheFile && !nothingPrivate;

    /// <summary>The complaint after something happened to one of its parts: the final response tells of them, so it is read again.</summary>
    static Complaint Parted(Complaint c, ComplaintEvent happened, DateOnly on) => happened switch
    {
        PartSplit split => ByHand(
            Changed(c) with { Parts = c.Parts.Add(split.Part), Stage = split.NothingLeft ? Stage.OtherRoutes : c.Stage }, ErrandKind.Part, split.Way, split.Words),
        PartUpdated updated => ByHand(
            Changed(OfPart(c, updated.Number, part => part with { Next = updated.Next, NothingPrivate = updated.NothingPrivate })), ErrandKind.Part, updated.Way, updated.Words),
        PartEnded ended => ByHand(
            Changed(OfPart(c, ended.Number, part => part with
            {
                State = ended.CameBack ? PartState.CameBack : PartState.Done,
                EndedOn = on,
                Outcome = ended.Outcome,
                NothingPrivate = ended.NothingPrivate,
            })) with
            { Stage = ended.CameBack && c.Stage is Stage.OtherRoutes ? Stage.Received : c.Stage },
            ErrandKind.Part, ended.Way, ended.Outcome),
        _ => c,
    };

    static Complaint OfPart(Complaint c, int number, Func<Part, Part> change) => c with { Parts = [.. c.Parts.Select(part => part.Number == number ? change(part) : part)] };
}
