namespace Heard.Domain.Intake;

/// <summary>
/// A light check that something can be an email address: whether mail arrives is for the post to say. Anything that
/// could end a header line or add a second recipient is refused.
/// </summary>
public static class EmailAddress
{
    const int Longest = 254;

    /// <summary>One name, one @, a domain with a dot, no spaces, control characters, commas, angle brackets or quotes.</summary>
    public static bool LooksRight(string text) =>
        text.Length <= Longest
        && text.Split('@') is [{ Length: > 0 and <= 64 } name, { Length: > 2 } domain]
        && !text.Any(character => char.IsWhiteSpace(character) || char.IsControl(character) || char.IsSurrogate(character) || ",;:<>()[]\"\\".Contains(character, StringComparison.Ordinal))
        && name[0] != '.' && name[^1] != '.' && !text.Contains("..", StringComparison.Ordinal)
        && domain[0] is not '.' and not '-' && domain[^1] is not '.' and not '-' && domain.Contains('.', StringComparison.Ordinal);
}
