using Heard.Domain.Intake;
using Heard.Domain.Support;
using Heard.Web.Features.Shared.Opening;

namespace Heard.Web.Features.Public.Help;

/// <summary>What a source of help says of its own entry, as it is typed.</summary>
public sealed record CheckForm
{
    const int LongestShort = 100, LongestLink = 300, LongestWords = 600;

    /// <summary><c>yes</c>: all of it is right; <c>no</c>: the fields say how it is.</summary>
    public string? Right { get; init; }

    /// <summary>What they do, in English.</summary>
    public string? Words { get; init => field = Clean(value); }

    /// <summary>What they do, in Welsh.</summary>
    public string? WordsCy { get; init => field = Clean(value); }

    /// <summary>A number.</summary>
    public string? Phone { get; init => field = Clean(value); }

    /// <summary>Another one.</summary>
    public string? OtherPhone { get; init => field = Clean(value); }

    /// <summary>An email address.</summary>
    public string? Email { get; init => field = Clean(value); }

    /// <summary>Their page.</summary>
    public string? Website { get; init => field = Clean(value); }

    /// <summary>When they are open, a line for days with the same hours.</summary>
    public string? Times { get; init => field = Clean(value); }

    /// <summary>The entry as it stands in the fields.</summary>
    public static CheckForm Of(HelpSource source) => new()
    {
        Words = source.Words.En,
        WordsCy = source.Words.Cy,
        Phone = source.Phone,
        OtherPhone = source.OtherPhone,
        Email = source.Email,
        Website = source.Website,
        Times = TypedTimes.Write(source.Times),
    };

    /// <summary>The fields that are wrong, in page order.</summary>
    public IEnumerable<string> Problems()
    {
        if (Right is not ("yes" or "no")) yield return "Right";
        if (Right != "no") yield break;
        if (Words is not { Length: > 0 and <= LongestWords } || !WellFormed.Is(Words)) yield return "Words";
        if (!IsShort(WordsCy, LongestWords)) yield return "WordsCy";
        if (!IsShort(Phone, LongestShort) || (Phone ?? "").Length + (Email ?? "").Length + (Website ?? "").Length == 0) yield return "Phone";
        if (!IsShort(OtherPhone, LongestShort)) yield return "OtherPhone";
        if (Email?.Length > 0 && !EmailAddress.LooksRight(Email)) yield return "Email";
        if (Website?.Length > 0 && !(Website.Length <= LongestLink && Uri.TryCreate(Website, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps)) yield return "Website";
        if (TypedTimes.Problems("Times", Times).Any()) yield return "Times";
    }

    /// <summary>What they say of the entry that they saw.</summary>
    public Correction Correction(HelpSource seen) => new(seen, Right == "yes" ? null : seen with
    {
        Words = new(Words ?? "", WordsCy ?? ""),
        Phone = Phone ?? "",
        OtherPhone = OtherPhone ?? "",
        Email = Email ?? "",
        Website = Website ?? "",
        Times = TypedTimes.Write(seen.Times) == Times ? seen.Times : TypedTimes.Read(Times, seen.Times?.ExceptBankHolidays ?? true),
    });

    static bool IsShort(string? words, int longest) => (words ?? "").Length <= longest && WellFormed.Is(words ?? "");

    static string Clean(string? typed) => (typed ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
}
