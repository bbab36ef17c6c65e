using System.Collections.Immutable;
using CsCheck;
using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Consent;
using Heard.Domain.Intake;
using Heard.Domain.Organisations;
using Heard.Domain.Routes;

namespace Heard.Tests.Domain.Complaints;

public sealed class AnsweringTests
{
    static readonly BeginCloserLook Begin = new(CloserLookWhy.Colleague, "Three teams are in it.");
    static readonly SendStatement Statement = new([new(0, "Nobody rang back."), new(0, "The form was lost.")], "An apology.", "By phone.", 0, "This is what I look at.") { NothingPrivate = true };
    static readonly AnswerIssue First = new(1, "The log.", "Our promise says within a day.", "Nobody did.", Finding.Upheld, "A week of waiting.", "I am sorry that nobody rang.", false, 0);
    static readonly AnswerIssue Second = new(2, "The post book.", "Forms are kept.", "It was there.", Finding.NotUpheld, "", "", false, 0);
    static readonly OfferRemedy Remedy = new(0, RemedyKind.PutRight, "We ring you on Monday.", "Priya Nair", new DateOnly(2026, 12, 14), 0);
    static readonly WriteResponse Words = new("You complained that nobody rang back.", "", "writer", "Priya Nair");
    static readonly ApproveResponse Approve = new("reader", "Gareth Owen");
    static readonly SendResponse Send = new([new(2, "", "You complained.")], 0);

    static readonly ComplaintCommand[] Ready = [Begin, Statement, First, Second, Remedy, Words, new AskApproval(), Approve];

    [Fact]
    public void A_final_response_goes_out_when_nothing_is_in_its_way_and_only_once()
    {
        var ready = Given.Complaint(Given.Shortest, Ready);
        Assert.Empty(Obstacles(ready));
        var sent = Given.Complaint(Given.Shortest, [.. Ready, Send with { BasedOn = ready.Changes }]);
        Assert.Equal(Stage.Answered, sent.Stage);
        Assert.Equal(Refusal.NotInCloserLook, Decide(sent, Send with { BasedOn = sent.Changes }).Refusal);
    }

    [Fact]
    public void Everything_that_is_in_the_way_is_said_at_once()
    {
        var begun = Given.Complaint(Given.Shortest, Begin, Statement, Remedy with { Owner = "", By = null });
        Assert.Equal([Refusal.IssueUnanswered, Refusal.IssueUnanswered, Refusal.RemedyUnfinished, Refusal.NoResponse], Obstacles(begun).Select(obstacle => obstacle.Why));
        Assert.Equal([1, 2, 1, 0], Obstacles(begun).Select(obstacle => obstacle.Number));
    }

    [Fact]
    public void Where_something_went_wrong_something_is_offered() =>
        Assert.Contains(new Obstacle(Refusal.NothingOffered, 1), Obstacles(Given.Complaint(Given.Shortest, Begin, Statement, First with { Apology = "" }, Second, Words)));

    [Fact]
    public void Where_something_went_wrong_it_is_said_what_it_meant() =>
        Assert.Equal(Refusal.NothingSaid, Decide(Given.Complaint(Given.Shortest, Begin, Statement), First with { Impact = " " }).Refusal);

    [Fact]
    public void No_response_goes_out_that_does_not_say_who_looks_at_it_next() =>
        Assert.Contains(new Obstacle(Refusal.NoWayOn), Lifecycle.Obstacles(Given.Complaint(Given.Shortest, Ready), Given.Today, Given.Terms with { Chain = [] }));

    [Fact]
    public void Whoever_wrote_it_does_not_approve_it() =>
        Assert.Equal(Refusal.OwnResponse, Decide(Given.Complaint(Given.Shortest, [.. Ready[..^1]]), Approve with { Account = "writer" }).Refusal);

    [Fact]
    public void Other_eyes_are_needed_where_the_body_wants_them()
    {
        var written = Given.Complaint(Given.Shortest, [.. Ready[..^2]]);
        Assert.Equal([new Obstacle(Refusal.NotApproved)], Obstacles(written));
        Assert.Empty(Lifecycle.Obstacles(written, Given.Today, Given.Terms with { FourEyes = false }));
    }

    [Fact]
    public void What_is_changed_after_it_was_approved_is_approved_again()
    {
        foreach (var change in new ComplaintCommand[] { First with { BasedOn = 1, Happened = "Somebody did." }, Remedy with { Number = 1, What = "We write." }, new DropRemedy(1), Words with { Opening = "Other words." } })
        {
            var changed = Given.Complaint(Given.Shortest, [.. Ready, change]);
            Assert.Equal(ResponseState.Writing, changed.Response!.State);
            Assert.Equal(Refusal.NotApproved, Decide(changed, Send with { BasedOn = changed.Changes }).Refusal);
        }
    }

