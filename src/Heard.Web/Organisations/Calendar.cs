using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Time;

namespace Heard.Web.Organisations;

/// <summary>The working days of each body's nation, as they are known at this moment: others may be known at the next.</summary>
/// <param name="floor">What this version came with. A feed adds to it and takes nothing away.</param>
public sealed class Calendar(BankHolidays floor)
{
    volatile Known _known = new(floor, null);

    /// <summary>The holidays that are known.</summary>
    public BankHolidays Holidays => _known.Holidays;

    /// <summary>When the feed said so last; null: nothing is known but what this version came with.</summary>
    public DateTimeOffset? ReadAt => _known.ReadAt;

    /// <summary>The working days that count for <paramref name="body"/>.</summary>
    public WorkingDays Of(Organisation body) => new(Holidays.Of(body.Nation));

    /// <summary>Stands for the holidays that count for <paramref name="body"/>: another one, another text.</summary>
    public string Fingerprint(Organisation body) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', Holidays.Of(body.Nation).Dates.Select(date => date.ToString("O", CultureInfo.InvariantCulture))))));

    /// <summary>From here on the holidays are those of <paramref name="feed"/> too.</summary>
    public void Know(BankHolidays feed, DateTimeOffset readAt) => _known = new(feed.And(floor), readAt);

    sealed record Known(BankHolidays Holidays, DateTimeOffset? ReadAt);
}
