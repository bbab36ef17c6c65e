using System.Globalization;
using System.Text.RegularExpressions;
using static Heard.Domain.Time.DateWord;

namespace Heard.Domain.Time;

/// <summary>Dates in figures, day before month as in the United Kingdom, and numbers.</summary>
static partial class DateFigures
{
    internal static MatchCollection Tokens(string plain) => Token().Matches(plain);

    /// <summary>The words that a token of figures stands for; none for a time of day; null when it is not one.</summary>
    internal static DateWord[]? Read(Match token, DateOnly today)
    {
        int? Part(string name) => token.Groups[name] is { Success: true, Length: <= 4 } group
            ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture)
            : null;

        if (token.Groups["time"].Success)
            return [];
        if (Part("number") is { } number)
            return Alone(token, number, today);
        return Part("month") is >= 1 and <= 12 and var month && InFull(Part("year"), today) is null or { Value: >= 1900 and <= 2100 }
            ? Present(Part("day") is { } day ? new Number(day) : null, new Month(month), InFull(Part("year"), today))
            : null;
    }

    static DateWord[] Present(params DateWord?[] words) => [.. words.OfType<DateWord>()];

    static DateWord[]? Alone(Match token, int number, DateOnly today) => token.Groups["number"].Length switch
    {
        4 when number is >= 1900 and <= 2100 => [new Year(number)],
        2 when !token.Groups["nth"].Success => [new Either(new Number(number), new Year(Century(number, today), Short: true))],
        <= 3 => [new Number(number)],
        _ => null,
    };

    static Year? InFull(int? written, DateOnly today) =>
        written is { } year ? new Year(year < 100 ? Century(year, today) : year) : null;

    /// <summary>The latest year with these last two digits that is not after next year.</summary>
    static int Century(int twoDigits, DateOnly today) =>
        today.Year - today.Year % 100 + twoDigits is var year && year <= today.Year + 1 ? year : year - 100;

    [GeneratedRegex("""
        (?<time> (?<![0-9]) [0-9]{1,2} (?: [:.][0-9]{2} )? \s* [ap]\.?m\b | (?<![0-9]) [0-9]{1,2}:[0-9]{2} (?![0-9]) )
        | (?<year> [0-9]{4} ) - (?<month> 0[1-9] | 1[0-2] ) (?: - (?<day> [0-9]{1,2} ) )? (?![0-9])
        | (?<year> [0-9]{4} ) [/.] (?<month> [0-9]{1,2} ) [/.] (?<day> [0-9]{1,2} ) (?![0-9])
        | (?<day> [0-9]{1,2} ) [/.-] (?<month> [0-9]{1,2} ) [/.-] (?<year> [0-9]{4} | [0-9]{2} ) (?![0-9])
        | (?<month> [0-9]{1,2} ) / (?<year> [0-9]{4} ) (?![0-9])
        | (?<day> [0-9]{1,2} ) / (?<month> [0-9]{1,2} ) (?![0-9])
        | (?<number> [0-9]+ ) (?<nth> (?: st | nd | rd | th | af | ail | il | ydd | fed | ed | eg | ain ) \b )?
        | [a-z]+ | [-/&] | [\p{L}\p{N}]
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
