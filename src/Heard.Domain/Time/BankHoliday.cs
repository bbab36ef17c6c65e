namespace Heard.Domain.Time;

/// <summary>One bank holiday, in the shape of an event in the public feed (gov.uk/bank-holidays.json).</summary>
/// <param name="Title">The name of the day, in the language of the feed, such as "Good Friday".</param>
/// <param name="Date">The day kept: for a substitute, the substitute.</param>
/// <param name="Notes">"Substitute day", or empty.</param>
/// <param name="Bunting">Whether the feed calls for bunting. Kept so that a feed can be stored as it came.</param>
public sealed record BankHoliday(string Title, DateOnly Date, string Notes = "", bool Bunting = false);
