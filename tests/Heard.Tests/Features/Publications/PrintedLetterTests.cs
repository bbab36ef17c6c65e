using Heard.Domain;
using Heard.Domain.Complaints;
using Heard.Web.Features.Publications;

namespace Heard.Tests.Features.Publications;

/// <summary>What a window envelope can show.</summary>
public sealed class PrintedLetterTests
{
    [Theory]
    [InlineData(0, "Ada Brook")]
    [InlineData(6, "Ada Brook|1|2|3|4|5|6")]
    [InlineData(8, "Ada Brook|1, 2, 3|4|5|6|7|8")]
    public void A_long_address_shares_lines_so_that_the_window_shows_its_end(int lines, string shown)
    {
        var person = new Person { FirstName = "Ada", Surname = "Brook", Address = [.. Enumerable.Range(1, lines).Select(line => $"{line}")] };
        var letter = new PrintedLetter(null!, Language.English, "K7Q2 M9XD", person, new DateOnly(2026, 4, 3), "About your complaint", []);
        Assert.Equal(shown, string.Join('|', letter.Address));
        Assert.Equal(lines > 4, letter.IsCrowded);
    }
}
