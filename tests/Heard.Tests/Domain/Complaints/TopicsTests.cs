using Heard.Domain.Complaints;
using Heard.Domain.Organisations;

namespace Heard.Tests.Domain.Complaints;

/// <summary>What complaints are about, in the body's own words, each for its time.</summary>
public sealed class TopicsTests
{
    static readonly Terms Terms = Given.Terms with
    {
        Topics =
        [
            new("licences", TopicKind.Subject, new("Licences")),
            new("ferry", TopicKind.Place, new("The ferry")) { Until = Given.Today },
            new("bridge", TopicKind.Place, new("The new bridge")) { From = Given.Today.AddDays(30) },
            new("toll", TopicKind.Subject, new("Tolls")) { Until = Given.Today.AddDays(-1) },
        ],
    };

    [Fact]
    public void What_it_is_about_is_kept_in_the_order_of_the_body_with_the_names_of_the_day() =>
        Assert.Equal(["Licences", "The ferry"], Assert.IsType<Classified>(Assert.Single(Sort(Given.Complaint(Given.Shortest), 0, "ferry", "licences").Events)).Names);

    [Fact]
    public void What_has_ended_since_can_be_chosen_for_what_came_before_and_what_was_not_there_yet_for_what_comes_later()
    {
        var complaint = Given.Complaint(Given.Shortest);
        Assert.Null(Sort(complaint, 100, "ferry").Refusal);
        Assert.Equal(Refusal.NoSuchTopic, Sort(complaint, 0, "bridge").Refusal);
        Assert.Null(Sort(complaint, 30, "bridge").Refusal);
        Assert.Equal(Refusal.NoSuchTopic, Sort(complaint, 0, "toll").Refusal);
    }

    [Fact]
    public void What_was_chosen_stays_when_it_has_ended_and_can_be_taken_away()
    {
        var complaint = Given.Complaint(Given.Shortest) with { Topics = ["toll"] };
        Assert.Null(Sort(complaint, 0, "toll", "licences").Refusal);
        Assert.Empty(Sort(complaint, 0, "toll").Events);
        Assert.Empty(Assert.IsType<Classified>(Assert.Single(Sort(complaint, 0).Events)).Topics);
    }

    [Fact]
    public void What_the_body_does_not_have_is_refused() => Assert.Equal(Refusal.NoSuchTopic, Sort(Given.Complaint(Given.Shortest), 0, "licences", "made-up").Refusal);

    static Decision Sort(Complaint complaint, int daysLater, params string[] topics) => Lifecycle.Decide(complaint, new Classify([.. topics]), Given.Now.AddDays(daysLater), Terms);
}
