using System.Text.RegularExpressions;
using Heard.Domain.Intake;

namespace Heard.Domain.Mail;

/// <summary>
/// A reference with its secret in square brackets, at the end of the subject of every message to the person who complains:
/// <c>[2345789C-HJKMNPRTVWXY]</c>. An answer that keeps the subject brings it back.
/// </summary>
/// <param name="Reference">The complaint's reference.</param>
/// <param name="Secret">The secret.</param>
public sealed partial record MailToken(ComplaintReference Reference, string Secret)
{
    /// <summary>Characters in a secret: 12 of 23 possible ones are 54 bits.</summary>
    public const int SecretLength = 12;

    /// <summary>As it stands in a subject.</summary>
    public override string ToString() => $"[{Reference}-{Secret}]";

    /// <summary>The one in <paramref name="subject"/>; null: there is none, or there are different ones.</summary>
    public static MailToken? In(string subject)
    {
        var found = Tokens().Matches(subject).Select(match => match.Value.ToUpperInvariant()).Distinct().ToArray();
        return found is [var only] && ComplaintReference.TryParse(only[1..(ComplaintReference.Length + 1)], out var reference)
            ? new MailToken(reference, only[(ComplaintReference.Length + 2)..^1])
            : null;
    }

    /// <summary>Whether anything in <paramref name="subject"/> looks like one.</summary>
    public static bool IsIn(string subject) => Tokens().IsMatch(subject);

    /// <summary>The subject for others to read: without any.</summary>
    public static string CutOff(string subject) => Tokens().Replace(subject, "").Trim();

    /// <summary>The references in a text, written in one word or in two groups of four, with a right check character.</summary>
    /// <param name="text">What somebody wrote.</param>
    /// <param name="most">So many at most.</param>
    public static IReadOnlyList<ComplaintReference> ReferencesIn(string text, int most) =>
        [.. References().Matches(text).Select(match => ComplaintReference.TryParse(match.Value, out var reference) ? reference : default).Where(reference => reference != default).Distinct().Take(most)];

    [GeneratedRegex(@"\[[2-9CDFHJKMNPRTVWXY]{8}-[2-9CDFHJKMNPRTVWXY]{12}\]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tokens();

    [GeneratedRegex(@"(?<![\w-])[2-9CDFHJKMNPRTVWXY]{4}[ \u00A0-]?[2-9CDFHJKMNPRTVWXY]{4}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex References();
}
