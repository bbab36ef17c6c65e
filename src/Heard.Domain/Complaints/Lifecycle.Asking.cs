using Heard.Domain.Time;
using static Heard.Domain.Complaints.Decision;

namespace Heard.Domain.Complaints;

/// <summary>Finding out: a plan for each issue, people who are asked, and what is thought so far.</summary>
public static partial class Lifecycle
{
    /// <summary>More than this is an inquiry.</summary>
    public const int MostAsked = 30;

    /// <summary>
    /// Whether a colleague may have anything to do with it: not where the complaint is about what they did
    /// (UK Central Government Complaint Standards: who is complained about does not look into it).
    /// </summary>
    public static bool MayHandle(Complaint c, string account) => account.Length == 0 || !c.Asked.Any(asked => asked.Why is AskWhy.ComplainedAbout && asked.Account == account);

    /// <summary>Whether somebody who was asked can still write.</summary>
    public static bool CanGiveAccount(Complaint c, int number) => IsBeingLookedAt(c) && c.Asked.Any(asked => asked.Number == number && !asked.IsClosed);

    /// <summary>Whether what is thought so far can be sent to the person.</summary>
    public static bool CanShareViews(Complaint c) => Happens(c, new ShareViews("–") { NothingPrivate = true });

    static Decision Plans(Complaint c, PlanIssue plan) => c switch
    {
        { Stage: not Stage.CloserLook } => Refuse(Refusal.NotInCloserLook),
        _ when c.Statement?.Issues.Any(issue => issue.Number == plan.Issue) is not true => Refuse(Refusal.NoIssue),
        _ when c.PlanFor(plan.Issue) == new Plan(plan.Issue, plan.Evidence, plan.Standards) => Allow(),
        _ => Said(plan.Evidence + plan.Standards, new IssuePlanned(new(plan.Issue, plan.Evidence, plan.Standards))),
    };

    /// <summary>Who is complained about gives the complaint back at once, if it was theirs.</summary>
    static Decision AskFor(Complaint c, AskPerson ask, DateOnly today, WorkingDays days) => c switch
    {
        _ when !IsBeingLookedAt(c) => Refuse(Refusal.NotBeingLookedAt),
        _ when c.Asked.Length >= MostAsked => Refuse(Refusal.TooManyAsked),
        _ when ask.By <= today => Refuse(Refusal.NoDay),
        _ when string.IsNullOrWhiteSpace(ask.Name) || string.IsNullOrWhiteSpace(ask.Question) => Refuse(Refusal.NothingSaid),
        _ when ask is { Why: AskWhy.ComplainedAbout, Account.Length: > 0 } && c.AssignedTo == ask.Account => Allow(Asks(c, ask, today, days), new Assigned("", "")),
        _ => Allow(Asks(c, ask, today, days)),
    };

    static PersonAsked Asks(Complaint c, AskPerson ask, DateOnly today, WorkingDays days) =>
        new(new(c.Asked.Length + 1, ask.Why, ask.Name, ask.Email, ask.Question) { By = Promised(ask.By, today, days), Account = ask.Account });

    static Decision Account(Complaint c, GiveAccount give) => c switch
    {
        _ when c.Asked.All(asked => asked.Number != give.Number) => Refuse(Refusal.NotAsked),
        _ when !CanGiveAccount(c, give.Number) => Refuse(Refusal.NotBeingLookedAt),
        _ => Said(give.Words, new AccountGiven(give.Number, give.Words)),
    };

    static Decision Close(Complaint c, CloseRequest close) => c.Asked.FirstOrDefault(asked => asked.Number == close.Number) switch
    {
        null => Refuse(Refusal.NotAsked),
        { IsClosed: true } => Allow(),
        _ => Said(close.Reason, new RequestClosed(close.Number, close.Reason)),
    };

    static Decision Share(Complaint c, ShareViews share) => c switch
    {
        { Stage: not Stage.CloserLook } => Refuse(Refusal.NotInCloserLook),
        { Statement: null } => Refuse(Refusal.NoStatement),
        { WriteBy: ContactWay.None } => Refuse(Refusal.NoWayToReach),
        _ when IsSecret(c, share.NothingPrivate) => Refuse(Refusal.AuthorisationAwaited),
        _ => Said(share.Words, new ViewsShared(share.Words, share.NothingPrivate, c.WriteBy)),
    };

    /// <summary>The complaint after somebody was asked, has written, or is asked no more.</summary>
    static Complaint Asking(Complaint c, ComplaintEvent happened, DateOnly on) => happened switch
    {
        PersonAsked { Asked: { Why: AskWhy.ComplainedAbout, Account: { Length: > 0 } account } asked } => NotMentioned(c with { Asked = c.Asked.Add(asked) }, account),
        PersonAsked asked => c with { Asked = c.Asked.Add(asked.Asked) },
        AccountGiven given => With(c, given.Number, asked => asked with
        {
            Said = asked.Said.Length > 0 ? $"{asked.Said}\n\n{given.Words}" : given.Words,
            SaidOn = on,
            IsNews = true,
        }),
        RequestClosed closed => With(c, closed.Number, asked => asked with { IsClosed = true, IsNews = false }),
        IssuePlanned planned => c with { Plans = [.. c.Plans.Where(plan => plan.Issue != planned.Plan.Issue), planned.Plan] },
        ViewsShared shared => ByHand(c with { UpdatedOn = on }, ErrandKind.Views, shared.Way, shared.Words),
        _ => c,
    };

    static Complaint With(Complaint c, int number, Func<AskedPerson, AskedPerson> change) => c with { Asked = [.. c.Asked.Select(asked => asked.Number == number ? change(asked) : asked)] };
}
