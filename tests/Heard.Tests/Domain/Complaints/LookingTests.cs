using Heard.Domain.Complaints;
using Heard.Domain.Consent;
using Heard.Domain.Intake;
using Heard.Domain.Time;

namespace Heard.Tests.Domain.Complaints;

public sealed class LookingTests
{
    static readonly LogConversation Accepted = new(TalkWay.Phone, "Talked it over.", "A new licence by Friday.", TalkOutcome.Accepted, "We agreed on a new licence.");
    static readonly LogConversation NotEnough = Accepted with { Outcome = TalkOutcome.NotAccepted, Words = "" };
    static readonly BeginCloserLook Begin = new(CloserLookWhy.Colleague, "Three teams are in it.");
    static readonly BeginCloserLook Asked = new(CloserLookWhy.AskedByPerson, "");
    static readonly SendStatement Statement = new([new(0, "Nobody rang back."), new(0, "The form was lost.")], "An apology.", "By phone on Tuesdays.", 10, "This is what I look at.");

    [Fact]
    public void What_the_person_accepts_is_settled_with_a_letter_and_can_still_get_a_closer_look()
    {
        var settled = Given.Complaint(Given.Shortest, Accepted);
        Assert.Equal(Stage.ResolvedEarly, settled.Stage);
        Assert.Empty(Needs.Of(settled, Given.Days));
        var again = Given.Complaint(Given.Shortest, Accepted, Asked);
        Assert.Equal((Stage.CloserLook, CloserLookWhy.AskedByPerson), (again.Stage, again.CloserLookWhy));
    }

    [Fact]
    public void Nothing_is_settled_without_a_word_to_the_person_or_without_saying_what_was_offered()
    {
        Assert.Equal(Refusal.NothingSaid, Decide(Given.Complaint(Given.Shortest), Accepted with { Words = " " }).Refusal);
        Assert.Equal(Refusal.NothingSaid, Decide(Given.Complaint(Given.Shortest), Accepted with { Offered = "" }).Refusal);
    }

    [Fact]
    public void What_is_not_enough_gets_a_closer_look_by_itself_and_the_person_hears_so()
    {
        var events = Decide(Given.Complaint(Given.Shortest), NotEnough).Events;
        Assert.Equal(new CloserLookBegun(CloserLookWhy.NotAccepted, "Talked it over.", ContactWay.Email), events[^1]);
    }

    [Fact]
    public void A_person_may_ask_for_a_closer_look_at_any_moment_and_need_not_say_why()
    {
        Assert.All(
            new[] { Given.Complaint(Given.Shortest), Given.Complaint(Given.Shortest, new Acknowledge("Read.")), Given.Complaint(Given.Shortest, new PutRight("Rang.")), Given.Complaint(Given.Shortest, Accepted) },
            complaint => Assert.IsType<CloserLookBegun>(Assert.Single(Decide(complaint, Asked).Events)));
    }

    [Fact]
    public void What_was_settled_with_the_person_is_not_taken_up_again_over_their_head() =>
        Assert.Equal(Refusal.AlreadySettled, Decide(Given.Complaint(Given.Shortest, Accepted), Begin).Refusal);

    [Fact]
    public void What_is_taken_up_again_has_its_time_to_be_answered_from_that_day()
    {
        var again = Given.Complaint(Given.Shortest, Accepted, Asked);
        Assert.Equal(Given.Days.Add(again.CloserLookOn!.Value, 20), Deadlines.AnswerBy(again, Given.Days));
        var never = Given.Complaint(Given.Shortest, Begin);
        Assert.Equal(Given.Days.Add(never.ReceivedOn, 20), Deadlines.AnswerBy(never, Given.Days));
    }

    [Fact]
    public void Whether_a_late_complaint_is_looked_at_is_decided_before_it_gets_a_closer_look()
    {
        var late = Given.Complaint(Given.Submission(year: WithinAYear.No));
        Assert.All(new ComplaintCommand[] { Begin, Asked, NotEnough }, command => Assert.Equal(Refusal.TimeNotDecided, Decide(late, command).Refusal));
    }

    [Fact]
    public void A_complaint_that_is_not_settled_in_time_moves_on_by_itself_the_day_after()
    {
        var complaint = Given.Complaint(Given.Submission() with { Promises = new Promises(3, 20, 10) });
        var target = Given.Days.Add(complaint.ReceivedOn, 10);
        var (on, command) = ByItself.Next(complaint, Given.Days)!.Value;
        Assert.Equal((target.AddDays(1), new PassEarlyTarget()), (on, command));
        Assert.Equal(Refusal.NotYet, At(complaint, command, target).Refusal);
        Assert.Equal(CloserLookWhy.TargetPassed, Assert.IsType<CloserLookBegun>(Assert.Single(At(complaint, command, on).Events)).Why);
    }

