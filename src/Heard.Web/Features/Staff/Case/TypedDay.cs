using System.Globalization;

namespace Heard.Web.Features.Staff.Case;

/// <summary>A day as three fields.</summary>
static class TypedDay
{
    /// <summary>The day; null: there is no such day.</summary>
    public static DateOnly? Of(string? day, string? month, string? year) =>
        DateOnly.TryParseExact($"{year?.Trim()}-{month?.Trim()}-{day?.Trim()}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>A part of a day as it stands in its field.</summary>
    public static string Figure(int part) => part.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether anything was typed.</summary>
    public static bool IsAny(params ReadOnlySpan<string?> parts)
    {
        foreach (var part in parts)
        {
            if (!string.IsNullOrWhiteSpace(part)) return true;
        }

        return false;
    }
}
