using Heard.Web.Languages;
using Heard.Web.Organisations;

namespace Heard.Web.Features.Staff.Settings;

/// <summary>Words for what happens to settings.</summary>
static class SettingWords
{
    /// <summary>Why a change was not saved.</summary>
    public static string Say(NotChanged why, PartNow now) => why switch
    {
        NotChanged.ChangedMeanwhile => "A colleague has changed this since you opened it. Open it again, and make your change to what is there now",
        NotChanged.AnotherWaits => $"A change of this begins on {now.Waits?.Plain(Domain.Language.English)}, and what is shown is with it. Begin on that day or later, or take that change back first",
        _ => "Enter today or a later day",
    };
}
