using System.Globalization;
using System.Text;
using CsCheck;
using Heard.Domain.Files;

namespace Heard.Tests.Domain.Files;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("lock gate.jpg", "lock gate.jpg")]
    [InlineData("../../etc/passwd.txt", "passwd.txt")]
    [InlineData(@"C:\Users\Ada\letter.pdf", "letter.pdf")]
    [InlineData("photo\u202Egpj.exe", "photogpj.exe")]
    [InlineData("in\u200Bvoice\u0000\r\n.pdf", "invoice.pdf")]
    [InlineData("llythyr Siân 🌊.docx", "llythyr Siân 🌊.docx")]
    [InlineData("a<b>:\"c|?*.txt", "a_b___c___.txt")]
    [InlineData(" . ", "file")]
    [InlineData("...", "file")]
    [InlineData(null, "file")]
    public void A_name_keeps_what_people_read_and_loses_what_computers_obey(string? sent, string kept) => Assert.Equal(kept, FileName.Clean(sent));

    [Fact]
    public void A_name_of_300_characters_is_cut_and_keeps_its_extension()
    {
        var kept = FileName.Clean(new string('x', 300) + ".jpeg");
        Assert.Equal(FileName.MaxLength, kept.Length);
        Assert.EndsWith("x.jpeg", kept, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_name_whatever_becomes_one_that_can_be_kept_and_stays_as_it_is_from_then_on() =>
        Gen.Frequency((3, Gen.String[0, 400]), (1, Gen.String[Gen.Char["./\\ \u202E\u200B\u0000\uD800\uDC00é🌊"], 0, 300])).Sample(sent =>
        {
            var kept = FileName.Clean(sent);
            Assert.InRange(kept.Length, 1, FileName.MaxLength);
            Assert.Equal(kept, FileName.Clean(kept));
            Assert.DoesNotContain('/', kept);
            Assert.DoesNotContain('\\', kept);
            Assert.NotEqual("..", kept);
            Assert.DoesNotContain(kept.EnumerateRunes(), rune => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator);
        });
}
