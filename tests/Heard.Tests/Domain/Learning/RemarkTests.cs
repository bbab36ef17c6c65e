using Heard.Domain.Intake;
using Heard.Domain.Learning;
using Heard.Domain.Retention;

namespace Heard.Tests.Domain.Learning;

/// <summary>What somebody says that is no complaint: only words are needed.</summary>
public sealed class RemarkTests
{
    [Fact]
    public void Words_alone_are_enough() => Assert.Empty(Remark("The lock is lovely.").Problems);

    [Theory]
    [InlineData("ada@example.com")]
    [InlineData("01632 960123 after six")]
    [InlineData("+44 (0)1632-960123")]
    public void People_are_reached_by_whatever_they_write(string contact) => Assert.Empty(Remark("Thanks.", contact: contact).Problems);

    [Fact]
    public void What_is_meant_to_be_an_email_address_is_one() => Assert.Equal([new Problem("Contact", ProblemKind.NotAnEmail)], Remark("Thanks.", contact: "ada@").Problems);

    [Fact]
    public void What_is_missing_too_long_or_no_text_is_said_in_the_order_of_the_page() =>
        Assert.Equal(
            [new("Words", ProblemKind.Missing), new("Whom", ProblemKind.TooLong, 200), new("Name", ProblemKind.NotText), new("Contact", ProblemKind.TooLong, 200)],
            new Remark(FeedbackKind.Compliment, "", new('x', 201), "a\0", new('@', 201)).Problems);

    [Fact]
    public void What_is_kept_for_a_year_goes_on_the_day_on_which_it_is_a_year_old() => Assert.Equal(new DateOnly(2025, 11, 27), Keeping.Begins(12, new(2026, 11, 27)));

    static Remark Remark(string words, string contact = "") => new(FeedbackKind.Comment, words, "", "", contact);
}