    [Fact]
    public void What_was_composed_before_the_last_change_is_not_sent() =>
        Assert.Equal(Refusal.ChangedMeanwhile, Decide(Given.Complaint(Given.Shortest, Ready), Send with { BasedOn = 1 }).Refusal);

    [Fact]
    public void Of_two_who_answer_one_issue_the_second_is_told()
    {
        var answered = Given.Complaint(Given.Shortest, Begin, Statement, First);
        Assert.Equal(Refusal.ChangedMeanwhile, Decide(answered, First with { Happened = "Something else." }).Refusal);
        Assert.Null(Decide(answered, First with { Happened = "Something else.", BasedOn = 1 }).Refusal);
    }

    [Fact]
    public void What_is_private_goes_to_no_representative_without_authorisation()
    {
        var awaited = Given.Complaint(Given.ForMother, Begin, Statement, First with { IsPrivate = true }, Second, Words);
        Assert.Contains(new Obstacle(Refusal.AuthorisationAwaited, 1), Obstacles(awaited));
        var authorised = Given.Complaint(Given.ForMother, Begin, Statement, First with { IsPrivate = true }, Second, Words, new GiveAuthorisation(ConsentHow.Link, "Edith", ""), new ConfirmAuthorisation("Rang."));
        Assert.DoesNotContain(Obstacles(authorised), obstacle => obstacle.Why is Refusal.AuthorisationAwaited);
        Assert.DoesNotContain(Obstacles(Given.Complaint(Given.ForMother, Begin, Statement, First, Second, Words)), obstacle => obstacle.Why is Refusal.AuthorisationAwaited);
    }

    [Fact]
    public void It_is_in_the_format_that_was_asked_for_and_a_change_undoes_that()
    {
        var easyRead = Given.Shortest.With("adjustments", "easy-read", "large-print");
        ComplaintCommand[] written = [Begin, Statement, First, Second, Words];
        Assert.Contains(new Obstacle(Refusal.FormatMissing, 0, "easy-read"), Obstacles(Given.Complaint(easyRead, written)));
        ComplaintCommand[] prepared = [.. written, new PrepareFormat("easy-read", "Bea has it.")];
        Assert.Equal([new Obstacle(Refusal.NotApproved)], Obstacles(Given.Complaint(easyRead, prepared)));
        Assert.Contains(Obstacles(Given.Complaint(easyRead, [.. prepared, Words])), obstacle => obstacle.Why is Refusal.FormatMissing);
        Assert.Equal(Refusal.FormatNotAskedFor, Decide(Given.Complaint(easyRead, written), new PrepareFormat("braille", "Bea.")).Refusal);
    }

    [Fact]
    public void A_response_in_Welsh_is_read_by_somebody_who_speaks_it() =>
        Assert.Contains(new Obstacle(Refusal.FormatMissing, 0, "welsh"), Obstacles(Given.Complaint(Given.Submission() with { Language = Language.Welsh }, Begin, Statement, First, Second, Words)));

    [Theory]
    [InlineData(RemedyKind.PaymentForDistress, 0)]
    [InlineData(RemedyKind.Apology, 50)]
    [InlineData(RemedyKind.PaymentForLoss, -1)]
    public void A_payment_has_an_amount_and_nothing_else_has(RemedyKind kind, int pounds) =>
        Assert.Equal(Refusal.WrongAmount, Decide(Given.Complaint(Given.Shortest, Begin), Remedy with { Kind = kind, Pounds = pounds }).Refusal);

    [Fact]
    public void What_was_promised_stays_in_the_list_until_it_is_done_and_the_person_hears_of_it()
    {
        var sent = Given.Complaint(Given.Shortest, [.. Ready, Send with { BasedOn = Given.Complaint(Given.Shortest, Ready).Changes }]);
        Assert.Equal([new Need(NeedKind.Remedy, new DateOnly(2026, 12, 14)) { What = Remedy.What, Who = Remedy.Owner }], Needs.Of(sent, Given.Days));
        Assert.Equal(Refusal.NotInCloserLook, Decide(sent, new DropRemedy(1)).Refusal);
        Assert.Equal(Refusal.NothingSaid, Decide(sent, new FinishRemedy(1, "")).Refusal);
        var done = Assert.IsType<RemedyDone>(Assert.Single(Decide(sent, new FinishRemedy(1, "We rang.")).Events));
        Assert.Empty(Needs.Of(Lifecycle.Apply(sent, done, Given.Now)!, Given.Days));
    }

