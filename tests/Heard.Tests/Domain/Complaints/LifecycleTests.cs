using Heard.Domain.Complaints;
using Heard.Domain.Consent;
using Heard.Domain.Files;
using Heard.Domain.Time;

namespace Heard.Tests.Domain.Complaints;

public sealed class LifecycleTests
{
    static readonly GiveAuthorisation Yes = new(ConsentHow.Link, "Edith", "");

    [Theory]
    [InlineData("", null)]
    [InlineData("priya", Refusal.ChangedMeanwhile)]
    [InlineData(null, null)]
    public void Who_chose_a_colleague_for_it_does_not_take_it_from_somebody_who_has_it_since(string? from, Refusal? refusal)
    {
        var complaint = Given.Complaint(Given.Shortest);
        Assert.Equal(refusal, Lifecycle.Decide(complaint, new Assign("gareth", "Gareth Owen") { From = from }, Given.Now, Given.Terms).Refusal);
    }

    [Fact]
    public void Giving_it_to_whoever_has_it_already_changes_nothing()
    {
        var decision = Lifecycle.Decide(Given.Complaint(Given.Shortest, new Assign("gareth", "Gareth Owen")), new Assign("gareth", "Gareth Owen") { From = "" }, Given.Now, Given.Terms);
        Assert.Equal((null, true), (decision.Refusal, decision.Events.IsEmpty));
    }

    [Fact]
    public void Nobody_is_told_that_they_complained_too_late_without_a_person_deciding_it()
    {
        var complaint = Given.Complaint(Given.Submission(year: WithinAYear.No));
        Assert.Equal(TimeLimit.AwaitingDecision, complaint.TimeLimit);
    }

    [Fact]
    public void A_complaint_with_an_unclear_date_is_looked_at_by_a_person_too() =>
        Assert.Equal(TimeLimit.AwaitingDecision, Given.Complaint(Given.Submission(year: WithinAYear.Unclear)).TimeLimit);

    [Fact]
    public void A_complaint_is_acknowledged_once()
    {
        var complaint = Given.Complaint(Given.Shortest, new Acknowledge("I have read it."));
        Assert.Equal(Refusal.AlreadyAcknowledged, Lifecycle.Decide(complaint, new Acknowledge("Again."), Given.Now, Given.Terms).Refusal);
    }

    [Fact]
    public void An_authorisation_given_by_link_opens_nothing_until_a_colleague_has_checked_it()
    {
        var given = Given.Complaint(Given.ForMother, Yes);
        Assert.False(given.Authorisation.OpensTheFile);
        Assert.True(Given.Complaint(Given.ForMother, Yes, new ConfirmAuthorisation("Rang the number on file.")).Authorisation.OpensTheFile);
    }

    [Fact]
    public void An_authorisation_that_changes_has_to_be_checked_again()
    {
        var complaint = Given.Complaint(Given.ForMother, Yes, new ConfirmAuthorisation("Rang."), Yes with { Limits = "Not my health." });
        Assert.False(complaint.Authorisation.OpensTheFile);
        Assert.Equal("Not my health.", complaint.Authorisation.Limits);
    }

    [Fact]
    public void An_authorisation_can_be_taken_back_even_after_the_complaint_was_withdrawn()
    {
        var complaint = Given.Complaint(Given.ForMother, Yes, new Withdraw(""));
        Assert.IsType<AuthorisationWithdrawn>(Assert.Single(Lifecycle.Decide(complaint, new WithdrawAuthorisation(), Given.Now, Given.Terms).Events));
    }

    [Fact]
    public void Once_taken_back_it_is_not_given_again_by_the_link() =>
        Assert.Equal(Refusal.AuthorisationWithdrawn, Lifecycle.Decide(Given.Complaint(Given.ForMother, Yes, new WithdrawAuthorisation()), Yes, Given.Now, Given.Terms).Refusal);

    [Fact]
    public void Somebody_who_complains_for_themselves_needs_nobodys_authorisation()
    {
        var complaint = Given.Complaint(Given.Shortest);
        Assert.True(complaint.Authorisation.OpensTheFile);
        Assert.Equal(Refusal.NoAuthorisationNeeded, Lifecycle.Decide(complaint, Yes, Given.Now, Given.Terms).Refusal);
    }

    [Fact]
    public void Somebody_who_knows_a_reference_cannot_have_the_code_sent_over_and_over()
    {
        var complaint = Given.Complaint(Given.Shortest, new RemindOfCode());
        Assert.Empty(Lifecycle.Decide(complaint, new RemindOfCode(), complaint.CodeSentAt!.Value.AddMinutes(59), Given.Terms).Events);
        Assert.NotEmpty(Lifecycle.Decide(complaint, new RemindOfCode(), complaint.CodeSentAt.Value.AddMinutes(60), Given.Terms).Events);
        Assert.Equal(1, complaint.CodeVersion);
    }

