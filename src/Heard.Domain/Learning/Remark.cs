using System.Collections.Immutable;
using Heard.Domain.Intake;

namespace Heard.Domain.Learning;

/// <summary>What somebody tells a body that is no complaint (1.2): something went well, something they want to say, something that could be done.</summary>
public enum FeedbackKind { Compliment, Comment, Suggestion }

/// <summary>What somebody says, in their words.</summary>
/// <param name="Kind">What they call it. Nobody and nothing calls it otherwise for them.</param>
/// <param name="Words">Their words.</param>
/// <param name="Whom">Of a compliment: who it was, or which team; may be empty.</param>
/// <param name="Name">Their name; may be empty.</param>
/// <param name="Contact">An email address or telephone number, if they want to hear back; may be empty.</param>
public sealed record Remark(FeedbackKind Kind, string Words, string Whom, string Name, string Contact)
{
    /// <summary>The greatest length of the words, in characters.</summary>
    public const int LongestWords = 3_000;

    /// <summary>The greatest length of everything else, in characters.</summary>
    public const int LongestLine = 200;

    /// <summary>What is wrong, in page order. A number is never wrong: people write them in many ways.</summary>
    public ImmutableArray<Problem> Problems =>
    [
        .. Wrong(nameof(Words), Words, LongestWords, isNeeded: true), .. Wrong(nameof(Whom), Whom, LongestLine), .. Wrong(nameof(Name), Name, LongestLine),
        .. Contact.Length <= LongestLine && Contact.Contains('@', StringComparison.Ordinal) && !EmailAddress.LooksRight(Contact) ? [new(nameof(Contact), ProblemKind.NotAnEmail)] : Wrong(nameof(Contact), Contact, LongestLine),
    ];

    static ImmutableArray<Problem> Wrong(string field, string text, int longest, bool isNeeded = false) => text switch
    {
        "" => isNeeded ? [new(field, ProblemKind.Missing)] : [],
        _ when text.Length > longest => [new(field, ProblemKind.TooLong, longest)],
        _ => WellFormed.Is(text) ? [] : [new(field, ProblemKind.NotText)],
    };
}