    [Fact]
    public void What_is_looked_at_again_keeps_its_findings_and_has_its_time_from_that_day()
    {
        var sent = Given.Complaint(Given.Shortest, [.. Ready, Send with { BasedOn = Given.Complaint(Given.Shortest, Ready).Changes }]);
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
        ComplaintCommand[] sent = [.. Ready, Send with { BasedOn = Given.Complaint(Given.Shortest, Ready).Changes }];
        Assert.Equal(Refusal.NotInCloserLook, Decide(Given.Complaint(Given.Shortest, sent), Remedy).Refusal);
        var upheld = Given.Complaint(Given.Shortest, [.. sent, new RecordOmbudsman(OmbudsmanStep.Upheld, "We were wrong.")]);
        Assert.Equal(Refusal.RemedyUnfinished, Decide(upheld, Remedy with { Owner = "" }).Refusal);
        Assert.Equal(Refusal.NoRemedy, Decide(upheld, Remedy with { Number = 1 }).Refusal);
        Assert.Equal(2, Assert.IsType<RemedyOffered>(Assert.Single(Decide(upheld, Remedy).Events)).Remedy.Number);
        Assert.Equal(Refusal.NotInCloserLook, Decide(Given.Complaint(Given.Shortest, [.. sent, new RecordOmbudsman(OmbudsmanStep.NotUpheld, "We were right.")]), Remedy).Refusal);
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
        var sent = Given.Complaint(Given.Shortest, [.. Ready, Send with { BasedOn = Given.Complaint(Given.Shortest, Ready).Changes }]);
        Assert.Equal(Refusal.AlreadyAnswered, Decide(sent, new Withdraw("")).Refusal);
        Assert.False(Lifecycle.CanWithdraw(sent));
        Assert.True(Lifecycle.CanWithdraw(Given.Complaint(Given.Shortest, Begin)));
    }

    [Fact]
    public void What_was_promised_in_an_answer_stays_promised_when_it_is_looked_at_again_and_even_when_it_is_then_withdrawn()
    {
        ComplaintCommand[] again = [.. Ready, Send with { BasedOn = Given.Complaint(Given.Shortest, Ready).Changes }, new ReopenComplaint(ReopenWhy.NewFromPerson, "A letter was found.")];
        var reopened = Given.Complaint(Given.Shortest, again);
        Assert.Contains(Needs.Of(reopened, Given.Days), need => need.Kind is NeedKind.Remedy);
        Assert.Equal(Refusal.AlreadyAnswered, Decide(reopened, new DropRemedy(1)).Refusal);
        Assert.Equal(Refusal.AlreadyAnswered, Decide(reopened, Remedy with { Number = 1, What = "Nothing." }).Refusal);
        Assert.Null(Decide(reopened, Remedy).Refusal);
        var withdrawn = Given.Complaint(Given.Shortest, [.. again, new Withdraw("")]);
        Assert.Contains(Needs.Of(withdrawn, Given.Days), need => need.Kind is NeedKind.Remedy);
        Assert.Null(Decide(withdrawn, new FinishRemedy(1, "We rang.")).Refusal);
    }

    [Fact]
    public void An_issue_that_is_taken_out_takes_its_answer_with_it()
    {
        var fewer = Given.Complaint(Given.Shortest, Begin, Statement, First, Second, Statement with { Issues = [new(2, "The form was lost.")] });
        Assert.Equal([2], fewer.Findings.Select(answer => answer.Issue));
    }

