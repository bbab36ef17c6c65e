using CsCheck;
using Heard.Domain.Intake;

namespace Heard.Tests.Domain.Intake;

public sealed class ComplaintReferenceTests
{
    static readonly Gen<ComplaintReference> References = Gen.Int[0, ComplaintReference.Alphabet.Length - 1].Array[ComplaintReference.Length - 1].Select(digits => ComplaintReference.From(digits));

    static readonly Gen<string> Layouts = Any("{0} {1}", "{0}-{1}", " {0}{1} ", "{0} – {1}");
    static readonly Gen<char> Characters = Any(ComplaintReference.Alphabet.ToCharArray());

    [Fact]
    public void A_reference_read_back_from_any_way_of_writing_it_is_the_same() =>
        Gen.Select(References, Layouts, Gen.Bool).Sample((reference, layout, lower) =>
        {
            var text = reference.ToString();
            var typed = string.Format(System.Globalization.CultureInfo.InvariantCulture, layout, text[..4], text[4..]);
            Assert.True(ComplaintReference.TryParse(lower ? typed.ToLowerInvariant() : typed, out var read));
            Assert.Equal(reference, read);
        });

    [Fact]
    public void One_wrong_character_is_always_noticed() =>
        Gen.Select(References, Gen.Int[0, ComplaintReference.Length - 1], Characters).Sample((reference, place, wrong) =>
        {
            var text = reference.ToString().ToCharArray();
            if (text[place] == wrong) return;
            text[place] = wrong;
            Assert.False(ComplaintReference.TryParse(new string(text), out _));
        });

    [Fact]
    public void Two_swapped_neighbours_are_always_noticed() =>
        Gen.Select(References, Gen.Int[0, ComplaintReference.Length - 2]).Sample((reference, place) =>
        {
            var text = reference.ToString().ToCharArray();
            if (text[place] == text[place + 1]) return;
            (text[place], text[place + 1]) = (text[place + 1], text[place]);
            Assert.False(ComplaintReference.TryParse(new string(text), out _));
        });

    [Fact]
    public void Whatever_is_typed_is_either_read_as_a_whole_reference_or_not_at_all() =>
        Gen.String.Sample(text => Assert.Equal(ComplaintReference.TryParse(text, out var read) ? ComplaintReference.Length : 0, read.ToString().Length));

    static Gen<T> Any<T>(params T[] all) => Gen.Int[0, all.Length - 1].Select(place => all[place]);
}
