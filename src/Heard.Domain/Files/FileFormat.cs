using System.Collections.Frozen;
using System.Collections.Immutable;
using Heard.Domain.Complaints;

namespace Heard.Domain.Files;

/// <summary>What the end of a name promises, and the content that keeps the promise.</summary>
/// <param name="Kind">What people call it.</param>
/// <param name="MediaType">Its media type, where the content does not say more.</param>
/// <param name="Holds">The contents that go by this name. Telephones save any photograph as .jpg: any is taken.</param>
sealed record FileFormat(FileKind Kind, string MediaType, ImmutableArray<Content> Holds)
{
    static readonly ImmutableArray<Content> Photos = [Content.Jpeg, Content.Png, Content.Gif, Content.Webp, Content.Heic, Content.Tiff, Content.Bmp];

    // Scripts, pictures made of script (SVG), web pages, archives, programs and documents with macros are not here.
    static readonly FrozenDictionary<string, FileFormat> ByExtension = new Dictionary<string, FileFormat>
    {
        ["jpg"] = new(FileKind.Photo, "image/jpeg", Photos),
        ["jpeg"] = new(FileKind.Photo, "image/jpeg", Photos),
        ["png"] = new(FileKind.Photo, "image/png", Photos),
        ["gif"] = new(FileKind.Photo, "image/gif", Photos),
        ["webp"] = new(FileKind.Photo, "image/webp", Photos),
        ["heic"] = new(FileKind.Photo, "image/heic", Photos),
        ["heif"] = new(FileKind.Photo, "image/heic", Photos),
        ["tif"] = new(FileKind.Photo, "image/tiff", Photos),
        ["tiff"] = new(FileKind.Photo, "image/tiff", Photos),
        ["bmp"] = new(FileKind.Photo, "image/bmp", Photos),
        ["pdf"] = new(FileKind.Pdf, "application/pdf", [Content.Pdf]),
        ["docx"] = new(FileKind.Word, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", [Content.Docx]),
        ["doc"] = new(FileKind.Word, "application/msword", [Content.OldWord, Content.Rtf]),
        ["odt"] = new(FileKind.Word, "application/vnd.oasis.opendocument.text", [Content.Odt]),
        ["rtf"] = new(FileKind.Word, "application/rtf", [Content.Rtf]),
        ["txt"] = new(FileKind.Text, "text/plain", [Content.Text, Content.Mail]),
        ["csv"] = new(FileKind.Text, "text/csv", [Content.Text, Content.Mail]),
        ["mp3"] = new(FileKind.Audio, "audio/mpeg", [Content.Mp3]),
        ["m4a"] = new(FileKind.Audio, "audio/mp4", [Content.IsoMedia]),
        ["aac"] = new(FileKind.Audio, "audio/aac", [Content.Aac]),
        ["wav"] = new(FileKind.Audio, "audio/wav", [Content.Wav]),
        ["ogg"] = new(FileKind.Audio, "audio/ogg", [Content.Ogg]),
        ["oga"] = new(FileKind.Audio, "audio/ogg", [Content.Ogg]),
        ["opus"] = new(FileKind.Audio, "audio/ogg", [Content.Ogg]),
        ["amr"] = new(FileKind.Audio, "audio/amr", [Content.Amr]),
        ["mp4"] = new(FileKind.Video, "video/mp4", [Content.IsoMedia]),
        ["m4v"] = new(FileKind.Video, "video/mp4", [Content.IsoMedia]),
        ["mov"] = new(FileKind.Video, "video/quicktime", [Content.IsoMedia]),
        ["3gp"] = new(FileKind.Video, "video/3gpp", [Content.IsoMedia]),
        ["webm"] = new(FileKind.Video, "video/webm", [Content.Webm]),
        ["eml"] = new(FileKind.Email, "message/rfc822", [Content.Mail]),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every extension that is taken, without its dot.</summary>
    public static IEnumerable<string> Extensions => ByExtension.Keys.Order(StringComparer.Ordinal);

    /// <summary>What this extension (without its dot) promises; null: it is not taken.</summary>
    public static FileFormat? Named(string extension) => ByExtension.GetValueOrDefault(extension);

    /// <summary>Of a picture the content says what it is, whatever its name; null: the name does.</summary>
    public static string? MediaTypeOf(Content content) => content switch
    {
        Content.Jpeg => "image/jpeg",
        Content.Png => "image/png",
        Content.Gif => "image/gif",
        Content.Webp => "image/webp",
        Content.Heic => "image/heic",
        Content.Tiff => "image/tiff",
        Content.Bmp => "image/bmp",
        _ => null,
    };
}

/// <summary>What the bytes of a file are.</summary>
enum Content
{
    Unknown, Jpeg, Png, Gif, Webp, Heic, Tiff, Bmp, Pdf, Docx, OldWord, Odt, Rtf, Text, Mail, Mp3, Aac, Wav, Ogg, Amr, IsoMedia, Webm,

    /// <summary>A document that carries a program of its own.</summary>
    Macros,

    /// <summary>A program or script for a computer.</summary>
    Program,
}
