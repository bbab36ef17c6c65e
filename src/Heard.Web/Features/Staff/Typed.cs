using Heard.Domain.Intake;

namespace Heard.Web.Features.Staff;

/// <summary>What colleagues type.</summary>
static class Typed
{
    /// <summary>Nobody has vouched for words that go to a representative before their authorisation.</summary>
    public const string NotVouched = "Confirm that it holds nothing private about the person affected, or wait for the authorisation";

    const int MaxLength = 10_000, LongestLink = 300;

    /// <summary>Without the space around it, with lines that end as ours do.</summary>
    public static string Clean(string? typed) => (typed ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

    /// <summary>What is wrong with a text that has to be there. A draft still has the dots where the colleague's own words belong.</summary>
    public static IEnumerable<(string Field, string Say)> Problems(string field, string? typed, string name, bool draft = false)
    {
        var words = typed ?? "";
        if (words.Length == 0) yield return (field, $"Enter {name}");
        else if (words.Length > MaxLength) yield return (field, $"Use 10,000 characters or fewer for {name}");
        else if (!WellFormed.Is(words)) yield return (field, $"Remove the characters that cannot be shown from {name}");
        else if (draft && words.Contains('…', StringComparison.Ordinal)) yield return (field, $"Write your own words where the draft has dots (…) in {name}");
    }

    /// <summary>What is wrong with a text of a certain length that has to be there, or may be left out.</summary>
    public static IEnumerable<(string Field, string Say)> Problems(string field, string? typed, string name, int longest, bool needed) =>
        typed?.Length > longest ? [(field, $"Use {longest} characters or fewer for {name}")] : needed || typed?.Length > 0 ? Problems(field, typed, name) : [];

    /// <summary>The address of a page that people can be sent to.</summary>
    public static bool IsPage(string link) => link.Length <= LongestLink && Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps;

    /// <summary>One of the two.</summary>
    public static bool IsAnswered(string? answer) => answer is "yes" or "no";
}
