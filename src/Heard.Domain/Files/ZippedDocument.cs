using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Heard.Domain.Files;

/// <summary>Word and OpenDocument files are archives. What they list is read; nothing is unpacked.</summary>
static class ZippedDocument
{
    /// <summary>What the parts may come to unpacked: more is a bomb, made to fill the memory of whoever opens it.</summary>
    const long MostUnpacked = 500_000_000;

    const int MostParts = 10_000;

    /// <summary>What the archive is; unknown where it is a plain archive, broken, or a bomb.</summary>
    public static Content Of(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var archive = new ZipArchive(Open(content), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostParts || Unpacked(archive) > MostUnpacked) return Content.Unknown;
            var parts = archive.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return true switch
            {
                _ when parts.Any(IsMacro) => Content.Macros,
                _ when parts.Contains("[Content_Types].xml") && parts.Contains("word/document.xml") => Content.Docx,
                _ when parts.Contains("content.xml") && content.Span.IndexOf("mimetypeapplication/vnd.oasis.opendocument.text"u8) is > 0 and < 100 => Content.Odt,
                _ => Content.Unknown,
            };
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or ArgumentException or OverflowException)
        {
            return Content.Unknown;
        }
    }

    static bool IsMacro(string part) =>
        part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || part.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase) || part.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase);

    static long Unpacked(ZipArchive archive)
    {
        var sum = 0L;
        foreach (var entry in archive.Entries) sum = checked(sum + entry.Length);
        return sum;
    }

    static MemoryStream Open(ReadOnlyMemory<byte> content) =>
        MemoryMarshal.TryGetArray(content, out var array) ? new(array.Array!, array.Offset, array.Count, writable: false) : new(content.ToArray(), writable: false);
}
