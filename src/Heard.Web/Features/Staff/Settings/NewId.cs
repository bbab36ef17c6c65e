using System.Text.RegularExpressions;

namespace Heard.Web.Features.Staff.Settings;

/// <summary>Ids of what is new in a body's settings.</summary>
static partial class NewId
{
    /// <summary>From its first name, and never one that was used before.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="kind">Stands before an id that would say nothing, or something else.</param>
    /// <param name="reserved">How the addresses of new ones begin.</param>
    /// <param name="taken">Ids that are there.</param>
    public static string From(string name, string kind, string reserved, HashSet<string> taken)
    {
        var plain = Others().Replace(name.ToLowerInvariant(), "-").Trim('-');
        plain = plain.Length is 0 || plain.StartsWith(reserved, StringComparison.Ordinal) ? $"{kind}-{plain}" : plain;
        plain = plain[..Math.Min(plain.Length, 40)].TrimEnd('-');
        return Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? plain : $"{plain}-{number}").First(id => !taken.Contains(id));
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Others();
}
