namespace Heard.Domain.Intake;

/// <summary>Codes and references as people type them: any case, grouped in any way, look-alikes put right.</summary>
public static class PlainCharacters
{
    const int LongestTyped = 200;

    /// <summary>
    /// The characters of <see cref="ComplaintReference.Alphabet"/> in <paramref name="typed"/>, or null if something
    /// else is among them. Spaces and dashes are dropped; B, G, S, Z are read as the digits they look like.
    /// </summary>
    public static string? Read(string? typed)
    {
        if (typed is null || typed.Length > LongestTyped) return null;
        Span<char> text = stackalloc char[typed.Length];
        var length = 0;
        foreach (var typedCharacter in typed)
        {
            if (char.IsWhiteSpace(typedCharacter) || typedCharacter is '-' or '–' or '—' or '.') continue;
            var character = char.ToUpperInvariant(typedCharacter) switch { 'B' => '8', 'G' => '6', 'S' => '5', 'Z' => '2', var other => other };
            if (!ComplaintReference.Alphabet.Contains(character, StringComparison.Ordinal)) return null;
            text[length++] = character;
        }

        return new string(text[..length]);
    }

    /// <summary>The text in groups of four, for reading aloud and printing.</summary>
    public static string Group(string text) => string.Join(' ', text.Chunk(4).Select(part => new string(part)));
}
