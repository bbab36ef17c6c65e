using Heard.Domain.Complaints;
using Heard.Domain.Intake;

namespace Heard.Tests.Domain.Complaints;

/// <summary>Complaints that belong together are linked by a colleague, and never merged.</summary>
public sealed class LinkingTests
{
    static readonly ComplaintReference Other = ComplaintReference.From([7, 6, 5, 4, 3, 2, 1]);
    static readonly LinkComplaint Link = new(Other, LinkWhy.SameMatter, "The same lock.");

    [Fact]
    public void A_link_changes_nothing_else_of_a_complaint()
    {
        var before = Given.Complaint(Given.Shortest);
        var after = Given.Complaint(Given.Shortest, Link);
        Assert.Equal(new ComplaintLink(Other, LinkWhy.SameMatter), Assert.Single(after.Links));
        Assert.Equal(before.Stage, after.Stage);
        Assert.Equal(before.Errands.Length, after.Errands.Length);
        Assert.Equal(Needs.Of(before, Given.Days), Needs.Of(after, Given.Days));
    }

    [Fact]
    public void It_can_be_linked_at_any_stage_as_a_note_can_be_written()
    {
        Assert.Null(Decide(Given.Complaint(Given.Shortest, new Withdraw("")), Link).Refusal);
        Assert.Null(Decide(Given.Complaint(Given.Shortest, new EndComplaint(EndWhy.CannotBeLookedAt, "A court.", "We cannot.")), Link).Refusal);
        Assert.Null(Decide(Given.Complaint(Given.Shortest, Link, new Withdraw("")), new UnlinkComplaint(Other, "Somebody else.")).Refusal);
    }

    [Fact]
    public void Nothing_is_linked_to_itself_or_twice_for_the_same_reason()
    {
        var complaint = Given.Complaint(Given.Shortest);
        Assert.Equal(Refusal.LinkedToItself, Decide(complaint, Link with { Other = complaint.Reference }).Refusal);
        Assert.Equal(Refusal.AlreadyLinked, Decide(Given.Complaint(Given.Shortest, Link), Link).Refusal);
        Assert.Equal([new ComplaintLink(Other, LinkWhy.SamePerson)], Given.Complaint(Given.Shortest, Link, Link with { Why = LinkWhy.SamePerson }).Links);
    }

    [Fact]
    public void A_link_is_taken_away_with_a_reason_and_only_where_there_is_one()
    {
        Assert.Equal(Refusal.NotLinked, Decide(Given.Complaint(Given.Shortest), new UnlinkComplaint(Other, "Somebody else.")).Refusal);
        Assert.Equal(Refusal.NothingSaid, Decide(Given.Complaint(Given.Shortest, Link), new UnlinkComplaint(Other, " ")).Refusal);
        Assert.Empty(Given.Complaint(Given.Shortest, Link, new UnlinkComplaint(Other, "Somebody else.")).Links);
    }

    [Fact]
    public void What_came_twice_ends_only_beside_the_one_with_which_it_is_answered()
    {
        var end = new EndComplaint(EndWhy.AnsweredWithOther, "Sent twice.", "We answer you once.");
        Assert.Equal(Refusal.OtherNotLinked, Decide(Given.Complaint(Given.Shortest, Link with { Why = LinkWhy.SameMatter }), end).Refusal);
        Assert.Null(Decide(Given.Complaint(Given.Shortest, Link with { Why = LinkWhy.AnsweredWithOther }), end).Refusal);
    }

    [Fact]
    public void A_complaint_has_so_many_links_and_no_more()
    {
        var full = Given.Complaint(Given.Shortest, Enumerable.Range(0, Lifecycle.MostLinks).Select(number => Link with { Other = ComplaintReference.From([0, 0, 0, 0, 0, number / 20, number % 20]) }));
        Assert.Equal(Refusal.TooManyLinks, Decide(full, Link).Refusal);
        Assert.Null(Decide(full, new LinkComplaint(full.Links[0].Other, LinkWhy.SamePerson, "")).Refusal);
    }

    [Fact]
    public void What_is_a_duplicate_here_is_what_answers_it_there() =>
        Assert.All(Enum.GetValues<LinkWhy>(), why => Assert.Equal(why, Lifecycle.FromTheOther(Lifecycle.FromTheOther(why))));

    static Decision Decide(Complaint complaint, ComplaintCommand command) => Lifecycle.Decide(complaint, command, Given.Now, Given.Terms);
}
