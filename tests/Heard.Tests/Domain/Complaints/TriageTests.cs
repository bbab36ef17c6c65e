using CsCheck;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Time;

namespace Heard.Tests.Domain.Complaints;

public sealed class TriageTests
{
    static readonly Submit Late = Given.Submission(year: WithinAYear.No);
    static readonly DecideTime Decline = new(false, false, true, "Knew, and waited.", "We do not look at it.");
    static readonly DecideTime Accept = new(true, true, true, "Was in hospital.", "We look at it.");
    static readonly DecideMatter Feedback = new(Matter.Feedback, "Says thank you.", "Thank you.");
    static readonly RaiseRisk Alarm = new(RiskKind.ThreatToLife, "Says goodbye.", "Ring after four.");

    [Fact]
    public void Nobody_is_turned_away_as_late_where_both_answers_speak_for_looking_at_it() =>
        Assert.Equal(Refusal.NoGroundToDecline, Decide(Given.Complaint(Late), Decline with { GoodReason = true }).Refusal);

    [Theory]
    [InlineData("", "We do not look at it.")]
    [InlineData("Knew, and waited.", " ")]
    public void A_decision_on_a_late_complaint_has_a_reason_for_the_file_and_words_for_the_person(string reason, string words) =>
        Assert.Equal(Refusal.NothingSaid, Decide(Given.Complaint(Late), Decline with { Reason = reason, Words = words }).Refusal);

    [Fact]
    public void What_was_accepted_stays_accepted_and_what_was_declined_can_still_be_accepted()
    {
        Assert.Equal(Refusal.AcceptedAlready, Decide(Given.Complaint(Late, Accept), Decline).Refusal);
        var after = Given.Complaint(Late, Decline, Accept);
        Assert.Equal((TimeLimit.Accepted, Stage.Received), (after.TimeLimit, after.Stage));
    }

    [Fact]
    public void A_declined_complaint_needs_nothing_until_the_person_writes_again()
    {
        Assert.Empty(Needs.Of(Given.Complaint(Late, Decline), Given.Days));
        Assert.Equal([NeedKind.NewWords], Needs.Of(Given.Complaint(Late, Decline, new AddWords("I was in hospital.")), Given.Days).Select(need => need.Kind));
    }

    [Fact]
    public void Nobody_decides_on_the_year_of_a_complaint_that_came_in_time() =>
        Assert.Equal(Refusal.CameInTime, Decide(Given.Complaint(Given.Shortest), Decline).Refusal);

    [Fact]
    public void Feedback_is_kept_and_can_still_become_a_complaint_of_which_the_person_hears()
    {
        var feedback = Given.Complaint(Given.Shortest, Feedback);
        Assert.Equal(Stage.NotAComplaint, feedback.Stage);
        Assert.Empty(Needs.Of(feedback, Given.Days));
        Assert.Equal(Refusal.NothingSaid, Decide(feedback, new DecideMatter(Matter.Complaint, "They say so.", "")).Refusal);
        Assert.Equal(Stage.Received, Given.Complaint(Given.Shortest, Feedback, new DecideMatter(Matter.Complaint, "They say so.", "We look at it.")).Stage);
    }

    [Fact]
    public void That_it_is_a_complaint_as_the_person_meant_it_is_written_down_and_not_told()
    {
        var happened = Assert.IsType<MatterDecided>(Assert.Single(Decide(Given.Complaint(Given.Shortest), new DecideMatter(Matter.Complaint, "Nobody rang back.", "A draft.")).Events));
        Assert.Equal((ContactWay.None, ""), (happened.Way, happened.Words));
    }

    [Fact]
    public void Who_is_written_to_by_post_gets_the_decision_in_a_letter_with_the_words_of_the_colleague()
    {
        var byPost = Given.Shortest.With("contact-by", "post").With("email").With("street", "Wharf Row");
        Assert.Contains(Given.Complaint(Given.Submission(byPost, WithinAYear.No), Decline).Errands, errand => errand is { Kind: ErrandKind.TimeDecided, Words: "We do not look at it." });
    }

    [Fact]
    public void A_risk_comes_before_everything_that_is_overdue_until_somebody_says_what_was_done()
    {
        var atRisk = Given.Complaint(Late, new AddWords("And another thing."), Alarm);
        Assert.Equal(new Need(NeedKind.Danger, Need.AtOnce), Needs.Of(atRisk, Given.Days)[0]);
        Assert.DoesNotContain(Needs.Of(Given.Complaint(Late, Alarm, new SettleRisk("An ambulance is there.")), Given.Days), need => need.Kind is NeedKind.Danger);
    }

    [Fact]
    public void How_somebody_is_reached_safely_is_still_known_when_the_risk_is_dealt_with() =>
        Assert.Equal("Ring after four.", Given.Complaint(Given.Shortest, Alarm, Alarm with { What = "Says it again.", SafeContact = "" }, new SettleRisk("An ambulance is there.")).SafeContact);

