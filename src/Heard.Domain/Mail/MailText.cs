using System.Text;
using System.Text.RegularExpressions;

namespace Heard.Domain.Mail;

/// <summary>The words of a message, as people wrote them.</summary>
public static partial class MailText
{
    /// <summary>The greatest length that is kept beside the original, in UTF-16 characters: that of the form's own question.</summary>
    public const int MostCharacters = 10_000;

    const string GoesOn = "\n\n[…]";

    /// <summary>
    /// What can be stored and shown: line ends as one character, no other control characters, no halves of a character, no
    /// more than two empty lines, and cut at <see cref="MostCharacters"/> with a sign that it goes on. The original is kept whole.
    /// </summary>
    public static string Clean(string text)
    {
        var kept = new StringBuilder(Math.Min(text.Length, MostCharacters * 2));
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').EnumerateRunes())
        {
            if (Rune.IsControl(rune) && rune.Value is not ('\n' or '\t')) continue;
            kept.Append(rune.ToString());
        }

        var clean = EmptyLines().Replace(TrailingSpaces().Replace(kept.ToString(), "\n"), "\n\n\n").Trim();
        return clean.Length <= MostCharacters ? clean : Cut(clean) + GoesOn;
    }

    /// <summary>One line of at most <paramref name="most"/> characters, without control characters.</summary>
    public static string Line(string text, int most)
    {
        var line = string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= most ? line : line[..(char.IsHighSurrogate(line[most - 2]) ? most - 2 : most - 1)] + "…";
    }

    /// <summary>
    /// What is new in an answer: without the earlier message below it. Where somebody wrote below or between the quoted
    /// lines, or nothing would be left, all of it: no word of theirs is lost.
    /// </summary>
    public static string WithoutQuoted(string text)
    {
        var lines = text.Split('\n');
        var end = Enumerable.Range(0, lines.Length).Where(line => StartsThread(lines, line)).DefaultIfEmpty(-1).First();
        if (end < 0 && Array.FindIndex(lines, IsQuoted) is >= 0 and var first) end = IntroducesQuote(lines, first);
        if (end < 0) return text;
        var below = lines[end..].SkipWhile(line => !IsQuoted(line)).ToArray();
        if (below.SkipWhile(line => IsQuoted(line) || string.IsNullOrWhiteSpace(line)).Any(IsWritten)) return text;
        var own = string.Join('\n', lines[..end]).TrimEnd();
        return own.Length > 0 ? own : text;
    }

    /// <summary>The line above the first quoted one, where it says who wrote that and when; it may be broken in two.</summary>
    static int IntroducesQuote(string[] lines, int first)
    {
        var above = first - 1;
        while (above >= 0 && string.IsNullOrWhiteSpace(lines[above])) above--;
        if (above < 0 || !lines[above].TrimEnd().EndsWith(':')) return first;
        if (Introduction().IsMatch(lines[above])) return above;
        return above > 0 && Introduction().IsMatch(lines[above - 1]) ? above - 1 : first;
    }

    /// <summary>What programs write above an earlier message that they do not mark line by line.</summary>
    static bool StartsThread(string[] lines, int line) =>
        Separator().IsMatch(lines[line]) || (From().IsMatch(lines[line]) && line + 1 < lines.Length && UnderFrom().IsMatch(lines[line + 1]));

    static bool IsQuoted(string line) => line.TrimStart().StartsWith('>');

    /// <summary>A signature's dashes and the like are not words.</summary>
    static bool IsWritten(string line) => line.Any(char.IsLetterOrDigit);

    static string Cut(string text) => text[..(char.IsHighSurrogate(text[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters)];

    [GeneratedRegex(@"[ \t]+\n")]
    private static partial Regex TrailingSpaces();

    [GeneratedRegex(@"\n{4,}")]
    private static partial Regex EmptyLines();

    [GeneratedRegex(@"^\s*(-{2,}\s*(Original Message|Forwarded message|Neges Wreiddiol)\s*-{2,}|_{20,})\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^\s*\*?(From|Oddi wrth):", RegexOptions.IgnoreCase)]
    private static partial Regex From();

    [GeneratedRegex(@"^\s*\*?(Sent|Date|To|Subject|Anfonwyd|Dyddiad|At|Pwnc):", RegexOptions.IgnoreCase)]
    private static partial Regex UnderFrom();

    [GeneratedRegex(@"^\s*(On|Ar|Am)\s.+", RegexOptions.IgnoreCase)]
    private static partial Regex Introduction();
}
