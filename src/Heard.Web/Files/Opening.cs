using Heard.Domain.Complaints;
using Heard.Web.Data;

namespace Heard.Web.Files;

/// <summary>How a colleague may open a file.</summary>
public enum Opening
{
    /// <summary>The picture drawn anew.</summary>
    Copy,

    /// <summary>What came, as it came.</summary>
    Original,

    /// <summary>What came, after a warning, on purpose, and written down.</summary>
    OriginalOnPurpose,

    /// <summary>It has not been looked at yet.</summary>
    NotYet,

    /// <summary>It was not kept.</summary>
    Gone,
}

/// <summary>Which way a file is opened.</summary>
public static class Openings
{
    /// <summary>
    /// The safe copy goes first. A clean document opens as it came; a picture that could not be drawn anew, whatever was
    /// not scanned, and an original that is asked for beside its copy open on purpose only.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="original">The original was asked for.</param>
    public static Opening Of(FileRow file, bool original) => file switch
    {
        { State: FileState.Waiting } => Opening.NotYet,
        { State: FileState.Refused } => Opening.Gone,
        { HasCopy: true } => original ? Opening.OriginalOnPurpose : Opening.Copy,
        { State: FileState.Clean, Kind: not FileKind.Photo } => Opening.Original,
        _ => Opening.OriginalOnPurpose,
    };
}
