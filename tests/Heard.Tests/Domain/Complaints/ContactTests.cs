using Heard.Domain.Complaints;

namespace Heard.Tests.Domain.Complaints;

/// <summary>A contact plan is told, for a time, reviewed, and never a block.</summary>
public sealed class ContactTests
{
    static readonly SetContactPlan Plan = new("We ring on Tuesdays.", "Forty calls in a day; asked twice.", new DateOnly(2027, 3, 1), "From now on we ring on Tuesdays.");

    [Theory]
    [InlineData("2026-11-23")]
    [InlineData("2027-05-24")]
    public void It_is_for_a_time_and_for_no_more_than_six_months(string until) =>
        Assert.Equal(Refusal.PlanTooLong, Decide(Given.Complaint(Given.Shortest), Plan with { Until = DateOnly.Parse(until, null) }).Refusal);

    [Fact]
    public void Nobody_is_restricted_who_is_not_told()
    {
        Assert.Equal(Refusal.NothingSaid, Decide(Given.Complaint(Given.Shortest), Plan with { Words = " " }).Refusal);
        Assert.Equal(Refusal.NothingSaid, Decide(Given.Complaint(Given.Shortest), Plan with { Why = "" }).Refusal);
        Assert.Equal(Refusal.NoWayToReach, Decide(Given.Complaint(Given.Shortest.With("contact-by", "none").With("email")), Plan).Refusal);
    }

    [Fact]
    public void It_is_reviewed_by_its_last_day_whatever_becomes_of_the_complaint()
    {
        foreach (var then in new ComplaintCommand[] { new AddNote("-"), new Withdraw(""), new PutRight("Rang.") })
            Assert.Contains(new Need(NeedKind.ContactPlan, Plan.Until), Needs.Of(Given.Complaint(Given.Shortest, Plan, then), Given.Days));
        Assert.DoesNotContain(Needs.Of(Given.Complaint(Given.Shortest, Plan, new EndContactPlan("Calm.", "As before.")), Given.Days), need => need.Kind is NeedKind.ContactPlan);
        Assert.Equal(Refusal.NoContactPlan, Decide(Given.Complaint(Given.Shortest), new EndContactPlan("Calm.", "As before.")).Refusal);
    }

    [Fact]
    public void It_blocks_nothing_that_the_person_does()
    {
        var (free, planned) = (Given.Complaint(Given.Shortest), Given.Complaint(Given.Shortest, Plan));
        foreach (var command in new ComplaintCommand[] { new AddWords("And this."), new Withdraw(""), new RenewCode(), new BeginCloserLook(CloserLookWhy.AskedByPerson, ""), new CorrectContact(new Person { Email = "new@example.com" }, [ContactWay.Email]) })
            Assert.Equal(Decide(free, command).Events.Select(happened => happened.GetType()), Decide(planned, command).Events.Select(happened => happened.GetType()));
    }

    static Decision Decide(Complaint complaint, ComplaintCommand command) => Lifecycle.Decide(complaint, command, Given.Now, Given.Terms);
}
