using CsCheck;
using Heard.Domain.Complaints;
using Heard.Domain.Consent;
using Heard.Domain.Routes;
using Heard.Domain.Time;

namespace Heard.Tests.Domain.Complaints;

/// <summary>Parts that go another way: never without an explanation, somebody who follows them, and a day; never forgotten.</summary>
public sealed class PartsTests
{
    static readonly SplitPart Appeal = new(RouteKind.Appeal, "You want the refusal changed.", "The licence appeals team", "You can appeal.") { By = new DateOnly(2027, 1, 15) };
    static readonly SplitPart Privacy = new(RouteKind.DataProtection, "Your letter went to a neighbour.", "The data protection team", "We look at it.");
    static readonly BeginCloserLook Begin = new(CloserLookWhy.Colleague, "Three teams are in it.");
    static readonly SendStatement Statement = new([new(0, "Nobody rang back."), new(0, "The licence was refused.")], "An apology.", "By phone.", 0, "This is what I look at.") { NothingPrivate = true };
    static readonly AnswerIssue First = new(1, "The log.", "Within a day.", "Somebody did.", Finding.NotUpheld, "", "", false, 0);

    [Fact]
    public void A_part_goes_with_an_explanation_somebody_who_follows_it_and_a_day()
    {
        var complaint = Given.Complaint(Given.Shortest);
        Assert.Equal(Refusal.NothingSaid, Decide(complaint, Appeal with { Words = " " }).Refusal);
        Assert.Equal(Refusal.NothingSaid, Decide(complaint, Appeal with { Owner = "" }).Refusal);
        Assert.Equal(Refusal.NoDay, Decide(complaint, Appeal with { By = null }).Refusal);
        Assert.Equal(Refusal.NoDay, Decide(complaint, Appeal with { By = Given.Today }).Refusal);
        var split = Given.Complaint(Given.Shortest, Appeal);
        Assert.Equal(Stage.Received, split.Stage);
        Assert.Contains(new Need(NeedKind.Part, new DateOnly(2027, 1, 15)) { What = "You want the refusal changed.", Who = "The licence appeals team" }, Needs.Of(split, Given.Days));
    }

    [Fact]
    public void Each_part_has_a_clock_of_its_own_and_the_law_sets_two_of_them()
    {
        var parts = Given.Complaint(Given.Shortest, Appeal, Privacy, Privacy with { Route = RouteKind.FreedomOfInformation }).Parts;

        // Received on Monday 23 November: thirty days are Wednesday 23 December; twenty working days Monday 21 December.
        Assert.Equal([new DateOnly(2027, 1, 15), new(2026, 12, 23), new(2026, 12, 21)], parts.Select(part => Deadlines.PartBy(part, Given.Days)));
    }

    [Fact]
    public void Thirty_calendar_days_roll_past_weekends_and_holidays()
    {
        var days = new WorkingDays(new NationHolidays(Nation.EnglandAndWales, [new("Boxing Day (substitute)", new(2026, 12, 28)), new("Christmas Day", new(2026, 12, 25))]));
        Assert.Equal(new DateOnly(2026, 12, 29), RouteClock.ByLaw(RouteKind.DataProtection, new DateOnly(2026, 11, 25), days));
    }

    [Fact]
    public void A_clock_of_the_law_ends_on_a_working_day_and_a_new_holiday_never_makes_it_earlier() =>
        Gen.Select(Gen.Int[0, 700], Gen.Int[0, 700].Array[0, 12], Gen.Int[0, 700], Gen.OneOf(Gen.Const(RouteKind.DataProtection), Gen.Const(RouteKind.FreedomOfInformation))).Sample((raised, holidays, another, route) =>
        {
            DateOnly Day(int number) => new DateOnly(2026, 1, 1).AddDays(number);
            WorkingDays Days(IEnumerable<int> numbers) => new(new NationHolidays(Nation.EnglandAndWales, [.. numbers.Distinct().Select(number => new BankHoliday("Holiday", Day(number)))]));
            var due = RouteClock.ByLaw(route, Day(raised), Days(holidays))!.Value;
            return Days(holidays).IsWorkingDay(due) && RouteClock.ByLaw(route, Day(raised), Days([.. holidays, another])) >= due;
        });

