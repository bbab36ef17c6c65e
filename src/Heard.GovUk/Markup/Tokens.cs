namespace Heard.GovUk;

/// <summary>Lists that HTML writes as words with spaces between: classes, and ids in <c>aria-describedby</c>.</summary>
static class Tokens
{
    /// <summary>The given words without the missing ones; null when none is left.</summary>
    public static string? Join(params ReadOnlySpan<string?> words)
    {
        string? all = null;
        foreach (var word in words)
            if (!string.IsNullOrEmpty(word)) all = all is null ? word : $"{all} {word}";
        return all;
    }
}
