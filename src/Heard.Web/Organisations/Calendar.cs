using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Time;

namespace Heard.Web.Organisations;

/// <summary>The working days of each body's nation.</summary>
public sealed class Calendar(BankHolidays holidays)
{
    /// <summary>The working days that count for <paramref name="body"/>.</summary>
    public WorkingDays Of(Organisation body) => new(Holidays.Of(body.Nation));

    /// <summary>Stands for the holidays that count for <paramref name="body"/>: another one, another text.</summary>
    public string Fingerprint(Organisation body) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', Holidays.Of(body.Nation).Dates.Select(date => date.ToString("O", CultureInfo.InvariantCulture))))));

    /// <summary>The holidays that are known.</summary>
    public BankHolidays Holidays { get; } = holidays;
}