    [Fact]
    public void A_part_that_is_raised_later_has_its_time_from_that_day()
    {
        var later = Given.Complaint(Given.Shortest, new AddNote("-"), new AddNote("-"), Privacy with { Raised = Given.Today.AddDays(2) });
        Assert.Equal(new DateOnly(2026, 12, 25), Deadlines.PartBy(later.Parts[0], Given.Days));
        Assert.Equal(Refusal.ReceivedInTheFuture, Decide(later, Privacy with { Raised = Given.Today.AddDays(3) }).Refusal);
    }

    [Fact]
    public void A_part_can_be_found_at_any_later_time()
    {
        foreach (var before in new ComplaintCommand[] { new PutRight("Rang."), new EndComplaint(EndWhy.CannotBeLookedAt, "A court.", "We cannot."), Begin, new DecideMatter(Matter.Feedback, "Thanks.", "Thank you.") })
            Assert.Null(Decide(Given.Complaint(Given.Shortest, before), Appeal).Refusal);
        Assert.Equal(Refusal.ComplaintWithdrawn, Decide(Given.Complaint(Given.Shortest, new Withdraw("")), Appeal).Refusal);
    }

    [Fact]
    public void What_goes_elsewhere_is_followed_also_after_the_complaint_is_withdrawn()
    {
        var withdrawn = Given.Complaint(Given.Shortest, Privacy, new Withdraw(""));
        Assert.Contains(Needs.Of(withdrawn, Given.Days), need => need.Kind is NeedKind.Part);
        Assert.Null(Decide(withdrawn, new EndPart(1, false, "You were right.")).Refusal);
    }

    [Fact]
    public void An_issue_that_goes_elsewhere_needs_no_answer_of_ours_and_one_again_when_it_comes_back()
    {
        ComplaintCommand[] split = [Begin, Statement, Appeal with { Issue = 2 }, First, new WriteResponse("You complained.", "", "writer", "Priya Nair")];
        Assert.Equal([new Obstacle(Refusal.NotApproved)], Obstacles(Given.Complaint(Given.Shortest, split)));
        Assert.Equal(Refusal.NoIssue, Decide(Given.Complaint(Given.Shortest, split), Appeal with { Issue = 2 }).Refusal);
        var back = Given.Complaint(Given.Shortest, [.. split, new EndPart(1, true, "There is no right of appeal.")]);
        Assert.Contains(new Obstacle(Refusal.IssueUnanswered, 2), Obstacles(back));
    }

    [Fact]
    public void What_comes_back_and_was_no_issue_is_made_one_before_the_final_response_goes_out()
    {
        ComplaintCommand[] back = [Begin, Statement, Appeal, new EndPart(1, true, "There is no right of appeal.")];
        var complaint = Given.Complaint(Given.Shortest, back);
        Assert.Contains(new Obstacle(Refusal.PartUnanswered, 1), Obstacles(complaint));
        Assert.Contains(Needs.Of(complaint, Given.Days), need => need.Kind is NeedKind.PartCameBack);
        var agreed = Given.Complaint(Given.Shortest, [.. back, Statement with { Issues = [.. complaint.Statement!.Issues, new(0, "The refusal.") { Part = 1 }] }]);
        Assert.DoesNotContain(Obstacles(agreed), obstacle => obstacle.Why is Refusal.PartUnanswered);
        Assert.Contains(new Obstacle(Refusal.IssueUnanswered, 3), Obstacles(agreed));
    }

    [Fact]
    public void Where_everything_goes_elsewhere_it_is_followed_and_comes_back_to_a_closer_look()
    {
        var gone = Given.Complaint(Given.Shortest, Appeal with { NothingLeft = true });
        Assert.Equal(Stage.OtherRoutes, gone.Stage);
        Assert.Equal([NeedKind.Part], Needs.Of(gone, Given.Days).Select(need => need.Kind));
        Assert.Equal(Refusal.NotBeingLookedAt, Decide(gone, Privacy with { NothingLeft = true }).Refusal);
        Assert.True(Lifecycle.CanAskForCloserLook(gone));

        var back = Given.Complaint(Given.Shortest, Appeal with { NothingLeft = true }, new AddNote("-"), new EndPart(1, true, "There is no right of appeal."));
        Assert.Equal(Stage.CloserLook, back.Stage);
        Assert.Equal(Given.Days.Add(Given.Today.AddDays(3), 20), Deadlines.AnswerBy(back, Given.Days));
    }

