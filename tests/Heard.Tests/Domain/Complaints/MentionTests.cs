using Heard.Domain.Complaints;
using Heard.Web.Complaints;

namespace Heard.Tests.Domain.Complaints;

/// <summary>A note that a colleague should read.</summary>
public sealed class MentionTests
{
    static readonly AddNote ForPriya = new("The keeper rang. Please look.") { For = new("priya", "Priya Nair") };

    [Fact]
    public void A_note_for_a_colleague_waits_until_the_next_working_day_and_is_theirs_whoever_has_the_complaint()
    {
        var complaint = Given.Complaint(Given.Shortest, new Assign("owen", "Owen Pugh"), ForPriya);
        var need = Assert.Single(Needs.Of(complaint, Given.Days), need => need.Kind is NeedKind.Mention);
        Assert.Equal(("priya", "Priya Nair", Given.Days.Add(complaint.MentionOf("priya")!.On, 1), false), (need.Account, need.Who, need.By, need.IsPromised));
        Assert.Equal("owen", complaint.AssignedTo);
    }

    [Fact]
    public void Two_notes_for_one_colleague_are_read_at_once_and_another_colleague_has_still_to_read_theirs()
    {
        var complaint = Given.Complaint(Given.Shortest, ForPriya, ForPriya, ForPriya with { For = new("owen", "Owen Pugh") });
        Assert.Equal(["priya", "owen"], complaint.Mentions.Select(mention => mention.Account));
        Assert.Equal(new MentionSettled("priya", "Priya Nair", true), Assert.Single(Decide(complaint, new SettleMention("priya", true)).Events));
        Assert.Equal(["owen"], Given.Complaint(Given.Shortest, ForPriya, ForPriya with { For = new("owen", "Owen Pugh") }, new SettleMention("priya", true)).Mentions.Select(mention => mention.Account));
        Assert.Empty(Decide(complaint, new SettleMention("nobody", true)).Events);
    }

    [Fact]
    public void What_a_colleague_reads_of_the_person_is_not_their_note() =>
        Assert.Single(Given.Complaint(Given.Shortest, ForPriya, new AddWords("More."), new MarkRead()).Mentions);

    [Fact]
    public void It_waits_also_after_a_withdrawal() =>
        Assert.Equal([NeedKind.Mention], Needs.Of(Given.Complaint(Given.Shortest, new Withdraw(""), ForPriya), Given.Days).Select(need => need.Kind));

    [Fact]
    public void Nothing_is_written_for_who_is_complained_about_and_what_was_is_taken_from_them()
    {
        var about = new AskPerson(AskWhy.ComplainedAbout, "Priya Nair", "", "What did you do?", new DateOnly(2026, 12, 11), "priya");
        Assert.Equal(Refusal.ComplainedAbout, Decide(Given.Complaint(Given.Shortest, about), ForPriya).Refusal);
        Assert.Empty(Given.Complaint(Given.Shortest, ForPriya, about).Mentions);
    }

    [Fact]
    public void A_note_from_before_names_nobody() =>
        Assert.Equal(new NoteAdded("Rang."), EventJson.Read(nameof(NoteAdded), """{"words":"Rang."}"""));

    static Decision Decide(Complaint complaint, ComplaintCommand command) => Lifecycle.Decide(complaint, command, Given.Now, Given.Terms);
}
