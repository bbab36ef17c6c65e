using System.Globalization;
using Heard.Domain.Files;
using Heard.Web.Files;
using Heard.Web.Languages;

namespace Heard.Web.Features.Shared.Files;

/// <summary>Words about files, and what the script that sends them needs to know.</summary>
public static class FileWords
{
    /// <summary>Where the script puts the name of a file.</summary>
    public const string NameGoesHere = "{0}";

    /// <summary>What is wrong with what was sent, file by file; where nothing was, that.</summary>
    public static IReadOnlyList<string> Problems(Words<SharedWords> words, Upload upload) => upload.Files.Count == 0
        ? [words["file.none"]]
        : [.. upload.Files.Where(received => received.Problem is not null).Select(received => Say(words, received.Problem!.Value.ToString(), received.Name))];

    /// <summary>Why a file is not kept.</summary>
    public static string Say(Words<SharedWords> words, string problem, string name) => words["file.problem." + problem, name, FileRules.MostMegabytes, FileRules.MostOnForm];

    /// <summary>"340 KB", "1.2 MB": the space does not break.</summary>
    public static string Size(long bytes) => bytes < 1024 * 1024
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / 1024)}\u00A0KB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024.0 * 1024):0.#}\u00A0MB");
}