    [Fact]
    public void A_late_complaint_of_which_everything_comes_back_is_decided_on_first()
    {
        var back = Given.Complaint(Given.Submission(year: Heard.Domain.Time.WithinAYear.No), Appeal with { NothingLeft = true }, new EndPart(1, true, "No right of appeal."));
        Assert.Equal((Stage.Received, TimeLimit.AwaitingDecision), (back.Stage, back.TimeLimit));
    }

    [Fact]
    public void After_a_final_response_what_comes_back_is_looked_at_again_first()
    {
        var ended = Given.Complaint(Given.Shortest, Appeal, new EndComplaint(EndWhy.CannotBeLookedAt, "A court.", "We cannot."));
        Assert.Equal(Refusal.NotBeingLookedAt, Decide(ended, new EndPart(1, true, "No right of appeal.")).Refusal);
        Assert.Null(Decide(ended, new EndPart(1, false, "The appeal was allowed.")).Refusal);
    }

    [Fact]
    public void News_of_a_part_moves_its_day_and_an_end_ends_it()
    {
        var told = Given.Complaint(Given.Shortest, Privacy, new UpdatePart(1, "We have asked the printer.", new DateOnly(2027, 2, 1)));
        Assert.Equal(new DateOnly(2027, 2, 1), Deadlines.PartBy(told.Parts[0], Given.Days));
        Assert.Equal(Refusal.NoDay, Decide(told, new UpdatePart(1, "Still asking.", Given.Today)).Refusal);
        var ended = Given.Complaint(Given.Shortest, Privacy, new EndPart(1, false, "You were right."));
        Assert.DoesNotContain(Needs.Of(ended, Given.Days), need => need.Kind is NeedKind.Part);
        Assert.Equal(Refusal.NoPart, Decide(ended, new EndPart(1, false, "Again.")).Refusal);
        Assert.Equal(Refusal.NoPart, Decide(ended, new UpdatePart(2, "None.", new DateOnly(2027, 2, 1))).Refusal);
    }

    [Fact]
    public void A_representative_without_authorisation_reads_only_what_a_colleague_vouches_for()
    {
        var awaited = Given.Complaint(Given.ForMother);
        Assert.Equal(Refusal.AuthorisationAwaited, Decide(awaited, Appeal).Refusal);
        var vouched = Given.Complaint(Given.ForMother, Appeal with { NothingPrivate = true });
        Assert.True(vouched.Shows(vouched.Parts[0]));
        Assert.Equal(Refusal.AuthorisationAwaited, Decide(vouched, new EndPart(1, false, "She was ill.")).Refusal);

        var taken = Given.Complaint(Given.ForMother, new GiveAuthorisation(ConsentHow.Link, "Edith", ""), new ConfirmAuthorisation("Rang."), Appeal, new WithdrawAuthorisation());
        Assert.False(taken.Shows(taken.Parts[0]));
    }

    [Fact]
    public void Two_letters_about_parts_that_were_not_posted_yet_go_as_one_and_neither_is_lost()
    {
        var byPost = Given.Complaint(Given.Shortest.With("contact-by", "post").With("email").With("street", "Wharf Row"), Appeal, Privacy);
        Assert.Equal("You can appeal.\n\nWe look at it.", Assert.Single(byPost.Errands, errand => errand.Kind is ErrandKind.Part).Words);
    }

    static System.Collections.Immutable.ImmutableArray<Obstacle> Obstacles(Complaint complaint) => Lifecycle.Obstacles(complaint, Given.Today, Given.Terms);

    static Decision Decide(Complaint complaint, ComplaintCommand command) => Lifecycle.Decide(complaint, command, Given.Now.AddDays(2), Given.Terms);
}
