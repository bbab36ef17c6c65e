using System.Text.Json;
using System.Text.Json.Serialization;
using Heard.Domain.Time;

namespace Heard.Web.Time;

/// <summary>Reads the public feed of bank holidays (gov.uk/bank-holidays.json), or the snapshot of it in Data/.</summary>
public static class BankHolidayFeed
{
    static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <param name="json">UTF-8. Fields that are not known are passed over; nothing that is needed may be missing.</param>
    /// <exception cref="InvalidDataException">It is not such a feed: the message says what is wrong and where.</exception>
    public static BankHolidays Read(Stream json)
    {
        try
        {
            return JsonSerializer.Deserialize<Feed>(json, Strict)?.ToBankHolidays()
                ?? throw new InvalidDataException("The bank holiday feed is null.");
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException($"The bank holiday feed cannot be read: {problem.Message}", problem);
        }
    }

    sealed record Feed(
        [property: JsonPropertyName("england-and-wales")] Division EnglandAndWales,
        [property: JsonPropertyName("scotland")] Division Scotland,
        [property: JsonPropertyName("northern-ireland")] Division NorthernIreland)
    {
        internal BankHolidays ToBankHolidays() => new(new Dictionary<Nation, IReadOnlyCollection<BankHoliday>>
        {
            [Nation.EnglandAndWales] = EnglandAndWales.Checked("england-and-wales"),
            [Nation.Scotland] = Scotland.Checked("scotland"),
            [Nation.NorthernIreland] = NorthernIreland.Checked("northern-ireland"),
        });
    }

    sealed record Division([property: JsonPropertyName("division")] string Name, IReadOnlyList<BankHoliday> Events)
    {
        // An empty division would make every bank holiday a working day without anyone noticing.
        internal IReadOnlyList<BankHoliday> Checked(string expected) => this switch
        {
            _ when Name != expected => throw Wrong($"'{expected}' holds the division '{Name}'"),
            { Events: [] } => throw Wrong($"'{expected}' has no events"),
            _ when Events.Any(happening => happening is null) => throw Wrong($"an event of '{expected}' is null"),
            _ when Events.FirstOrDefault(happening => string.IsNullOrWhiteSpace(happening.Title)) is { } untitled =>
                throw Wrong($"'{expected}' has no title for {untitled.Date:O}"),
            _ => Events,
        };

        static InvalidDataException Wrong(string what) => new($"The bank holiday feed cannot be read: {what}.");
    }
}