    [Fact]
    public void An_issue_keeps_its_number_when_its_words_are_put_right_and_a_new_one_never_gets_an_old_number()
    {
        var first = Given.Complaint(Given.Shortest, Begin, Statement);
        Assert.Equal([1, 2], first.Statement!.Issues.Select(issue => issue.Number));
        var second = Given.Complaint(Given.Shortest, Begin, Statement, Statement with { Issues = [new(1, "Nobody rang back in May.")] }, Statement with { Issues = [new(0, "New."), new(1, "Nobody rang back in May.")] });
        Assert.Equal([3, 1], second.Statement!.Issues.Select(issue => issue.Number));
    }

    [Fact]
    public void Two_issues_never_share_a_number()
    {
        var twice = Given.Complaint(Given.Shortest, Begin, Statement, Statement with { Issues = [new(1, "One."), new(1, "Another."), new(7, "Unknown.")] });
        Assert.Equal([1, 3, 4], twice.Statement!.Issues.Select(issue => issue.Number));
    }

    [Fact]
    public void The_person_can_say_that_it_is_not_right_and_it_is_put_right_within_a_day()
    {
        var disputed = Given.Complaint(Given.Shortest, Begin, Statement, new AnswerStatement(false, "The date is wrong."));
        Assert.Contains(Needs.Of(disputed, Given.Days), need => need.Kind is NeedKind.StatementDisputed);
        var mended = Given.Complaint(Given.Shortest, Begin, Statement, new AnswerStatement(false, "The date is wrong."), Statement, new AnswerStatement(true, ""));
        Assert.Equal((2, StatementState.Agreed), (mended.Statement!.Version, mended.Statement.State));
        Assert.DoesNotContain(Needs.Of(mended, Given.Days), need => need.Kind is NeedKind.StatementDisputed or NeedKind.AgreeIssues);
        Assert.Equal(Refusal.NothingSaid, Decide(mended, new AnswerStatement(false, " ")).Refusal);
    }

    [Fact]
    public void What_is_looked_at_goes_to_a_representative_before_the_authorisation_only_where_it_is_all_their_own()
    {
        var awaited = Given.Complaint(Given.ForMother, Begin);
        Assert.Equal(Refusal.AuthorisationAwaited, Decide(awaited, Statement).Refusal);
        Assert.True(Assert.IsType<StatementSent>(Assert.Single(Decide(awaited, Statement with { NothingPrivate = true }).Events)).NothingPrivate);
        Assert.Null(Decide(Given.Complaint(Given.ForMother, new GiveAuthorisation(ConsentHow.Link, "Edith", ""), new ConfirmAuthorisation("Rang."), Begin), Statement).Refusal);
    }

    [Fact]
    public void A_promised_update_is_due_until_the_person_hears_something()
    {
        var stated = Given.Complaint(Given.Shortest, Begin, Statement);
        Assert.Equal(Given.Days.Add(stated.Statement!.On, 10), Deadlines.UpdateBy(stated, Given.Days));
        var told = Given.Complaint(Given.Shortest, Begin, Statement, new AddNote("-"), new SendUpdate("I have asked the office."));
        Assert.Equal(Given.Days.Add(told.UpdatedOn!.Value, 10), Deadlines.UpdateBy(told, Given.Days));
        Assert.True(told.UpdatedOn > stated.UpdatedOn);
    }

    [Fact]
    public void Two_updates_that_wait_for_the_post_are_one_letter()
    {
        var byPost = Given.Shortest.With("contact-by", "post").With("email").With("street", "Wharf Row");
        var complaint = Given.Complaint(byPost, Begin, Statement, new SendUpdate("First."), new SendUpdate("Second."));
        Assert.Equal("First.\n\nSecond.", Assert.Single(complaint.Errands, errand => errand.Kind is ErrandKind.Update).Words);
    }

    static Decision Decide(Complaint complaint, ComplaintCommand command) => Lifecycle.Decide(complaint, command, Given.Now, Given.Terms);

    static Decision At(Complaint complaint, ComplaintCommand command, DateOnly day) => Lifecycle.Decide(complaint, command, new DateTimeOffset(day, new TimeOnly(9, 0), TimeSpan.Zero), Given.Terms);
}
