using Heard.Domain.Complaints;
using Heard.Domain.Organisations;
using Heard.Domain.Routes;
using static Heard.Tests.Domain.Complaints.Answering;

namespace Heard.Tests.Domain.Complaints;

/// <summary>What comes after a final response, or instead of one: promises, another look, a review, the Ombudsman.</summary>
public sealed class AfterTheAnswerTests
{
    [Fact]
    public void What_was_promised_stays_in_the_list_until_it_is_done_and_the_person_hears_of_it()
    {
        var sent = Given.Complaint(Given.Shortest, Sent);
        Assert.Equal([new Need(NeedKind.Remedy, new DateOnly(2026, 12, 14)) { What = Promised.What, Who = Promised.Owner }], Needs.Of(sent, Given.Days));
        Assert.Equal(Refusal.NotInCloserLook, Decide(sent, new DropRemedy(1)).Refusal);
        Assert.Equal(Refusal.NothingSaid, Decide(sent, new FinishRemedy(1, "")).Refusal);
        var done = Assert.IsType<RemedyDone>(Assert.Single(Decide(sent, new FinishRemedy(1, "We rang.")).Events));
        Assert.Empty(Needs.Of(Lifecycle.Apply(sent, done, Given.Now)!, Given.Days));
    }

    [Fact]
    public void What_is_looked_at_again_keeps_its_findings_and_has_its_time_from_that_day()
    {
        var sent = Given.Complaint(Given.Shortest, Sent);
        var reopened = Assert.IsType<ComplaintReopened>(Assert.Single(Decide(sent, new ReopenComplaint(ReopenWhy.NewFromPerson, "A letter was found.")).Events));
        var again = Lifecycle.Apply(sent, reopened, Given.Now.AddDays(60))!;
        Assert.Equal((Stage.CloserLook, 2), (again.Stage, again.Findings.Length));
        Assert.Equal(Given.Days.Add(Given.Today.AddDays(60), 20), Deadlines.AnswerBy(again, Given.Days));
        Assert.Equal([new Obstacle(Refusal.NotApproved)], Obstacles(again));
        Assert.DoesNotContain(Needs.Of(again, Given.Days), need => need.Kind is NeedKind.Acknowledge);
    }

    [Fact]
    public void What_was_moved_or_stopped_before_it_was_answered_does_not_follow_it_when_it_is_looked_at_again()
    {
        var stopped = Given.Complaint(Given.Shortest, [new Delay(new DateOnly(2027, 3, 1), "Away.", true, "Longer."), .. Ready, new StopClock("Papers.", "I wait.")]);
        var sent = Lifecycle.Apply(stopped, new FinalResponseSent([new(2, "", "You complained.")], ContactWay.Email), Given.Now.AddDays(20))!;
        var again = Lifecycle.Apply(sent, new ComplaintReopened("A letter was found.", ReopenWhy.NewFromPerson, ContactWay.Email), Given.Now.AddDays(60))!;
        Assert.Equal(Given.Days.Add(Given.Today.AddDays(60), 20), Deadlines.AnswerBy(again, Given.Days));
    }

    [Fact]
    public void What_the_Ombudsman_recommends_is_promised_with_a_person_and_a_day_although_the_response_is_out()
    {
        Assert.Equal(Refusal.NotInCloserLook, Decide(Given.Complaint(Given.Shortest, Sent), Promised).Refusal);
        var upheld = Given.Complaint(Given.Shortest, [.. Sent, new RecordOmbudsman(OmbudsmanStep.Upheld, "We were wrong.")]);
        Assert.Equal(Refusal.RemedyUnfinished, Decide(upheld, Promised with { Owner = "" }).Refusal);
        Assert.Equal(Refusal.NoRemedy, Decide(upheld, Promised with { Number = 1 }).Refusal);
        Assert.Equal(2, Assert.IsType<RemedyOffered>(Assert.Single(Decide(upheld, Promised).Events)).Remedy.Number);
        Assert.Equal(Refusal.NotInCloserLook, Decide(Given.Complaint(Given.Shortest, [.. Sent, new RecordOmbudsman(OmbudsmanStep.NotUpheld, "We were right.")]), Promised).Refusal);
        Assert.Equal(Refusal.NotAnswered, Decide(Given.Complaint(Given.Shortest, Begin), new RecordOmbudsman(OmbudsmanStep.Asked, "They ask.")).Refusal);
    }

