using System.Buffers.Binary;

namespace Heard.Domain.Files;

/// <summary>
/// What a file's bytes are, by the first of them (and of a zipped document by what it lists; nothing is unpacked). Only
/// what begins at the first byte counts: a second format further on never gives a file its kind.
/// </summary>
static class Signature
{
    /// <summary>What <paramref name="content"/> is.</summary>
    public static Content Of(ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        return true switch
        {
            _ when bytes.StartsWith("PK\u0003\u0004"u8) => ZippedDocument.Of(content),
            _ when Begins(bytes, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) => OldOffice(bytes),
            _ when Begins(bytes, [0x7F, .. "ELF"u8]) || bytes.StartsWith("#!/"u8) || (bytes.StartsWith("MZ"u8) && bytes.Contains((byte)0)) => Content.Program,
            _ when bytes.StartsWith("%PDF-"u8) => Content.Pdf,
            _ when bytes.StartsWith("{\\rtf"u8) => Content.Rtf,
            _ when Picture(bytes) is var picture and not Content.Unknown => picture,
            _ when Recording(bytes) is var recording and not Content.Unknown => recording,
            _ => PlainText.Of(bytes),
        };
    }

    static Content Picture(ReadOnlySpan<byte> bytes) => true switch
    {
        _ when Begins(bytes, [0xFF, 0xD8, 0xFF]) => Content.Jpeg,
        _ when Begins(bytes, [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A]) => Content.Png,
        _ when bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8) => Content.Gif,
        _ when bytes.StartsWith("RIFF"u8) && At(bytes, 8, "WEBP"u8) => Content.Webp,
        _ when At(bytes, 4, "ftyp"u8) && IsHeic(bytes) => Content.Heic,
        _ when bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8) => Content.Tiff,
        _ when bytes.StartsWith("BM"u8) && bytes.Length > 26 && bytes.Slice(6, 4).IndexOfAnyExcept((byte)0) < 0 => Content.Bmp,
        _ => Content.Unknown,
    };

    static Content Recording(ReadOnlySpan<byte> bytes) => true switch
    {
        _ when At(bytes, 4, "ftyp"u8) || At(bytes, 4, "moov"u8) || At(bytes, 4, "mdat"u8) || At(bytes, 4, "wide"u8) => Content.IsoMedia,
        _ when Begins(bytes, [0x1A, 0x45, 0xDF, 0xA3]) && bytes[..Math.Min(bytes.Length, 64)].IndexOf("webm"u8) > 0 => Content.Webm,
        _ when bytes.StartsWith("RIFF"u8) && At(bytes, 8, "WAVE"u8) => Content.Wav,
        _ when bytes.StartsWith("OggS\0"u8) => Content.Ogg,
        _ when bytes.StartsWith("#!AMR"u8) => Content.Amr,
        _ when bytes.StartsWith("ID3"u8) && bytes is [_, _, _, < 0x10, ..] => Content.Mp3,
        // A frame's first bits: of AAC the layer is 0, of MP3 it is 1 (layer III).
        _ when bytes is [0xFF, var second, ..] && (second & 0xF6) == 0xF0 => Content.Aac,
        _ when bytes is [0xFF, var second, ..] && (second & 0xE0) == 0xE0 && (second & 0x06) == 2 => Content.Mp3,
        _ => Content.Unknown,
    };

    static bool IsHeic(ReadOnlySpan<byte> bytes) => bytes.Length >= 12 && bytes.Slice(8, 4) is var brand
        && (brand.SequenceEqual("heic"u8) || brand.SequenceEqual("heix"u8) || brand.SequenceEqual("heim"u8) || brand.SequenceEqual("heis"u8)
            || brand.SequenceEqual("hevc"u8) || brand.SequenceEqual("mif1"u8) || brand.SequenceEqual("msf1"u8));

    /// <summary>A Word document before 2007. Its parts are named in UTF-16; one with macros has a part for them.</summary>
    static Content OldOffice(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf(Wide("_VBA_PROJECT")) >= 0 ? Content.Macros : bytes.IndexOf(Wide("WordDocument")) >= 0 ? Content.OldWord : Content.Unknown;

    static byte[] Wide(string text)
    {
        var wide = new byte[text.Length * 2];
        for (var i = 0; i < text.Length; i++) BinaryPrimitives.WriteUInt16LittleEndian(wide.AsSpan(i * 2), text[i]);
        return wide;
    }

    static bool Begins(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> expected) => bytes.StartsWith(expected);

    static bool At(ReadOnlySpan<byte> bytes, int offset, ReadOnlySpan<byte> expected) => bytes.Length >= offset + expected.Length && bytes.Slice(offset, expected.Length).SequenceEqual(expected);
}
