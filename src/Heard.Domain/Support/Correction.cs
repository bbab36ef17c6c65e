using Heard.Domain.Time;

namespace Heard.Domain.Support;

/// <summary>What a source of help says of its own entry. It can correct how it is reached, when it is open and what it does; who it is and what it is for is for the body to say.</summary>
/// <param name="Seen">The entry that they saw.</param>
/// <param name="Says">The entry as it is, they say; null: all of it is right.</param>
public sealed record Correction(HelpSource Seen, HelpSource? Says)
{
    /// <summary>The entry with what they corrected, and no other field: what the body changed meanwhile stays. It was checked on the day.</summary>
    public HelpSource Apply(HelpSource now, DateOnly day)
    {
        var says = Says ?? Seen;
        return now with
        {
            Words = new(Newer(Seen.Words.En, says.Words.En, now.Words.En), Newer(Seen.Words.Cy, says.Words.Cy, now.Words.Cy)),
            Phone = Newer(Seen.Phone, says.Phone, now.Phone),
            OtherPhone = Newer(Seen.OtherPhone, says.OtherPhone, now.OtherPhone),
            Email = Newer(Seen.Email, says.Email, now.Email),
            Website = Newer(Seen.Website, says.Website, now.Website),
            Times = Same(Seen.Times, says.Times) ? now.Times : says.Times,
            CheckedOn = day,
            CheckAgainBy = null,
        };
    }

    static string Newer(string seen, string says, string now) => seen == says ? now : says;

    static bool Same(OpenTimes? one, OpenTimes? other) => one is null || other is null ? one is null && other is null : one.ExceptBankHolidays == other.ExceptBankHolidays && one.Week.SequenceEqual(other.Week);
}
