using System.Collections.Frozen;

namespace Heard.Domain.Time;

/// <summary>The bank holidays of every nation. Immutable: a newly announced holiday makes a new one.</summary>
public sealed class BankHolidays
{
    /// <summary>No holidays at all: every Monday to Friday is a working day.</summary>
    public static readonly BankHolidays None = new(new Dictionary<Nation, IReadOnlyCollection<BankHoliday>>());

    readonly FrozenDictionary<Nation, NationHolidays> nations;

    /// <param name="feed">The events of each nation, in any order. A nation left out has no holidays.</param>
    public BankHolidays(IReadOnlyDictionary<Nation, IReadOnlyCollection<BankHoliday>> feed) =>
        nations = Enum.GetValues<Nation>().ToFrozenDictionary(
            nation => nation,
            nation => new NationHolidays(nation, feed.GetValueOrDefault(nation, [])));

    /// <summary>The last day on which every nation is known; null when some nation has no holidays.</summary>
    public DateOnly? KnownUntil => nations.Values.Any(nation => nation.KnownUntil is null)
        ? null
        : nations.Values.Min(nation => nation.KnownUntil);

    public NationHolidays Of(Nation nation) => nations[nation];

    /// <summary>The holidays of both, nation by nation. Where both name a day, it is called as these call it.</summary>
    public BankHolidays And(BankHolidays others) => new(Enum.GetValues<Nation>().ToDictionary(
        nation => nation,
        IReadOnlyCollection<BankHoliday> (nation) => [.. Of(nation).All, .. others.Of(nation).All]));

    /// <summary>True when fewer than 6 months of some nation remain, so that an alarm can be raised.</summary>
    public bool RunShort(DateOnly today) => KnownUntil is not { } known || known < today.AddMonths(6);
}

/// <summary>The bank holidays of one nation.</summary>
public sealed class NationHolidays
{
    readonly FrozenDictionary<DateOnly, string> titles;

    /// <param name="holidays">In any order. Of two titles for one date the first is kept.</param>
    public NationHolidays(Nation nation, IReadOnlyCollection<BankHoliday> holidays)
    {
        Nation = nation;
        titles = holidays.DistinctBy(holiday => holiday.Date)
            .ToFrozenDictionary(holiday => holiday.Date, holiday => holiday.Title);
        KnownUntil = titles.Count == 0 ? null : titles.Keys.Max();
    }

    public Nation Nation { get; }

    /// <summary>The last holiday known, or null when none is.</summary>
    public DateOnly? KnownUntil { get; }

    /// <summary>Every holiday, in order.</summary>
    public IEnumerable<DateOnly> Dates => titles.Keys.Order();

    internal IEnumerable<BankHoliday> All => titles.Select(holiday => new BankHoliday(holiday.Value, holiday.Key));

    public bool IsHoliday(DateOnly date) => titles.ContainsKey(date);

    /// <summary>The title of the holiday on this date, or null when it is not one.</summary>
    public string? TitleOf(DateOnly date) => titles.GetValueOrDefault(date);
}
