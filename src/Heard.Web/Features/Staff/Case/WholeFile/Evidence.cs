using System.Collections.Immutable;
using System.Globalization;
using Heard.Domain.Complaints;
using Heard.Domain.Time;
using Heard.Web.Complaints;
using Heard.Web.Data;
using Heard.Web.Files;

namespace Heard.Web.Features.Staff.Case.WholeFile;

/// <summary>A file that belongs to the complaint, and whether it goes into the ZIP.</summary>
/// <param name="Number">From 1, in the order in which they came.</param>
/// <param name="Name">As the person or the colleague named it.</param>
/// <param name="Bytes">Its size as it came.</param>
/// <param name="Day">The day on which it came, in London.</param>
/// <param name="From">Who sent or filed it.</param>
public sealed record Evidence(int Number, string Name, long Bytes, DateOnly Day, string From)
{
    const int LongestName = 80;

    /// <summary>What is kept of it; null: nothing.</summary>
    public FileRow? Row { get; init; }

    /// <summary>The picture drawn anew goes, not what came.</summary>
    public bool IsCopy { get; init; }

    /// <summary>Why it is not in the ZIP; empty: it is.</summary>
    public string LeftOut { get; init; } = "";

    /// <summary>SHA-256 of what is in the ZIP; empty: not computed.</summary>
    public string Digest { get; init; } = "";

    /// <summary>Its name in the ZIP: plain characters of any language, and never twice, since its number begins it.</summary>
    public string Path
    {
        get
        {
            var name = Row is null ? Name : Download.NameOf(Row, IsCopy);
            var ending = System.IO.Path.GetExtension(name);
            var stem = new string([.. name[..^ending.Length].Select(letter => char.IsLetterOrDigit(letter) ? letter : '-')]).Trim('-');
            ending = new string([.. ending.Skip(1).Where(char.IsAsciiLetterOrDigit)]);
            return string.Create(CultureInfo.InvariantCulture, $"evidence/{Number:000}-{stem[..Math.Min(stem.Length, LongestName)]}{(ending.Length > 0 ? "." + ending.ToLowerInvariant() : "")}");
        }
    }

    /// <summary>The files of a complaint, each with the day on which it came.</summary>
    public static ImmutableArray<Evidence> Of(CaseFile file, IReadOnlyDictionary<Guid, FileRow> rows)
    {
        var came = file.Timeline.SelectMany(happened => Filed(happened.Event).Select(filed => (filed.Id, Happened: happened))).DistinctBy(one => one.Id).ToDictionary(one => one.Id, one => one.Happened);
        return [.. file.Complaint.Files.Select((attached, place) => One(attached, place + 1, came.GetValueOrDefault(attached.Id) ?? file.Timeline[0], rows.GetValueOrDefault(attached.Id)))];
    }

    static Evidence One(Attachment file, int number, Happened came, FileRow? row)
    {
        var evidence = new Evidence(number, file.Name, file.Bytes, LondonTime.DayOf(came.At), EventWords.By(came)) { Row = row };
        return (file.Problem, row) switch
        {
            ({ } problem, _) => evidence with { LeftOut = $"not kept: {CaseWords.Say(problem)}" },
            (_, null) => evidence with { LeftOut = "no longer kept" },
            (_, { State: FileState.Refused }) => evidence with { LeftOut = "not kept" },
            (_, { State: FileState.Waiting }) => evidence with { LeftOut = "not yet checked for viruses" },
            (_, { HasCopy: true }) => evidence with { IsCopy = true },
            (_, { State: FileState.Clean }) => evidence,
            _ => evidence with { LeftOut = "nobody has checked it for viruses" },
        };
    }

    static ImmutableArray<Attachment> Filed(ComplaintEvent happened) => happened switch
    {
        ComplaintReceived received => received.Files,
        WordsAdded added => added.Files,
        FilesAttached attached => attached.Files,
        _ => [],
    };
}
