using Heard.Domain.Complaints;

namespace Heard.Domain.Files;

/// <summary>How many files are taken, how large, and of which kinds. The numbers stand here and nowhere else.</summary>
public static class FileRules
{
    /// <summary>Files that come with the form.</summary>
    public const int MostOnForm = 10;

    /// <summary>Files of one complaint in all: what came with it, and what was added later by anybody.</summary>
    public const int MostOnComplaint = 100;

    /// <summary>The size of one file, in bytes: 20 MB as telephones and computers show it.</summary>
    public const long MostBytes = 20 * 1024 * 1024;

    /// <summary>The size of one file in megabytes, for people.</summary>
    public const int MostMegabytes = (int)(MostBytes / (1024 * 1024));

    /// <summary>
    /// The most pixels that a picture may say it has to be drawn anew. A larger one is kept as it came: a file of a few
    /// kilobytes can ask for gigabytes of memory (65,000 by 65,000 pixels).
    /// </summary>
    public const long MostPixels = 64_000_000;

    /// <summary>The most pixels of a picture drawn anew: four bytes of memory each, twice. Larger photographs are drawn smaller.</summary>
    public const long MostPixelsDrawn = 16_000_000;

    /// <summary>What the page tells browsers to offer, as extensions with commas between.</summary>
    public static string Offered => string.Join(',', FileFormat.Extensions.Select(extension => "." + extension));

    /// <summary>What a file is, by its name and its content together; or why it is not taken.</summary>
    /// <param name="name">Its name, cleaned by <see cref="FileName.Clean"/>.</param>
    /// <param name="content">All of it.</param>
    public static Recognised Recognise(string name, ReadOnlyMemory<byte> content)
    {
        if (content.IsEmpty) return new(FileProblem.Empty);
        if (content.Length > MostBytes) return new(FileProblem.TooLarge);
        if (FileFormat.Named(FileName.Extension(name)) is not { } named) return new(FileProblem.KindNotTaken);
        var found = Signature.Of(content);
        if (found is Content.Macros or Content.Program) return new(FileProblem.KindNotTaken);
        return named.Holds.Contains(found) ? new(named.Kind, FileFormat.MediaTypeOf(found) ?? named.MediaType) : new(FileProblem.NotWhatItSays);
    }
}

/// <summary>The answer of <see cref="FileRules.Recognise"/>: a kind with its media type, or a problem.</summary>
public sealed record Recognised
{
    /// <summary>It is taken.</summary>
    public Recognised(FileKind kind, string mediaType) => (Kind, MediaType) = (kind, mediaType);

    /// <summary>It is not.</summary>
    public Recognised(FileProblem problem) => Problem = problem;

    /// <summary>What it is.</summary>
    public FileKind Kind { get; }

    /// <summary>Its media type, such as <c>image/jpeg</c>; empty where it is not taken.</summary>
    public string MediaType { get; } = "";

    /// <summary>Why it is not taken; null: it is.</summary>
    public FileProblem? Problem { get; }
}
