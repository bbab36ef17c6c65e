using System.Collections.Immutable;

namespace Heard.Domain.Organisations;

/// <summary>What a body can be asked for beside what is on its pages (3.7).</summary>
public enum OtherFormat { LargePrint, EasyRead, Braille, Audio, SignLanguage, OtherLanguage, OtherColours }

/// <summary>A format that is made when somebody asks.</summary>
/// <param name="Format">Which.</param>
/// <param name="WithinDays">By when it comes, in working days; at least 1.</param>
public sealed record OnRequest(OtherFormat Format, int WithinDays);

/// <summary>The pages that are read aloud, and for which a body has videos: what everybody needs to complain.</summary>
public enum KeyPage { Home, QuickGuide, Contact, Help, Formats, EasyRead, YoungPeople }

/// <summary>What a recording is.</summary>
public enum RecordingKind { SignLanguage, Spoken }

/// <summary>A sound that was uploaded and is kept here.</summary>
/// <param name="Id">The file.</param>
/// <param name="Name">Its name, as it was uploaded.</param>
/// <param name="At">When it was.</param>
public sealed record UploadedSound(Guid Id, string Name, DateTimeOffset At);

/// <summary>A video in British Sign Language, or a recording of a voice, for one page. A video stays where the body keeps it.</summary>
/// <param name="Id">In addresses.</param>
/// <param name="Page">The page that it is for.</param>
/// <param name="Kind">What it is.</param>
/// <param name="InWelsh">The words of it are Welsh; of a video, its captions.</param>
/// <param name="Address">Where it is, over https: a file that a browser plays; empty: it was uploaded.</param>
/// <param name="Captions">The captions of a video, as WebVTT; empty for a voice. The words of the page are its transcript.</param>
/// <param name="Uploaded">A voice that is kept here; null: it is at its address.</param>
public sealed record Recording(string Id, KeyPage Page, RecordingKind Kind, bool InWelsh, string Address, string Captions, UploadedSound? Uploaded = null);

/// <summary>The other formats and languages of a body (3.7).</summary>
public sealed record Formats
{
    /// <summary>What can be asked for.</summary>
    public ImmutableArray<OnRequest> OnRequest { get; init; } = [];

    /// <summary>The languages in which the body talks with people, with an interpreter where it needs one, by the codes of ISO 639.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Its recordings.</summary>
    public ImmutableArray<Recording> Recordings { get; init; } = [];
}

/// <summary>The key pages in addresses.</summary>
public static class KeyPages
{
    /// <summary>Where a page is, after the body's name: <c>quick-guide</c>; the first page: nothing.</summary>
    public static string Path(KeyPage page) => page switch
    {
        KeyPage.Home => "",
        KeyPage.QuickGuide => "quick-guide",
        KeyPage.Contact => "contact",
        KeyPage.Help => "help",
        KeyPage.Formats => "formats",
        KeyPage.EasyRead => "easy-read",
        _ => "young-people",
    };

    /// <summary>Its name where it stands alone: <c>home</c>, <c>quick-guide</c>.</summary>
    public static string Name(KeyPage page) => page is KeyPage.Home ? "home" : Path(page);

    /// <summary>The page of this name; null: there is none.</summary>
    public static KeyPage? Named(string name) => Enum.GetValues<KeyPage>().Cast<KeyPage?>().FirstOrDefault(page => Name(page!.Value) == name);
}
