using CsCheck;
using Heard.Domain.Support;

namespace Heard.Tests.Domain.Support;

/// <summary>A postcode leads to every region in which it may lie, however it is written, and nothing else is taken for one.</summary>
public sealed class PostcodeTests
{
    static readonly Gen<string> Letters = Of([.. Postcode.Letters]);

    [Fact]
    public void The_postcode_areas_of_the_four_nations_are_known() => Assert.Equal(121, Postcode.Letters.Count);

    [Fact]
    public void Every_first_part_lies_in_a_region_however_it_is_written() => Gen.Select(Letters, Gen.Int[0, 99], Of("", " ", "-", "  "), Of("", "1AA", "9 zz", "3nq"), Gen.Bool).Sample((letters, district, between, rest, lower) =>
    {
        var typed = $" {letters}{between}{district}{between}{rest} ";
        var found = Postcode.Find(lower ? typed.ToLowerInvariant() : typed);
        Assert.NotNull(found);
        Assert.NotEmpty(found.Value);
        Assert.Equal(Postcode.Find($"{letters}{district}"), found);
    });

    [Fact]
    public void Whatever_has_no_letter_or_no_digit_is_refused() => Gen.Select(Gen.String, Gen.Bool).Sample((typed, letters) =>
        Assert.Null(Postcode.Find(string.Concat(typed.Where(sign => letters ? !char.IsAsciiDigit(sign) : !char.IsAsciiLetter(sign))))));

    [Theory]
    [InlineData("CF10 3NQ", Region.Wales)]
    [InlineData("sw1a1aa", Region.London)]
    [InlineData("EH99 1SP", Region.Scotland)]
    [InlineData("BT1", Region.NorthernIreland)]
    [InlineData("W1A", Region.London)]
    [InlineData("SY23", Region.Wales)]
    [InlineData("SY10", Region.WestMidlands, Region.Wales)]
    [InlineData("HR3", Region.WestMidlands, Region.Wales)]
    [InlineData("NP16", Region.SouthWest, Region.Wales)]
    [InlineData("CH4", Region.NorthWest, Region.Wales)]
    [InlineData("CH65", Region.NorthWest)]
    [InlineData("TD15", Region.NorthEast, Region.Scotland)]
    [InlineData("DG16", Region.NorthWest, Region.Scotland)]
    [InlineData("LD7", Region.WestMidlands, Region.Wales)]
    public void At_a_border_all_sides_are_meant(string typed, params Region[] regions) => Assert.Equal(regions, Postcode.Find(typed)!.Value);

    [Theory]
    [InlineData("")]
    [InlineData("CF")]
    [InlineData("CF10 3N")]
    [InlineData("CF10A")]
    [InlineData("QQ1")]
    [InlineData("JE2 3AB")]
    [InlineData("CF10 3CQ")]
    [InlineData("my house")]
    [InlineData("CF١٠")]
    public void What_is_no_postcode_here_is_none(string typed) => Assert.Null(Postcode.Find(typed));

    static Gen<string> Of(params string[] words) => Gen.Int[0, words.Length - 1].Select(index => words[index]);
}