    [Fact]
    public void What_ends_without_an_answer_ends_with_words_never_over_a_risk_and_can_be_taken_up_by_the_person()
    {
        var end = new EndComplaint(EndWhy.NoContact, "Four calls.", "I cannot reach you.");
        Assert.Equal(Refusal.NothingSaid, Decide(Given.Complaint(Given.Shortest), end with { Words = "" }).Refusal);
        Assert.Equal(Refusal.RiskOpen, Decide(Given.Complaint(Given.Shortest, new RaiseRisk(RiskKind.Safeguarding, "Alone.", "")), end).Refusal);
        Assert.Equal(Refusal.NoWayToReach, Decide(Given.Complaint(Given.Shortest.With("contact-by", "none").With("email")), end).Refusal);
        var ended = Given.Complaint(Given.Shortest, end);
        Assert.Equal(Stage.Ended, ended.Stage);
        Assert.Empty(Needs.Of(ended, Given.Days));
        Assert.Equal(Refusal.AlreadySettled, Decide(ended, Begin).Refusal);
        Assert.Equal(Stage.CloserLook, Given.Complaint(Given.Shortest, end, new BeginCloserLook(CloserLookWhy.AskedByPerson, "")).Stage);
    }

    [Fact]
    public void What_was_promised_in_an_answer_does_not_go_when_the_person_withdraws()
    {
        var sent = Given.Complaint(Given.Shortest, Sent);
        Assert.Equal(Refusal.AlreadyAnswered, Decide(sent, new Withdraw("")).Refusal);
        Assert.False(Lifecycle.CanWithdraw(sent));
        Assert.True(Lifecycle.CanWithdraw(Given.Complaint(Given.Shortest, Begin)));
    }

    [Fact]
    public void What_was_promised_in_an_answer_stays_promised_when_it_is_looked_at_again_and_even_when_it_is_then_withdrawn()
    {
        ComplaintCommand[] again = [.. Sent, new ReopenComplaint(ReopenWhy.NewFromPerson, "A letter was found.")];
        var reopened = Given.Complaint(Given.Shortest, again);
        Assert.Contains(Needs.Of(reopened, Given.Days), need => need.Kind is NeedKind.Remedy);
        Assert.Equal(Refusal.AlreadyAnswered, Decide(reopened, new DropRemedy(1)).Refusal);
        Assert.Equal(Refusal.AlreadyAnswered, Decide(reopened, Promised with { Number = 1, What = "Nothing." }).Refusal);
        Assert.Null(Decide(reopened, Promised).Refusal);
        var withdrawn = Given.Complaint(Given.Shortest, [.. again, new Withdraw("")]);
        Assert.Contains(Needs.Of(withdrawn, Given.Days), need => need.Kind is NeedKind.Remedy);
        Assert.Null(Decide(withdrawn, new FinishRemedy(1, "We rang.")).Refusal);
    }

    [Fact]
    public void Where_the_body_has_a_second_stage_somebody_else_reviews_the_answer_once_and_in_time()
    {
        var sent = Given.Complaint(Given.Shortest, [new Assign("writer", "Priya Nair"), .. Sent]);
        var review = new ReopenComplaint(ReopenWhy.Review, "");
        Assert.Equal(Refusal.NoReview, Decide(sent, review).Refusal);
        var terms = Given.Terms with { Chain = [new(TierKind.Internal, new("A review", "Adolygiad"), new("By a manager.", "Gan reolwr.")) { WithinMonths = 2 }, .. Given.Terms.Chain] };
        var answered = sent.AnsweredOn!.Value;
        Assert.True(Lifecycle.CanAskForReview(sent, answered.AddMonths(2), terms));
        Assert.False(Lifecycle.CanAskForReview(sent, answered.AddMonths(2).AddDays(1), terms));
        Assert.Equal(2, NextSteps.Of(terms.Chain, [], sent, answered).Length);

        var reviewed = Lifecycle.Decide(sent, review, Given.Now.AddDays(20), terms).Events.Aggregate(sent, (so, happened) => Lifecycle.Apply(so, happened, Given.Now.AddDays(20))!);
        Assert.Equal((Stage.CloserLook, (string?)null, (Response?)null, 2), (reviewed.Stage, reviewed.AssignedTo, reviewed.Response, reviewed.Findings.Length));
        Assert.Equal(Refusal.ReviewByAnother, Decide(reviewed, Words).Refusal);
        Assert.Null(Decide(reviewed, Words with { Account = "somebody else" }).Refusal);
        Assert.Equal([TierKind.Ombudsman], NextSteps.Of(terms.Chain, [], reviewed, answered).Select(step => step.Step.Kind));
        var again = Lifecycle.Apply(reviewed, new FinalResponseSent([new(2, "", "We agree.")], ContactWay.Email), Given.Now.AddDays(30))!;
        Assert.False(Lifecycle.CanAskForReview(again, answered, terms));
    }
}
