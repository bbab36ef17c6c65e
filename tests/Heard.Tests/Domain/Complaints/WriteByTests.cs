using Heard.Domain.Complaints;

namespace Heard.Tests.Domain.Complaints;

/// <summary>How a person is written to, of the ways that they chose.</summary>
public sealed class WriteByTests
{
    [Theory]
    [InlineData(ContactWay.Email, "email", "text")]
    [InlineData(ContactWay.Post, "text", "post")]
    [InlineData(ContactWay.Text, "phone", "text")]
    [InlineData(ContactWay.Text, "text", "video")]
    [InlineData(ContactWay.Phone, "mobile")]
    [InlineData(ContactWay.None, "none")]
    public void What_holds_a_letter_goes_before_what_says_that_there_is_one(ContactWay expected, params string[] chosen) =>
        Assert.Equal(expected, Given.Complaint(Chosen(chosen)).WriteBy);

    /// <summary>Somebody else may read the telephone: a colleague, who sees how they can be reached safely, does it.</summary>
    [Fact]
    public void No_telephone_of_a_person_at_risk_shows_a_message_by_itself() =>
        Assert.Equal(ContactWay.Phone, Given.Complaint(Chosen("text"), new RaiseRisk(RiskKind.Safeguarding, "Afraid of her husband.", "Ring at work, before noon.")).WriteBy);

    [Fact]
    public void A_text_message_leaves_nothing_for_a_colleague_to_do() =>
        Assert.Empty(Given.Complaint(Chosen("text"), new Acknowledge("I deal with it.")).Errands);

    static Heard.Domain.Intake.Answers Chosen(params string[] chosen) => Given.Shortest.With("contact-by", chosen).With("text-number", "07700 900123").With("phone", "01632 960001");
}
