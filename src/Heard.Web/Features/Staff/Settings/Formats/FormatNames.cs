using Heard.Domain;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Features.Public.Formats;
using Heard.Web.Features.Shared.Opening;
using Heard.Web.Languages;

namespace Heard.Web.Features.Staff.Settings.Formats;

/// <summary>What formats and pages are called: as the public reads them.</summary>
public static class FormatNames
{
    /// <summary>"Large print".</summary>
    public static string Say(OtherFormat format) => Words.Text(typeof(FormatsWords), Language.English, "format." + format);

    /// <summary>"Find help and support".</summary>
    public static string Say(KeyPage page) => Words.Text(typeof(FormatsWords), Language.English, "page." + page);

    /// <summary>Where a recording is: its address, or "help.mp3, uploaded on 27 November 2026 at 10:31pm".</summary>
    public static string Where(Recording recording) => recording.Uploaded is { } sound ? Where(sound) : recording.Address;

    /// <summary>"help.mp3, uploaded on 27 November 2026 at 10:31pm".</summary>
    public static string Where(UploadedSound sound) => $"{sound.Name}, uploaded on {LondonTime.DayOf(sound.At).Plain(Language.English)} at {OpeningText.Clock(TimeOnly.FromDateTime(LondonTime.Of(sound.At).DateTime), Language.English)}";

    /// <summary>"Video in British Sign Language for 'Find help and support'".</summary>
    public static string Say(Recording recording) => $"{(recording.Kind is RecordingKind.SignLanguage ? "Video in British Sign Language" : "Voice")} for “{Say(recording.Page)}”{(recording.InWelsh ? ", in Welsh" : "")}";
}
