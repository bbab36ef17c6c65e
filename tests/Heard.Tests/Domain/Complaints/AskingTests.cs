using Heard.Domain.Complaints;
using Heard.Domain.Consent;

namespace Heard.Tests.Domain.Complaints;

/// <summary>Finding out: a plan for each issue, people who are asked, and what is thought so far.</summary>
public sealed class AskingTests
{
    static readonly BeginCloserLook Begin = new(CloserLookWhy.Colleague, "Three teams are in it.");
    static readonly SendStatement Statement = new([new(0, "Nobody rang back.")], "", "By phone.", 0, "This is what I look at.") { NothingPrivate = true };
    static readonly AskPerson Clerk = new(AskWhy.KnowsSomething, "The clerk", "clerk@example.com", "Who rang?", new DateOnly(2026, 12, 11), "");
    static readonly AskPerson Keeper = Clerk with { Why = AskWhy.ComplainedAbout, Name = "The keeper", Account = "keeper" };

    [Fact]
    public void Who_is_asked_has_a_question_and_a_day()
    {
        var complaint = Given.Complaint(Given.Shortest);
        Assert.Equal(Refusal.NothingSaid, Decide(complaint, Clerk with { Question = " " }).Refusal);
        Assert.Equal(Refusal.NothingSaid, Decide(complaint, Clerk with { Name = "" }).Refusal);
        Assert.Equal(Refusal.NoDay, Decide(complaint, Clerk with { By = Given.Today }).Refusal);
        Assert.Equal(Refusal.NotBeingLookedAt, Decide(Given.Complaint(Given.Shortest, new PutRight("Rang.")), Clerk).Refusal);
    }

    [Fact]
    public void What_somebody_wrote_is_to_be_read_and_who_does_not_write_is_reminded()
    {
        var asked = Given.Complaint(Given.Shortest, Clerk);
        Assert.Contains(new Need(NeedKind.AccountLate, new DateOnly(2026, 12, 14)) { Who = "The clerk" }, Needs.Of(asked, Given.Days));
        var written = Given.Complaint(Given.Shortest, Clerk, new GiveAccount(1, "I rang on Monday."));
        Assert.DoesNotContain(Needs.Of(written, Given.Days), need => need.Kind is NeedKind.AccountLate);
        Assert.Contains(Needs.Of(written, Given.Days), need => need.Kind is NeedKind.AccountCame);
        Assert.DoesNotContain(Needs.Of(Given.Complaint(Given.Shortest, Clerk, new GiveAccount(1, "I rang."), new MarkRead()), Given.Days), need => need.Kind is NeedKind.AccountCame);
    }

    [Fact]
    public void Nothing_that_was_written_before_is_lost_when_somebody_adds_to_it() =>
        Assert.Equal("I rang on Monday.\n\nNo, on Tuesday.", Given.Complaint(Given.Shortest, Clerk, new GiveAccount(1, "I rang on Monday."), new GiveAccount(1, "No, on Tuesday.")).Asked[0].Said);

    [Fact]
    public void A_link_takes_nothing_once_it_is_closed_or_the_complaint_is_over()
    {
        Assert.Equal(Refusal.NotBeingLookedAt, Decide(Given.Complaint(Given.Shortest, Clerk, new CloseRequest(1, "Rang her.")), new GiveAccount(1, "I rang.")).Refusal);
        Assert.Equal(Refusal.NotBeingLookedAt, Decide(Given.Complaint(Given.Shortest, Clerk, new EndComplaint(EndWhy.CannotBeLookedAt, "A court.", "We cannot.")), new GiveAccount(1, "I rang.")).Refusal);
        Assert.Equal(Refusal.NotAsked, Decide(Given.Complaint(Given.Shortest, Clerk), new GiveAccount(2, "I rang.")).Refusal);
    }

    [Fact]
    public void Who_is_complained_about_never_handles_it()
    {
        var theirs = Given.Complaint(Given.Shortest, new Assign("keeper", "The keeper"), Keeper);
        Assert.Null(theirs.AssignedTo);
        Assert.Equal(Refusal.ComplainedAbout, Decide(theirs, new Assign("keeper", "The keeper")).Refusal);
        Assert.False(Lifecycle.MayHandle(theirs, "keeper"));
        Assert.True(Lifecycle.MayHandle(theirs, "somebody else"));
        Assert.True(Lifecycle.MayHandle(Given.Complaint(Given.Shortest, Keeper with { Why = AskWhy.KnowsSomething }), "keeper"));
    }

    [Fact]
    public void A_plan_is_for_an_issue_that_is_looked_at()
    {
        Assert.Equal(Refusal.NotInCloserLook, Decide(Given.Complaint(Given.Shortest), new PlanIssue(1, "The log.", "A day.")).Refusal);
        Assert.Equal(Refusal.NoIssue, Decide(Given.Complaint(Given.Shortest, Begin, Statement), new PlanIssue(2, "The log.", "A day.")).Refusal);
        Assert.Equal(new Plan(1, "The log.", "A day."), Given.Complaint(Given.Shortest, Begin, Statement, new PlanIssue(1, "The log.", "A day.")).PlanFor(1));
    }

    [Fact]
    public void What_is_thought_so_far_goes_to_no_representative_without_authorisation_unless_a_colleague_vouches()
    {
        var awaited = Given.Complaint(Given.ForMother, Begin, Statement);
        Assert.Equal(Refusal.AuthorisationAwaited, Decide(awaited, new ShareViews("She was ill.")).Refusal);
        Assert.Null(Decide(awaited, new ShareViews("Nobody rang.") { NothingPrivate = true }).Refusal);
        Assert.Null(Decide(Given.Complaint(Given.ForMother, Begin, Statement, new GiveAuthorisation(ConsentHow.Link, "Edith", ""), new ConfirmAuthorisation("Rang.")), new ShareViews("She was ill.")).Refusal);
        Assert.Equal(Refusal.NoStatement, Decide(Given.Complaint(Given.Shortest, Begin), new ShareViews("So far.")).Refusal);
    }

    [Fact]
    public void That_the_person_affected_said_no_is_read_and_what_they_agreed_to_is_checked()
    {
        var refused = Given.Complaint(Given.ForMother, new RefuseAuthorisation());
        Assert.Contains(Needs.Of(refused, Given.Days), need => need.Kind is NeedKind.AuthorisationTakenBack);
        Assert.DoesNotContain(Needs.Of(Given.Complaint(Given.ForMother, new RefuseAuthorisation(), new MarkRead()), Given.Days), need => need.Kind is NeedKind.AuthorisationTakenBack);
        var given = Given.Complaint(Given.ForMother, new GiveAuthorisation(ConsentHow.Link, "Edith", ""), new AddWords("And this."), new MarkRead());
        Assert.Contains(Needs.Of(given, Given.Days), need => need.Kind is NeedKind.AuthorisationCameBack);
    }

    static Decision Decide(Complaint complaint, ComplaintCommand command) => Lifecycle.Decide(complaint, command, Given.Now, Given.Terms);
}
