using System.Text.RegularExpressions;

namespace Heard.Domain.Time;

/// <summary>Reads hours as people write them: "Monday to Friday, 8am to 8pm", "Sat and Sun 10-16", "every day, 24 hours".</summary>
public static partial class OpeningGrammar
{
    static readonly DayOfWeek[] MondayFirst = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>One line. Several spans are several hours of the same days. Null: it cannot be read.</summary>
    public static IReadOnlyList<OpenOn>? Read(string line)
    {
        if (Line().Match(line.Trim()) is not { Success: true } match || Days(match) is not var (first, last)) return null;
        if (match.Groups["always"].Success) return [new(first, last, TimeOnly.MinValue, TimeOnly.MinValue)];
        var spans = new List<OpenOn>();
        foreach (Match span in Span().Matches(match.Groups["spans"].Value))
        {
            if (Clock(span.Groups["from"].Value) is not { } from || Clock(span.Groups["to"].Value) is not { } to) return null;
            if (to != TimeOnly.MinValue && to <= from) return null;
            spans.Add(new(first, last, from, to));
        }

        return spans;
    }

    /// <summary>A time such as "8am", "8:30 pm", "17:00", "midday". Null: it is none.</summary>
    public static TimeOnly? Clock(string text)
    {
        if (Time().Match(text.Trim()) is not { Success: true } match) return null;
        if (match.Groups["name"] is { Success: true } name) return name.Value.StartsWith("midn", StringComparison.OrdinalIgnoreCase) ? TimeOnly.MinValue : new(12, 0);
        var (hour, minute) = (int.Parse(match.Groups["hour"].ValueSpan, provider: null), match.Groups["minute"] is { Success: true } minutes ? int.Parse(minutes.ValueSpan, provider: null) : 0);
        if (minute > 59) return null;
        return match.Groups["half"] switch
        {
            { Success: false } when hour == 24 && minute == 0 => TimeOnly.MinValue,
            { Success: false } => hour > 23 ? null : new(hour, minute),
            _ when hour is 0 or > 12 => null,
            { ValueSpan: ['a' or 'A', ..] } => new(hour % 12, minute),
            _ => new((hour % 12) + 12, minute),
        };
    }

    static (DayOfWeek First, DayOfWeek Last)? Days(Match line)
    {
        if (line.Groups["every"].Success) return (DayOfWeek.Monday, DayOfWeek.Sunday);
        var first = Day(line.Groups["first"].Value);
        return line.Groups["last"] is not { Success: true } last ? (first, first)
            // "Monday and Thursday" are two lines: between them it is closed.
            : line.Groups["both"].Success && (Day(last.Value) - first + 7) % 7 != 1 ? null : (first, Day(last.Value));
    }

    static DayOfWeek Day(string name) => MondayFirst.First(day => $"{day}".StartsWith(name[..3], StringComparison.OrdinalIgnoreCase));

    const string Named = "mon(?:days?)?|tue(?:s(?:days?)?)?|wed(?:nesdays?)?|thu(?:r(?:s(?:days?)?)?)?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?";
    const string At = "midnight|midday|noon|[0-9]{1,2}(?:[:.][0-9]{2})?(?: ?[ap]m)?";

    [GeneratedRegex($@"^(?:(?<every>every day|daily)|(?<first>{Named})(?:(?: ?[-–] ?| to |(?<both> and | ?& ?))(?<last>{Named}))?)[,:]? ?(?:(?<always>at any hour|all day|24 hours(?: a day)?)|(?<spans>(?:{At})(?: ?[-–] ?| to )(?:{At})(?:(?: and |, )(?:{At})(?: ?[-–] ?| to )(?:{At}))*))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex($"(?<from>{At})(?: ?[-–] ?| to )(?<to>{At})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Span();

    [GeneratedRegex("^(?:(?<name>midnight|midday|noon)|(?<hour>[0-9]{1,2})(?:[:.](?<minute>[0-9]{2}))?(?: ?(?<half>[ap]m))?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
