using System.Diagnostics.CodeAnalysis;

namespace Heard.Domain.Intake;

/// <summary>
/// What a person quotes: eight characters, the last of which checks the others. It opens nothing by itself.
/// </summary>
/// <remarks>
/// The alphabet has 23 characters, so no two of them look or are easily misheard alike, and there are no vowels to
/// spell a word with. 23 is prime: a weighted sum modulo 23 finds every single wrong character and every swapped pair.
/// </remarks>
public readonly record struct ComplaintReference
{
    /// <summary>The characters that occur. Left out: vowels and what is mistaken for 0, 1, 2, 5, 6, 8.</summary>
    public const string Alphabet = "23456789CDFHJKMNPRTVWXY";

    /// <summary>Characters in a reference, the check character included.</summary>
    public const int Length = 8;

    readonly string? _text;

    ComplaintReference(string text) => _text = text;

    /// <summary>Makes a reference from <see cref="Length"/> − 1 random numbers, each from 0 to 22.</summary>
    public static ComplaintReference From(ReadOnlySpan<int> digits)
    {
        if (digits.Length != Length - 1) throw new ArgumentException("Seven numbers make a reference.", nameof(digits));
        Span<char> text = stackalloc char[Length];
        for (var i = 0; i < digits.Length; i++) text[i] = Alphabet[digits[i]];
        text[^1] = Check(text[..^1]);
        return new ComplaintReference(new string(text));
    }

    /// <summary>Reads what a person typed: any case, with spaces or dashes, and look-alikes put right.</summary>
    public static bool TryParse([NotNullWhen(true)] string? typed, out ComplaintReference reference)
    {
        reference = default;
        var text = PlainCharacters.Read(typed);
        if (text is not { Length: Length } || text[^1] != Check(text.AsSpan(0, Length - 1))) return false;
        reference = new ComplaintReference(text);
        return true;
    }

    /// <summary>The eight characters without grouping: for addresses and storage.</summary>
    public override string ToString() => _text ?? "";

    /// <summary>The eight characters in two groups of four: for people.</summary>
    public string Grouped => _text is null ? "" : $"{_text[..4]} {_text[4..]}";

    static char Check(ReadOnlySpan<char> text)
    {
        var sum = 0;
        for (var i = 0; i < text.Length; i++) sum += (i + 2) * Alphabet.IndexOf(text[i], StringComparison.Ordinal);
        return Alphabet[sum % Alphabet.Length];
    }
}
