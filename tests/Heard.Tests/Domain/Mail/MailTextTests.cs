using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;
using Heard.Domain.Mail;
using Heard.Domain.Time;

namespace Heard.Tests.Domain.Mail;

/// <summary>The words of messages.</summary>
public sealed class MailTextTests
{
    public static TheoryData<string, string, string> Answers => new()
    {
        { "above, as most programs do", "It is mended.\n\nOn Mon, 23 Nov 2026 at 10:00, Boats wrote:\n> We have your complaint.\n>\n> Boats", "It is mended." },
        { "the line above is broken in two", "It is mended.\n\nOn Mon, 23 Nov 2026 at 10:00, Boat Licensing Agency <complaints@boats.example>\nwrote:\n\n> We have it.", "It is mended." },
        { "in Welsh", "Mae'n gweithio.\n\nAr Llun, 23 Tach 2026, ysgrifennodd Boats:\n> Mae eich cwyn gennym.", "Mae'n gweithio." },
        { "Outlook", "It is mended.\n\n________________________________\nFrom: Boats <complaints@boats.example>\nSent: Monday\nTo: Ada\nSubject: Your complaint\n\nWe have it.", "It is mended." },
        { "Outlook without its line", "It is mended.\n\nFrom: Boats <complaints@boats.example>\nSent: Monday\n\nWe have it.", "It is mended." },
        { "the separator of old", "It is mended.\n-----Original Message-----\nWe have it.", "It is mended." },
        { "below", "> We have it.\n\nIt is mended.", "> We have it.\n\nIt is mended." },
        { "between", "On Monday, Boats wrote:\n> What is broken?\nThe pump.\n> Since when?\nYesterday.", "On Monday, Boats wrote:\n> What is broken?\nThe pump.\n> Since when?\nYesterday." },
        { "nothing of their own", "On Monday, Boats wrote:\n> We have it.", "On Monday, Boats wrote:\n> We have it." },
        { "they say who said what themselves", "I do not agree with this:\n> We rang you.", "I do not agree with this:" },
        { "they write From: in their own words", "From: the lock\nTo: the bridge\nnothing is lit.", "From: the lock\nTo: the bridge\nnothing is lit." },
        { "no thread at all", "It is mended.\nThank you:\nAda", "It is mended.\nThank you:\nAda" },
    };

    [Theory]
    [MemberData(nameof(Answers), DisableDiscoveryEnumeration = true)]
    public void An_answer_loses_the_thread_below_it_and_never_a_word_of_its_own(string how, string text, string own) =>
        Assert.True(own == MailText.WithoutQuoted(text), $"{how}: {MailText.WithoutQuoted(text)}");

    [Fact]
    public void Words_that_databases_and_pages_refuse_are_made_fit_and_long_ones_end_with_a_sign_that_they_go_on()
    {
        Assert.Equal("ab\ncd\tc\uFFFD", MailText.Clean("a\0b\r\nc\u001Bd\tc\uD800  \r\n"));
        var long_ = MailText.Clean(new string('é', 9_999) + "👍🏽" + new string('x', 500));
        Assert.True(WellFormed.Is(long_));
        Assert.EndsWith("\n\n[…]", long_, StringComparison.Ordinal);
        Assert.InRange(long_.Length, 9_990, MailText.MostCharacters + 5);
        Assert.Equal("a b", MailText.Line(" a\r\n b ", 10));
        Assert.True(WellFormed.Is(MailText.Line("12345678👍", 9)));
    }

    [Fact]
    public void A_complaint_made_of_a_message_answers_what_the_form_asks_and_can_be_dealt_with()
    {
        var answers = MailComplaint.Of("The pump at Sallowby", "It has been broken for a week.", "ada@example.com", "Ada Mary Brook");
        Assert.Equal("The pump at Sallowby\n\nIt has been broken for a week.", answers["what-happened"]);
        Assert.Null(ComplaintForm.Current.FirstUnfinished(new Filling(answers, new DateOnly(2026, 11, 23)) { ByColleague = true })?.Id);
        var complaint = Heard.Tests.Domain.Complaints.Given.Complaint(answers);
        Assert.Equal(("Ada Mary Brook", "ada@example.com", ContactWay.Email), (complaint.Complainant.FullName, complaint.Complainant.Email, complaint.WriteBy));
    }

    [Theory]
    [InlineData("", "ada@example.com", true)]
    [InlineData("ada@example.com", "ada@example.com", true)]
    [InlineData("Ada", "", false)]
    public void A_message_without_a_name_or_an_address_is_a_complaint_that_can_be_sent_too(string name, string address, bool canBeReached)
    {
        var answers = MailComplaint.Of("Lamp", "Lamp is out", address, name);
        Assert.Equal("Lamp is out", answers["what-happened"]);
        Assert.Null(ComplaintForm.Current.FirstUnfinished(new Filling(answers, new DateOnly(2026, 11, 23)) { ByColleague = true })?.Id);
        Assert.Equal(canBeReached, Heard.Tests.Domain.Complaints.Given.Complaint(answers).WriteBy is ContactWay.Email);
    }

    [Theory]
    [InlineData("Mae'r pwmp wedi torri ers wythnos ac nid oes neb yn ateb. Diolch, Angharad", Language.Welsh)]
    [InlineData("The pump has been broken for a week and nobody answers. Thank you, Angharad", Language.English)]
    [InlineData("", Language.English)]
    public void It_is_answered_in_the_language_in_which_it_is_written(string text, Language language) => Assert.Equal(language, MailComplaint.LanguageOf(text));

    [Fact]
    public void A_reference_with_its_secret_is_found_in_a_subject_however_the_answer_changed_it()
    {
        var token = new MailToken(ComplaintReference.From([1, 2, 3, 4, 5, 6, 7]), "23456789CDFH");
        Assert.Equal(token, MailToken.In($"RE: Re: We have your complaint {token}"));
        Assert.Equal(token, MailToken.In($"aw: {token.ToString().ToLowerInvariant()} (urgent)"));
        Assert.Equal(token, MailToken.In($"{token} {token}"));
        Assert.Equal("We have your complaint", MailToken.CutOff($"We have your complaint {token}"));
        var other = new MailToken(ComplaintReference.From([7, 2, 3, 4, 5, 6, 7]), "23456789CDFH");
        Assert.Null(MailToken.In($"{token} {other}"));
        Assert.True(MailToken.IsIn($"{token} {other}"));
        Assert.Null(MailToken.In($"[{token.Reference}-2345]"));
    }

    [Fact]
    public void References_are_found_in_a_text_by_their_check_character()
    {
        var reference = ComplaintReference.From([1, 2, 3, 4, 5, 6, 7]);
        Assert.Equal([reference], MailToken.ReferencesIn($"My complaint ({reference.Grouped.ToLowerInvariant()}), again {reference}. Ring 2345 6789 or 22222223.", 5));
    }
}
