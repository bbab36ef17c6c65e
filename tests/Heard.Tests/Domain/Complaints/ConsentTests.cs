using Heard.Domain.Complaints;
using Heard.Domain.Consent;

namespace Heard.Tests.Domain.Complaints;

/// <summary>Asking for an authorisation, recording what came on paper, and deciding that none can be given.</summary>
public sealed class ConsentTests
{
    static readonly GiveAuthorisation Yes = new(ConsentHow.Link, "Edith", "");
    static readonly ConfirmAuthorisation Checked = new("Rang.");
    static readonly RefuseAuthorisation No = new();
    static readonly WithdrawAuthorisation TakenBack = new();
    static readonly AskAuthorisation ByLink = new("edith@example.org", "She says that she was not sure what it meant.");
    static readonly AskAuthorisation ByLetter = ByLink with { Email = "" };
    static readonly RecordAuthorisation Paper = new(false, "Edith Quill", "", "The signature is the one of her licence.");
    static readonly RecordAuthorisation Spoken = Paper with { Spoken = true };
    static readonly DecideNoAuthorisation NoCapacity = new(NoConsent.Capacity, "A lasting power of attorney for property, seen on paper.", "Her doctor writes that she cannot follow this now.");
    static readonly DecideNoAuthorisation Died = NoCapacity with { Why = NoConsent.Died, Authority = "The will names him executor.", HowWeKnow = "The certificate." };

    static readonly Complaint Awaited = Given.Complaint(Given.ForMother);
    static readonly Complaint Refused = Given.Complaint(Given.ForMother, No);
    static readonly Complaint Withdrawn = Given.Complaint(Given.ForMother, Yes, Checked, TakenBack);
    static readonly Complaint Authorised = Given.Complaint(Given.ForMother, Yes, Checked);
    static readonly Complaint WithoutCapacity = Given.Complaint(Given.ForMother.With("their-agreement", "cannot"));
    static readonly Complaint OfADead = Given.Complaint(Given.ForMother.With("why-not-themselves", "died"));

    [Fact]
    public void Who_has_not_answered_is_asked_again_and_the_link_sent_before_opens_no_more()
    {
        var asked = After(Awaited, ByLink with { Reason = "" });
        Assert.Equal((1, 2), (Awaited.AuthorisationVersion, asked.AuthorisationVersion));
        Assert.Equal((ConsentState.Awaited, ConsentHow.Link), (asked.Authorisation.State, asked.Authorisation.How));
        Assert.Equal(3, After(asked, ByLink).AuthorisationVersion);
    }

    [Fact]
    public void A_letter_waits_to_be_posted_until_they_are_asked_otherwise_or_what_it_asks_for_is_there()
    {
        var asked = After(Awaited, ByLetter);
        Assert.Equal(new Errand(ErrandKind.AuthorisationLetter, ContactWay.Post), Assert.Single(asked.Errands));
        Assert.Single(After(asked, ByLetter).Errands);
        foreach (var command in new ComplaintCommand[] { ByLink, Paper, NoCapacity }) Assert.Empty(After(asked, command).Errands);
    }

    [Fact]
    public void Who_is_answered_by_letter_hears_by_letter_that_they_may_act_unless_that_has_changed_before_it_is_posted()
    {
        var byPost = Given.ForMother.With("contact-by", "post").With("letters-to", "1 Lock Cottages");
        foreach (var may in new ComplaintCommand[][] { [Yes, Checked], [Paper], [NoCapacity] })
        {
            var waits = Given.Complaint(byPost, may);
            Assert.Contains(new Errand(ErrandKind.MayAct, ContactWay.Post), waits.Errands);
            Assert.DoesNotContain(Given.Complaint(Given.ForMother, may).Errands, errand => errand.Kind is ErrandKind.MayAct);
            var changed = After(waits, waits.Authorisation.State is ConsentState.Given ? TakenBack : ByLink);
            Assert.DoesNotContain(changed.Errands, errand => errand.Kind is ErrandKind.MayAct);
        }
    }

