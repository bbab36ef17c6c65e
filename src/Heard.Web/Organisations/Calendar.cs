using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Time;

namespace Heard.Web.Organisations;

/// <summary>The working days of each body's nation.</summary>
public sealed class Calendar(BankHolidays holidays)
{
    /// <summary>The working days that count for <paramref name="body"/>.</summary>
    public WorkingDays Of(Organisation body) => new(Holidays.Of(body.Nation));

    /// <summary>The holidays that are known.</summary>
    public BankHolidays Holidays { get; } = holidays;
}