    [Fact]
    public void Where_the_body_has_a_second_stage_somebody_else_reviews_the_answer_once_and_in_time()
    {
        var sent = Given.Complaint(Given.Shortest, [new Assign("writer", "Priya Nair"), .. Ready, Send with { BasedOn = Given.Complaint(Given.Shortest, Ready).Changes }]);
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

    static readonly ComplaintCommand[] Commands =
    [
        Begin, Statement, Statement with { Issues = [new(1, "Nobody rang."), new(0, "New.")] }, First, First with { BasedOn = 1 }, First with { BasedOn = 2, IsPrivate = true }, Second, new AnswerIssue(3, "All.", "This.", "That.", Finding.CouldNotDecide, "", "", false, 0),
        Remedy, Remedy with { Owner = "" }, Remedy with { Number = 1 }, new DropRemedy(1), Words, Words with { Account = "reader" }, new AskApproval(), Approve, new ReturnResponse("Too short."),
        new AnswerStatement(false, "No."), new AnswerStatement(true, ""), new GiveAuthorisation(ConsentHow.Link, "Edith", ""), new ConfirmAuthorisation("Rang."), new WithdrawAuthorisation(),
        new SplitPart(RouteKind.Appeal, "The refusal.", "Appeals", "You can appeal.") { By = new DateOnly(2031, 1, 6), Issue = 1 }, new SplitPart(RouteKind.DataProtection, "A letter.", "Privacy", "We look at it.") { NothingPrivate = true },
        new SplitPart(RouteKind.Court, "All of it.", "A court", "A court decides.") { By = new DateOnly(2031, 1, 6), NothingLeft = true, NothingPrivate = true }, new EndPart(1, true, "Came back.") { NothingPrivate = true }, new EndPart(2, false, "Done.") { NothingPrivate = true },
        new AskPerson(AskWhy.ComplainedAbout, "The reader", "", "What happened?", new DateOnly(2031, 1, 6), "reader"), new GiveAccount(1, "I was there."), new CloseRequest(1, "Enough."), new ShareViews("So far.") { NothingPrivate = true },
        new SetContactPlan("Tuesdays.", "Calls.", new DateOnly(2027, 2, 1), "We ring on Tuesdays."),
        new FinishRemedy(1, "Done."), new ReopenComplaint(ReopenWhy.NewFromPerson, "A letter."), new Delay(new DateOnly(2029, 1, 4), "Away.", false, "Longer."), new StopClock("Papers.", "I wait."), new RestartClock("Came."), new Acknowledge("Read."), new Withdraw(""),
    ];

    /// <summary>Fifty things in any order, with an attempt to send after each.</summary>
    [Fact]
    public void Whatever_happens_no_response_forgets_anything_or_goes_where_it_may_not() =>
        Gen.Select(Gen.Int[0, Commands.Length - 2].Array[50], Gen.Bool).Sample((steps, forMother) =>
        {
            Complaint? complaint = null;
            var at = Given.Now;
            var responses = 0;
            foreach (var command in steps.Select(step => Commands[step]).Prepend(Given.Submission(forMother ? Given.ForMother : null)))
            {
                var after = Do(complaint, command, at, ref responses)!;
                if (command is ReopenComplaint && complaint?.Stage is Stage.Answered && after.Stage is Stage.CloserLook) responses = 0;
                complaint = Do(after, Send with { BasedOn = after.Changes }, at, ref responses);
                at = at.AddDays(1);
                if (!Holds(complaint!, responses)) return false;
            }

            return true;
        });

    static Complaint? Do(Complaint? complaint, ComplaintCommand command, DateTimeOffset at, ref int responses)
    {
        foreach (var happened in Lifecycle.Decide(complaint, command, at, Given.Terms).Events)
        {
            if (happened is FinalResponseSent)
            {
                responses++;
                Assert.All(complaint!.Statement!.Issues, issue => Assert.True(complaint.AnswerTo(issue.Number) is not null || complaint.GoesElsewhere(issue.Number)));
                Assert.Empty(complaint.BackAgain);
                Assert.All(complaint.Remedies, remedy => Assert.True(remedy is { Owner.Length: > 0, By: not null }));
                Assert.True(complaint.Response is { State: ResponseState.Approved });
                Assert.True(complaint.Authorisation.OpensTheFile || complaint.Findings.All(answer => !answer.IsPrivate));
            }

            complaint = Lifecycle.Apply(complaint, happened, at);
        }

        return complaint;
    }

    /// <summary>Never two final responses to one look; a stage says what it says; a moved day is never earlier than the first; a part that is dealt with elsewhere is never out of sight.</summary>
    static bool Holds(Complaint c, int responses) =>
        responses <= 1 && (c.Stage is not Stage.Answered || c.AnsweredOn is not null)
        && c.Remedies.Count(remedy => remedy is { IsSent: true, DoneOn: null }) == Needs.Of(c, Given.Days).Count(need => need.Kind is NeedKind.Remedy)
        && c.Parts.Count(part => part.State is PartState.Open) == Needs.Of(c, Given.Days).Count(need => need.Kind is NeedKind.Part)
        && (c.Stage is not Stage.OtherRoutes || !c.Parts.IsEmpty)
        && (Deadlines.AnswerBy(c, Given.Days) is not { } due || c.Stage is Stage.Answered || due >= Deadlines.FirstAnswerBy(c, Given.Days));

    static ImmutableArray<Obstacle> Obstacles(Complaint complaint) => Lifecycle.Obstacles(complaint, Given.Today, Given.Terms);

    static Decision Decide(Complaint complaint, ComplaintCommand command) => Lifecycle.Decide(complaint, command, Given.Now, Given.Terms);
}
