namespace Heard.Domain.Complaints;

/// <summary>A file that came with a complaint, as its events know it. What is in it is kept elsewhere, under the id.</summary>
/// <param name="Id">Under which it is kept.</param>
/// <param name="Name">Its name as the person knows it, cleaned.</param>
/// <param name="Kind">What it is, by its content.</param>
/// <param name="Bytes">Its size.</param>
public sealed record Attachment(Guid Id, string Name, FileKind Kind, long Bytes)
{
    /// <summary>Why it was refused after all; null: it was not.</summary>
    public FileProblem? Problem { get; init; }

    /// <summary>A colleague filed it: the person is neither shown it nor told of it by themselves.</summary>
    public bool ByColleague { get; init; }
}

/// <summary>What a file is, by its content and name together.</summary>
public enum FileKind { Photo, Pdf, Word, Text, Audio, Video, Email }

/// <summary>Why a file is not kept.</summary>
public enum FileProblem
{
    /// <summary>Nothing is in it.</summary>
    Empty,

    /// <summary>It is larger than is taken.</summary>
    TooLarge,

    /// <summary>There are as many files as are taken.</summary>
    TooMany,

    /// <summary>It is of a kind that is not taken.</summary>
    KindNotTaken,

    /// <summary>Its content is not what its name says.</summary>
    NotWhatItSays,

    /// <summary>It carries a virus.</summary>
    Virus,
}