    [Fact]
    public void Who_said_no_is_asked_again_only_when_somebody_can_say_why()
    {
        foreach (var complaint in new[] { Refused, Withdrawn, WithoutCapacity })
        {
            Assert.Equal(Refusal.NothingSaid, Why(complaint, ByLink with { Reason = " " }));
            Assert.True(Lifecycle.AsksWithReason(complaint));
            var asked = After(complaint, ByLink);
            Assert.Equal(ConsentState.Awaited, asked.Authorisation.State);
            Assert.False(asked.AuthorisationIsNews);
            Assert.False(asked.Authorisation.OpensTheFile);
            Assert.Equal(ConsentState.Given, After(asked, Yes).Authorisation.State);
        }

        Assert.False(Lifecycle.AsksWithReason(Awaited));
    }

    [Fact]
    public void Nobody_is_asked_who_has_agreed_who_has_died_or_for_whom_nobody_acts()
    {
        Assert.Equal(Refusal.AlreadyAuthorised, Why(Authorised, ByLink));
        Assert.Equal(Refusal.PersonAffectedDied, Why(OfADead, ByLink));
        Assert.Equal(Refusal.NoAuthorisationNeeded, Why(Given.Complaint(Given.Shortest), ByLink));
        Assert.Equal(Refusal.ComplaintWithdrawn, Why(Given.Complaint(Given.ForMother, new Withdraw("")), ByLink));
        Assert.Equal(Refusal.NotAnEmailAddress, Why(Awaited, ByLink with { Email = "edith" }));
    }

    [Fact]
    public void What_was_signed_opens_the_file_at_once_since_a_colleague_has_checked_it()
    {
        foreach (var complaint in new[] { Awaited, Refused, Withdrawn, Authorised })
        {
            var recorded = After(complaint, Paper with { Limits = "Not my health." });
            Assert.Equal((ConsentState.Given, ConsentHow.Paper, "Not my health.", true), (recorded.Authorisation.State, recorded.Authorisation.How, recorded.Authorisation.Limits, recorded.Authorisation.OpensTheFile));
            Assert.False(recorded.AuthorisationIsNews);
        }
    }

    [Fact]
    public void A_newer_paper_replaces_the_limits_and_the_same_one_changes_nothing()
    {
        var limited = After(Awaited, Paper with { Limits = "Not my health." });
        Assert.Empty(Lifecycle.Decide(limited, Paper with { Limits = "Not my health." }, Given.Now, Given.Terms).Events);
        Assert.Equal("", After(limited, Paper).Authorisation.Limits);
    }

    [Fact]
    public void What_was_signed_is_taken_back_as_everything_else()
    {
        var recorded = After(Awaited, Paper);
        Assert.False(After(recorded, TakenBack).Authorisation.OpensTheFile);
        Assert.False(After(recorded, Yes).Authorisation.OpensTheFile);
    }

    [Fact]
    public void What_was_only_said_does_not_undo_a_no()
    {
        Assert.Equal(ConsentHow.Colleague, After(Awaited, Spoken).Authorisation.How);
        foreach (var complaint in new[] { Refused, Withdrawn })
        {
            Assert.Equal(Refusal.PersonAffectedSaidNo, Why(complaint, Spoken));
            Assert.False(Lifecycle.CanRecordSpoken(complaint));
            Assert.True(Lifecycle.CanRecordAuthorisation(complaint));
        }
    }

    [Fact]
    public void The_paper_is_a_file_of_the_complaint_that_was_kept()
    {
        var scanned = After(Awaited, new AttachFiles([Given.Photograph]));
        Assert.Equal(Given.Photograph.Id, After(scanned, Paper with { File = Given.Photograph.Id }).Authorisation.File);
        Assert.Equal(Refusal.NoSuchFile, Why(Awaited, Paper with { File = Given.Photograph.Id }));
        Assert.Equal(Refusal.NoSuchFile, Why(After(scanned, new RefuseFile(Given.Photograph.Id, FileProblem.Virus)), Paper with { File = Given.Photograph.Id }));
    }

    [Fact]
    public void An_authorisation_without_a_name_or_a_check_is_none()
    {
        Assert.Equal(Refusal.NothingSaid, Why(Awaited, Paper with { Name = " " }));
        Assert.Equal(Refusal.NothingSaid, Why(Awaited, Paper with { HowChecked = "" }));
        Assert.Equal(Refusal.AuthorisationCannotBeGiven, Why(WithoutCapacity, Paper));
        Assert.Equal(Refusal.NoAuthorisationNeeded, Why(Given.Complaint(Given.Shortest), Paper));
    }

