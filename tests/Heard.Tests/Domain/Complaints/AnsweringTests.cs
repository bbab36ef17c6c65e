using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Consent;
using static Heard.Tests.Domain.Complaints.Answering;

namespace Heard.Tests.Domain.Complaints;

/// <summary>The final response: nothing is forgotten, and nothing goes where it may not.</summary>
public sealed class AnsweringTests
{
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
        var begun = Given.Complaint(Given.Shortest, Begin, Agreed, Promised with { Owner = "", By = null });
        Assert.Equal([Refusal.IssueUnanswered, Refusal.IssueUnanswered, Refusal.RemedyUnfinished, Refusal.NoResponse], Obstacles(begun).Select(obstacle => obstacle.Why));
        Assert.Equal([1, 2, 1, 0], Obstacles(begun).Select(obstacle => obstacle.Number));
    }

    [Fact]
    public void Where_something_went_wrong_something_is_offered() =>
        Assert.Contains(new Obstacle(Refusal.NothingOffered, 1), Obstacles(Given.Complaint(Given.Shortest, Begin, Agreed, First with { Apology = "" }, Second, Words)));

    [Fact]
    public void Where_something_went_wrong_it_is_said_what_it_meant() =>
        Assert.Equal(Refusal.NothingSaid, Decide(Given.Complaint(Given.Shortest, Begin, Agreed), First with { Impact = " " }).Refusal);

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
        Assert.Empty(Lifecycle.Obstacles(written, Given.Today, Given.Terms with { Handling = new() { FourEyes = false } }));
    }

    [Fact]
    public void What_is_changed_after_it_was_approved_is_approved_again()
    {
        foreach (var change in new ComplaintCommand[] { First with { BasedOn = 1, Happened = "Somebody did." }, Promised with { Number = 1, What = "We write." }, new DropRemedy(1), Words with { Opening = "Other words." } })
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
        var answered = Given.Complaint(Given.Shortest, Begin, Agreed, First);
        Assert.Equal(Refusal.ChangedMeanwhile, Decide(answered, First with { Happened = "Something else." }).Refusal);
        Assert.Null(Decide(answered, First with { Happened = "Something else.", BasedOn = 1 }).Refusal);
    }

    [Fact]
    public void What_is_private_goes_to_no_representative_without_authorisation()
    {
        var awaited = Given.Complaint(Given.ForMother, Begin, Agreed, First with { IsPrivate = true }, Second, Words);
        Assert.Contains(new Obstacle(Refusal.AuthorisationAwaited, 1), Obstacles(awaited));
        var authorised = Given.Complaint(Given.ForMother, Begin, Agreed, First with { IsPrivate = true }, Second, Words, new GiveAuthorisation(ConsentHow.Link, "Edith", ""), new ConfirmAuthorisation("Rang."));
        Assert.DoesNotContain(Obstacles(authorised), obstacle => obstacle.Why is Refusal.AuthorisationAwaited);
        Assert.DoesNotContain(Obstacles(Given.Complaint(Given.ForMother, Begin, Agreed, First, Second, Words)), obstacle => obstacle.Why is Refusal.AuthorisationAwaited);
    }

    [Fact]
    public void It_is_in_the_format_that_was_asked_for_and_a_change_undoes_that()
    {
        var easyRead = Given.Shortest.With("adjustments", "easy-read", "large-print");
        ComplaintCommand[] written = [Begin, Agreed, First, Second, Words];
        Assert.Contains(new Obstacle(Refusal.FormatMissing, 0, "easy-read"), Obstacles(Given.Complaint(easyRead, written)));
        ComplaintCommand[] prepared = [.. written, new PrepareFormat("easy-read", "Bea has it.")];
        Assert.Equal([new Obstacle(Refusal.NotApproved)], Obstacles(Given.Complaint(easyRead, prepared)));
        Assert.Contains(Obstacles(Given.Complaint(easyRead, [.. prepared, Words])), obstacle => obstacle.Why is Refusal.FormatMissing);
        Assert.Equal(Refusal.FormatNotAskedFor, Decide(Given.Complaint(easyRead, written), new PrepareFormat("braille", "Bea.")).Refusal);
    }

    [Fact]
    public void A_response_in_Welsh_is_read_by_somebody_who_speaks_it() =>
        Assert.Contains(new Obstacle(Refusal.FormatMissing, 0, "welsh"), Obstacles(Given.Complaint(Given.Submission() with { Language = Language.Welsh }, Begin, Agreed, First, Second, Words)));

    [Theory]
    [InlineData(RemedyKind.PaymentForDistress, 0)]
    [InlineData(RemedyKind.Apology, 50)]
    [InlineData(RemedyKind.PaymentForLoss, -1)]
    public void A_payment_has_an_amount_and_nothing_else_has(RemedyKind kind, int pounds) =>
        Assert.Equal(Refusal.WrongAmount, Decide(Given.Complaint(Given.Shortest, Begin), Promised with { Kind = kind, Pounds = pounds }).Refusal);

    [Fact]
    public void An_issue_that_is_taken_out_takes_its_answer_with_it()
    {
        var fewer = Given.Complaint(Given.Shortest, Begin, Agreed, First, Second, Agreed with { Issues = [new(2, "The form was lost.")] });
        Assert.Equal([2], fewer.Findings.Select(answer => answer.Issue));
    }
}
