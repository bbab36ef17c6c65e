using Heard.Domain.Time;

namespace Heard.Web.Features.Staff.Settings.Site;

/// <summary>Whose bank holidays count, for colleagues.</summary>
static class NationNames
{
    /// <summary>A nation, or two that share them.</summary>
    public static string Say(Nation nation) => nation switch
    {
        Nation.EnglandAndWales => "England and Wales",
        Nation.Scotland => "Scotland",
        Nation.NorthernIreland => "Northern Ireland",
        _ => throw new ArgumentOutOfRangeException(nameof(nation), nation, null),
    };
}