    [Fact]
    public void A_person_without_email_gets_a_letter_that_a_colleague_posts()
    {
        var byPost = Given.Shortest.With("contact-by", "post").With("house", "3").With("street", "Wharf Row");
        var errand = Assert.Single(Given.Complaint(byPost).Errands);
        Assert.Equal(new Errand(ErrandKind.Receipt, ContactWay.Post), errand);
        Assert.Empty(Given.Complaint(byPost, new FinishErrand(ErrandKind.Receipt)).Errands);
    }

    [Fact]
    public void An_acknowledgement_to_somebody_without_email_waits_to_be_posted_and_the_receipt_with_the_code_still_does()
    {
        var byPost = Given.Shortest.With("contact-by", "post").With("house", "3").With("street", "Wharf Row");
        Assert.Equal(
            [(ErrandKind.Receipt, ""), (ErrandKind.Acknowledgement, "I have read it.")],
            Given.Complaint(byPost, new Acknowledge("I have read it.")).Errands.Select(errand => (errand.Kind, errand.Words)));
    }

    [Fact]
    public void Promises_count_from_the_day_a_letter_arrived_and_not_from_the_day_it_was_typed_in()
    {
        var letter = Given.Complaint(Given.Submission() with { Channel = Channel.Letter, ReceivedOn = new DateOnly(2026, 11, 16) });
        Assert.Equal(new DateOnly(2026, 11, 16), letter.ReceivedOn);
        Assert.Equal(Given.Now, letter.ReceivedAt);
    }

    [Fact]
    public void Nothing_arrives_tomorrow() =>
        Assert.Equal(Refusal.ReceivedInTheFuture, Lifecycle.Decide(null, Given.Submission() with { ReceivedOn = new DateOnly(2026, 11, 24) }, Given.Now, Given.Terms).Refusal);

    [Fact]
    public void What_was_put_right_at_once_needs_nobody_until_the_person_writes_again()
    {
        var days = new WorkingDays(BankHolidays.None.Of(Nation.EnglandAndWales));
        var complaint = Given.Complaint(Given.Shortest, new PutRight("Rang the lock keeper, who apologised."));
        Assert.Empty(Needs.Of(complaint, days));
        Assert.Equal([NeedKind.NewWords], Needs.Of(Given.Complaint(Given.Shortest, new PutRight("Rang."), new AddWords("It happened again.")), days).Select(need => need.Kind));
    }

    [Fact]
    public void The_person_is_told_once_that_a_file_could_not_be_kept_and_it_stays_on_the_list()
    {
        var refuse = new RefuseFile(Given.Photograph.Id, FileProblem.Virus);
        var complaint = Given.Complaint(Given.WithFile, refuse);
        Assert.Equal(FileProblem.Virus, Assert.Single(complaint.Files).Problem);
        Assert.Empty(Lifecycle.Decide(complaint, refuse, Given.Now, Given.Terms).Events);
    }

    [Fact]
    public void The_person_hears_nothing_of_a_file_that_a_colleague_filed_and_that_was_refused()
    {
        var complaint = Given.Complaint(Given.Shortest, new AttachFiles([Given.Photograph]), new RefuseFile(Given.Photograph.Id, FileProblem.Virus));
        Assert.Equal(FileProblem.Virus, Assert.Single(complaint.Files).Problem);
        var happened = Lifecycle.Decide(Given.Complaint(Given.Shortest, new AttachFiles([Given.Photograph])), new RefuseFile(Given.Photograph.Id, FileProblem.Virus), Given.Now, Given.Terms).Events;
        Assert.Equal(ContactWay.None, Assert.IsType<FileRefused>(Assert.Single(happened)).Way);
    }

    [Fact]
    public void A_complaint_holds_a_hundred_files_and_no_more()
    {
        var full = Given.Complaint(Given.Submission() with { Files = [.. Enumerable.Repeat(Given.Photograph, FileRules.MostOnComplaint)] });
        Assert.Equal(Refusal.TooManyFiles, Lifecycle.Decide(full, new AddWords("") { Files = [Given.Photograph] }, Given.Now, Given.Terms).Refusal);
        Assert.Equal(Refusal.TooManyFiles, Lifecycle.Decide(full, new AttachFiles([Given.Photograph]), Given.Now, Given.Terms).Refusal);
        Assert.Null(Lifecycle.Decide(full, new AddWords("Only words"), Given.Now, Given.Terms).Refusal);
    }

    [Fact]
    public void Somebody_who_adds_only_a_file_has_said_something() =>
        Assert.Null(Lifecycle.Decide(Given.Complaint(Given.Shortest), new AddWords("") { Files = [Given.Photograph] }, Given.Now, Given.Terms).Refusal);

    [Fact]
    public void After_erasure_a_complaint_can_still_be_read()
    {
        var complaint = Given.Complaint(Given.Shortest);
        Assert.Equal(complaint, Lifecycle.Apply(complaint, new Erased("NoteAdded"), Given.Now));
    }
}
