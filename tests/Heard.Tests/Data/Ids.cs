using System.Globalization;

namespace Heard.Tests.Data;

/// <summary>What an id tells whoever reads the table.</summary>
static class Ids
{
    /// <summary>It begins with a moment of about now, as ids of version 7 do: who knows when somebody answered would find the row. A random one does once in a hundred thousand.</summary>
    public static bool TellsWhen(Guid id) =>
        TimeSpan.FromMilliseconds(Math.Abs(TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds() - long.Parse(id.ToString("N")[..12], NumberStyles.HexNumber, CultureInfo.InvariantCulture))) < TimeSpan.FromDays(1);
}
