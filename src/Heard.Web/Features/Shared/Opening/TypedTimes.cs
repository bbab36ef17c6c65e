using Heard.Domain.Time;

namespace Heard.Web.Features.Shared.Opening;

/// <summary>Hours as they are typed and read: "Monday to Friday, 8am to 8pm", a line each.</summary>
static class TypedTimes
{
    /// <summary>What is wrong with them.</summary>
    public static IEnumerable<(string Field, string Say)> Problems(string field, string? typed)
    {
        if (Lines(typed).FirstOrDefault(line => OpeningGrammar.Read(line) is null) is { } wrong)
            return [(field, $"Write hours like “Monday to Friday, 8am to 8pm”, a line each, and past midnight on both days. This cannot be read: {wrong}")];
        return Read(typed, false) is { } read && Overlaps(read) ? [(field, "Two lines say that it is open at the same time on one day: write each day once")] : [];
    }

    /// <summary>The times; null: nothing was typed.</summary>
    public static OpenTimes? Read(string? typed, bool exceptBankHolidays) =>
        Lines(typed) is { Length: > 0 } lines ? new([.. lines.SelectMany(line => OpeningGrammar.Read(line) ?? [])], exceptBankHolidays) : null;

    /// <summary>Times as they stand in the field.</summary>
    public static string Write(OpenTimes? times) => times is null ? "" : string.Join('\n', OpeningText.Week(times with { ExceptBankHolidays = false }, Domain.Language.English));

    static bool Overlaps(OpenTimes times)
    {
        try
        {
            times.Hours([]);
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    static string[] Lines(string? typed) => (typed ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
