using System.Globalization;
using System.Text;

namespace Heard.Domain.Files;

/// <summary>A file's name as people sent it, made fit to be kept, shown and saved under. It never becomes a path.</summary>
public static class FileName
{
    /// <summary>The greatest length that is kept, in UTF-16 characters, the extension included.</summary>
    public const int MaxLength = 150;

    const string Nameless = "file";

    /// <summary>Characters that mean something to a computer that saves the file.</summary>
    const string NotInNames = "<>:\"|?*";

    /// <summary>
    /// The last part of a path, without control, bidirectional or zero-width characters, at most
    /// <see cref="MaxLength"/> characters long with its extension kept, and never empty.
    /// </summary>
    public static string Clean(string? name)
    {
        var last = (name ?? "").Split('/', '\\')[^1];
        var kept = new StringBuilder();
        foreach (var rune in last.EnumerateRunes()) kept.Append(Plain(rune));
        var clean = string.Join(' ', kept.ToString().Normalize().Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim(' ', '.');
        return clean.Length == 0 ? Nameless : clean.Length <= MaxLength ? clean : Shorten(clean);
    }

    /// <summary>What follows the last dot, without it; empty: nothing does.</summary>
    public static string Extension(string name) => name.LastIndexOf('.') is >= 0 and var dot ? name[(dot + 1)..] : "";

    static string Plain(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => "",
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => " ",
        _ when rune.IsAscii && NotInNames.Contains((char)rune.Value, StringComparison.Ordinal) => "_",
        _ when rune == Rune.ReplacementChar => "_",
        _ => rune.ToString(),
    };

    static string Shorten(string name)
    {
        var extension = Extension(name) is { Length: > 0 and < 20 } end ? "." + end : "";
        var length = MaxLength - extension.Length;
        if (char.IsHighSurrogate(name[length - 1])) length--;
        return name[..length].TrimEnd(' ', '.') + extension;
    }
}
