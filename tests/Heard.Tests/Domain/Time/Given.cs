using CsCheck;
using Heard.Domain.Time;

namespace Heard.Tests.Domain.Time;

/// <summary>Days and holidays for the tests of time, and generators of them.</summary>
static class Given
{
    /// <summary>Any day from 2020 to 2030.</summary>
    internal static readonly Gen<DateOnly> Day = DayBetween(new(2020, 1, 1), new(2030, 12, 31));

    /// <summary>The shipped snapshot of the public feed.</summary>
    internal static FileStream Snapshot() => File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Data", "bank-holidays.json"));

    internal static Gen<DateOnly> DayBetween(DateOnly first, DateOnly last) =>
        Gen.Int[first.DayNumber, last.DayNumber].Select(DateOnly.FromDayNumber);

    internal static NationHolidays Holidays(params IEnumerable<DateOnly> dates) =>
        new(Nation.EnglandAndWales, [.. dates.Select(date => new BankHoliday($"Holiday of {date:O}", date))]);

    internal static NationHolidays Easter2026() => new(Nation.EnglandAndWales,
        [new("Good Friday", new(2026, 4, 3)), new("Easter Monday", new(2026, 4, 6)), new("Early May bank holiday", new(2026, 5, 4))]);
}