    [Fact]
    public void Where_nobody_can_be_asked_a_colleague_decides_from_what_they_have_seen()
    {
        foreach (var decide in new[] { NoCapacity, NoCapacity with { Why = NoConsent.Child, Authority = "Parental responsibility: the birth certificate." }, Died })
        {
            var decided = After(Awaited, decide);
            Assert.Equal((ConsentState.CannotBeGiven, decide.Why, decide.Authority, true), (decided.Authorisation.State, decided.Authorisation.Why!.Value, decided.Authorisation.Authority, decided.Authorisation.OpensTheFile));
            Assert.Equal(Refusal.NothingSaid, Why(Awaited, decide with { Authority = "" }));
            Assert.Equal(Refusal.NothingSaid, Why(Awaited, decide with { HowWeKnow = "" }));
        }

        Assert.Equal(Refusal.NoAuthorisationNeeded, Why(Given.Complaint(Given.Shortest), Died));
    }

    [Fact]
    public void What_a_person_said_while_they_could_stands()
    {
        foreach (var why in Enum.GetValues<NoConsent>())
        {
            Assert.Equal(Refusal.PersonAffectedSaidNo, Why(Refused, Died with { Why = why }));
            Assert.Equal(Refusal.PersonAffectedSaidNo, Why(Withdrawn, Died with { Why = why }));
        }

        Assert.Equal(Refusal.AlreadyAuthorised, Why(Authorised, NoCapacity));
        Assert.Equal([NoConsent.Died], Lifecycle.WhyItCannotBeGiven(Authorised));
        Assert.Empty(Lifecycle.WhyItCannotBeGiven(Refused));
    }

    [Fact]
    public void What_they_did_not_want_shared_is_not_shared_after_their_death()
    {
        var died = After(After(Awaited, Paper with { Limits = "Not my health." }), Died);
        Assert.Equal((NoConsent.Died, "Not my health."), (died.Authorisation.Why!.Value, died.Authorisation.Limits));
        Assert.Equal(Refusal.PersonAffectedDied, Why(died, ByLink));
    }

    [Fact]
    public void A_power_of_attorney_ends_with_a_life_and_who_acts_then_is_decided_anew() =>
        Assert.Equal((NoConsent.Died, Died.Authority), (After(After(WithoutCapacity, NoCapacity), Died).Authorisation.Why!.Value, After(After(WithoutCapacity, NoCapacity), Died).Authorisation.Authority));

    [Fact]
    public void What_the_person_affected_says_while_a_colleague_writes_is_not_passed_over()
    {
        foreach (var command in new ComplaintCommand[] { ByLink with { From = ConsentState.Awaited }, Paper with { From = ConsentState.Awaited } }) Assert.Equal(Refusal.ChangedMeanwhile, Why(Refused, command));
        Assert.Equal(Refusal.ChangedMeanwhile, Why(Authorised, Died with { From = ConsentState.Awaited }));
        Assert.Null(Why(Refused, Paper with { From = ConsentState.Refused }));
    }

    [Fact]
    public void What_may_be_told_to_whom_follows_from_the_authorisation_alone()
    {
        Assert.Empty(Sharing.Of(Authorisation.NotNeeded));
        Assert.Equal(Share.Waits, Found(Awaited));
        Assert.Equal(Share.Waits, Found(Given.Complaint(Given.ForMother, Yes)));
        Assert.Equal(Share.Waits, Found(WithoutCapacity));
        Assert.Equal(Share.Never, Found(Refused));
        Assert.Equal(Share.Never, Found(Withdrawn));
        Assert.Equal(Share.Now, Found(Authorised));
        Assert.Contains(new MayHear(Listener.Representative, Told.Limits, Share.Never), Sharing.Of(After(Awaited, Paper with { Limits = "Not my health." }).Authorisation));
        Assert.DoesNotContain(Sharing.Of(OfADead.Authorisation), line => line.Who is Listener.PersonAffected);
    }

    static Share Found(Complaint c) => Sharing.Of(c.Authorisation).Single(line => line.What is Told.WhatIsFound).When;

    static Refusal? Why(Complaint c, ComplaintCommand command) => Lifecycle.Decide(c, command, Given.Now, Given.Terms).Refusal;

    static Complaint After(Complaint c, ComplaintCommand command)
    {
        var decision = Lifecycle.Decide(c, command, Given.Now, Given.Terms);
        Assert.Null(decision.Refusal);
        return decision.Events.Aggregate(c, (complaint, happened) => Lifecycle.Apply(complaint, happened, Given.Now)!);
    }
}
