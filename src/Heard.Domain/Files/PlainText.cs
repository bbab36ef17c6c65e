using System.Text;
using System.Text.Unicode;

namespace Heard.Domain.Files;

/// <summary>Whether bytes are words: UTF-8, UTF-16 with its mark, or what Windows wrote before (1252).</summary>
static class PlainText
{
    /// <summary>Codes that Windows-1252 does not use.</summary>
    static ReadOnlySpan<byte> NotIn1252 => [0x81, 0x8D, 0x8F, 0x90, 0x9D];

    /// <summary>A message with its headers, other text, or unknown.</summary>
    public static Content Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) return IsUtf16(bytes) ? Content.Text : Content.Unknown;
        if (bytes.IndexOfAnyExceptInRange((byte)0x20, (byte)0xFF) >= 0 && HasControls(bytes)) return Content.Unknown;
        if (!Utf8.IsValid(bytes) && bytes.IndexOfAny(NotIn1252) >= 0) return Content.Unknown;
        return BeginsWithHeader(bytes) ? Content.Mail : Content.Text;
    }

    static bool HasControls(ReadOnlySpan<byte> bytes)
    {
        foreach (var one in bytes)
        {
            if (one < 0x20 && one is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C)) return true;
        }

        return false;
    }

    static bool IsUtf16(ReadOnlySpan<byte> bytes)
    {
        var text = (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes[2..]);
        return bytes.Length % 2 == 0 && !text.Any(character => character < ' ' && character is not ('\t' or '\n' or '\r' or '\f'));
    }

    /// <summary>"Received: …": a name without spaces, a colon, and what it holds (RFC 5322).</summary>
    static bool BeginsWithHeader(ReadOnlySpan<byte> bytes)
    {
        var line = bytes[..Math.Max(0, bytes.IndexOf((byte)'\n'))];
        var colon = line.IndexOf((byte)':');
        return colon is > 0 and < 80 && line[..colon].IndexOfAnyExceptInRange((byte)'!', (byte)'~') < 0;
    }
}
