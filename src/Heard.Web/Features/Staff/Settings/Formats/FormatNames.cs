using Heard.Domain;
using Heard.Domain.Organisations;
using Heard.Web.Features.Public.Formats;
using Heard.Web.Languages;

namespace Heard.Web.Features.Staff.Settings.Formats;

/// <summary>What formats and pages are called: as the public reads them.</summary>
public static class FormatNames
{
    /// <summary>"Large print".</summary>
    public static string Say(OtherFormat format) => Words.Text(typeof(FormatsWords), Language.English, "format." + format);

    /// <summary>"Find help and support".</summary>
    public static string Say(KeyPage page) => Words.Text(typeof(FormatsWords), Language.English, "page." + page);

    /// <summary>"Video in British Sign Language for 'Find help and support'".</summary>
    public static string Say(Recording recording) => $"{(recording.Kind is RecordingKind.SignLanguage ? "Video in British Sign Language" : "Voice")} for “{Say(recording.Page)}”{(recording.InWelsh ? ", in Welsh" : "")}";
}
