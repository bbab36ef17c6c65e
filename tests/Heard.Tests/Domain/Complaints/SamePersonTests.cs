using Heard.Domain.Complaints;

namespace Heard.Tests.Domain.Complaints;

/// <summary>By what somebody is recognised in another complaint.</summary>
public sealed class SamePersonTests
{
    static readonly Person Ada = new() { FirstName = "Ada", Surname = "Lovelace", Address = ["1", "Lock Row", "Cardiff", "CF10 1AA"], Phone = "029 2000 1234", Email = "ada@example.com" };

    [Fact]
    public void An_email_address_is_the_same_however_it_is_typed() =>
        Assert.Equal(SamePerson.Email(Ada), SamePerson.Email(Ada with { Email = " Ada@Example.COM " }));

    [Theory]
    [InlineData("CF10 1AA")]
    [InlineData("cf101aa")]
    [InlineData("Cardiff CF10 1AA")]
    public void A_name_with_a_postcode_is_the_same_however_it_is_typed(string line)
    {
        Assert.NotEmpty(SamePerson.AtPostcode(Ada));
        Assert.Equal(SamePerson.AtPostcode(Ada), SamePerson.AtPostcode(Ada with { Title = "Dr", FirstName = " ADA", Surname = "lovelace ", Address = ["Another House", line, "Wales"] }));
        Assert.NotEqual(SamePerson.AtPostcode(Ada), SamePerson.AtPostcode(Ada with { FirstName = "Byron" }));
    }

    [Theory]
    [InlineData("02920001234")]
    [InlineData("+44 (0)29 2000 1234")]
    [InlineData("0044 29 2000-1234")]
    public void A_name_with_a_number_is_the_same_however_it_is_typed(string number) =>
        Assert.Equal(SamePerson.ByPhone(Ada), SamePerson.ByPhone(Ada with { Phone = "", OtherPhone = number }));

    [Fact]
    public void Nobody_is_recognised_by_a_first_name_or_by_a_house_with_others_in_it()
    {
        Assert.Empty(SamePerson.AtPostcode(Ada with { Surname = "" }));
        Assert.Empty(SamePerson.ByPhone(Ada with { FirstName = " " }));
        Assert.Empty(SamePerson.AtPostcode(Ada with { Address = ["1 Lock Row", "Cardiff"] }));
        Assert.Empty(SamePerson.ByPhone(Ada with { Phone = "ask me" }));
        Assert.Empty(SamePerson.Email(new Person()));
    }
}
