namespace Heard.Web.Data;

/// <summary>What somebody typed into a search box, as each database's query: every word must begin a word of the text.</summary>
public static class SearchWords
{
    const int MostWords = 12;

    /// <summary>FTS5: <c>"word"* "other"*</c>.</summary>
    public static string ForFts5(string typed) => string.Join(' ', Words(typed).Select(word => $"\"{word}\"*"));

    /// <summary>tsquery: <c>'word':* &amp; 'other':*</c>.</summary>
    public static string ForTsQuery(string typed) => string.Join(" & ", Words(typed).Select(word => $"'{word}':*"));

    /// <summary>Letters and figures only; everything else parts words. Empty: nothing to look for.</summary>
    public static IReadOnlyList<string> Words(string typed) =>
        [.. new string([.. typed.Normalize().Select(character => char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords)];
}
