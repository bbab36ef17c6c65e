using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Heard.Domain.Writing;

/// <summary>A text sentence by sentence, in English and Welsh: what Easy Read and a reader aloud begin with (3.7).</summary>
public static partial class Sentences
{
    /// <summary>As many words as a sentence in Easy Read has.</summary>
    public const int InEasyRead = 15;

    /// <summary>The sentences in order. A line that ends is a sentence too: a heading, an item of a list, an address.</summary>
    public static ImmutableArray<string> Of(string text) =>
        [.. text.Split('\n').SelectMany(line => End().Split(line)).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0)];

    /// <summary>It holds more than Easy Read says at once.</summary>
    public static bool IsLong(string sentence) => sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length > InEasyRead;

    /// <summary>After a full stop, a question or an exclamation, before a capital: an abbreviation goes on in small letters or figures.</summary>
    [GeneratedRegex(@"(?<=[.?!])\s+(?=\p{Lu}|[“‘(])")]
    private static partial Regex End();
}