    [Fact]
    public void Danger_that_the_person_spoke_of_is_a_risk_from_the_first_moment_and_having_somebody_who_deals_with_it_does_not_end_it()
    {
        var complaint = Given.Complaint(Given.Shortest.With("right-way", "danger"), new Assign("account", "Priya Nair"));
        Assert.Equal(RiskKind.SaidByPerson, complaint.Risk?.Kind);
        Assert.Equal(NeedKind.Danger, Needs.Of(complaint, Given.Days)[0].Kind);
    }

    [Fact]
    public void Somebody_who_withdraws_can_still_be_at_risk() =>
        Assert.Equal(NeedKind.Danger, Assert.Single(Needs.Of(Given.Complaint(Given.Shortest, new Withdraw("I am afraid."), Alarm), Given.Days)).Kind);

    static readonly ComplaintCommand[] Commands =
    [
        Accept, Decline, Decline with { GoodReason = true }, Accept with { GoodReason = false }, Feedback, new DecideMatter(Matter.Question, "Asks.", "The answer."),
        new DecideMatter(Matter.Complaint, "Is one.", "We look at it."), Alarm, new SettleRisk("Done."), new AddWords("More."), new MarkRead(), new Acknowledge("I have read it."),
        new PutRight("Rang."), new Withdraw(""), new Assign("account", "Priya Nair"), new Assign("", ""),
    ];

    /// <summary>Whatever colleagues and people do, in whatever order, these hold after every step.</summary>
    [Fact]
    public void Whatever_happens_the_person_heard_of_each_decision_and_a_risk_is_never_out_of_sight() =>
        Gen.Select(Gen.Int[0, Commands.Length - 1].Array[50], Gen.Enum<WithinAYear>()).Sample((steps, year) =>
        {
            Complaint? complaint = null;
            var at = Given.Now;
            var told = new List<ComplaintEvent>();
            foreach (var command in steps.Select(step => Commands[step]).Prepend(Given.Submission(year: year)))
            {
                var before = complaint;
                foreach (var happened in Lifecycle.Decide(complaint, command, at, Given.Terms).Events)
                {
                    told.Add(happened);
                    complaint = Lifecycle.Apply(complaint, happened, at);
                }

                at = at.AddDays(1);
                var c = complaint!;
                if (c.Stage is Stage.NotLookedAt && (c.TimeLimit is not TimeLimit.Declined || !told.OfType<TimeDecided>().Any(decided => decided is { Accept: false, Words.Length: > 0, Reason.Length: > 0 }))) return false;
                if (c.Stage is Stage.NotAComplaint && !told.OfType<MatterDecided>().Any(decided => decided.Matter == c.Matter && decided.Words.Length > 0)) return false;
                if (before?.TimeLimit is TimeLimit.Accepted && c.TimeLimit is not TimeLimit.Accepted) return false;
                if (year is WithinAYear.Yes && c.TimeLimit is not TimeLimit.WithinTime) return false;
                if (c.Risk is not null != (Needs.Of(c, Given.Days) is [{ Kind: NeedKind.Danger }, ..])) return false;
            }

            return true;
        });

    static Decision Decide(Complaint complaint, ComplaintCommand command) => Lifecycle.Decide(complaint, command, Given.Now, Given.Terms);

    [Fact]
    public void A_file_is_kept_to_few_from_the_alarm_until_somebody_says_that_it_need_not_be()
    {
        var alarm = new RaiseRisk(RiskKind.Safeguarding, "Bruises.", "") { Account = "raiser" };
        var raised = Given.Complaint(Given.Shortest, new Assign("owner", "Somebody"), alarm);
        foreach (var (account, isNamed, opens) in new[] { ("owner", false, true), ("raiser", false, true), ("other", false, false), ("other", true, true), ("", false, false) }) Assert.Equal(opens, Lifecycle.MayOpen(raised, account, isNamed));
        Assert.Equal(Refusal.Restricted, Lifecycle.Decide(raised, new Assign("other", "Me"), Given.Now, Given.Terms).Refusal);
        Assert.Null(Lifecycle.Decide(raised, new Assign("other", "Me") { MayShare = true }, Given.Now, Given.Terms).Refusal);
        Assert.False(Lifecycle.MayOpen(Given.Complaint(Given.Shortest, alarm, new SettleRisk("Done.") { StaysRestricted = true }), "other", false));
        Assert.True(Lifecycle.MayOpen(Given.Complaint(Given.Shortest, alarm, new SettleRisk("Done.") { StaysRestricted = true }, new SettleRisk("He has moved.")), "other", false));
        Assert.True(Lifecycle.MayOpen(Given.Complaint(Given.Shortest.With("right-way", "danger")), "other", false));
    }
}
