using System.Text.Json;
using System.Text.Json.Serialization;
using Heard.Domain;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Languages;

namespace Heard.Web.Features.Public.Contact;

/// <summary>The ways of a body as JSON-LD in the words of schema.org, for search engines and assistants.</summary>
public static class ContactData
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>One line of JSON that can stand in a page: what could end a script is escaped.</summary>
    public static string Of(Organisation body, Language language, DateTimeOffset now) => JsonSerializer.Serialize(
        new LinkedOrganisation(body.Name.In(language), [.. body.Ways.Where(way => body.Number(way).Length > 0 || way.Kind is WayKind.Email).Select(way => Point(body, way, now))]), Options);

    static LinkedPoint Point(Organisation body, Way way, DateTimeOffset now) => new(
        "complaints",
        way.Kind is WayKind.Email ? null : body.Number(way),
        way.Kind is WayKind.Email ? body.Email : null,
        way.InWelsh ? ["cy"] : null,
        way.Times is { } times ? [.. times.Week.Select(Hours), .. body.Notices(way, NoticeKind.Closed).Where(notice => !notice.IsOver(now)).Select(Shut)] : null);

    static LinkedHours Hours(OpenOn on) => new(
        [.. Enumerable.Range(0, 7).Select(ahead => (DayOfWeek)(((int)DayOfWeek.Monday + ahead) % 7)).Where(on.Covers).Select(day => $"https://schema.org/{day}")],
        $"{on.From:HH:mm}", on.To == TimeOnly.MinValue ? "23:59" : $"{on.To:HH:mm}");

    /// <summary>Closing when it opens says in schema.org that it is closed.</summary>
    static LinkedHours Shut(Notice notice) => new(null, "00:00", "00:00") { From = DateOnly.FromDateTime(notice.From), Through = DateOnly.FromDateTime(notice.Until.AddTicks(-1)) };

    sealed record LinkedOrganisation(string Name, IReadOnlyList<LinkedPoint> ContactPoint)
    {
        [JsonPropertyName("@context")]
        public string Context { get; } = "https://schema.org";

        [JsonPropertyName("@type")]
        public string Type { get; } = "GovernmentOrganization";
    }

    sealed record LinkedPoint(string ContactType, string? Telephone, string? Email, IReadOnlyList<string>? AvailableLanguage, IReadOnlyList<LinkedHours>? HoursAvailable)
    {
        [JsonPropertyName("@type")]
        public string Type { get; } = "ContactPoint";
    }

    sealed record LinkedHours(IReadOnlyList<string>? DayOfWeek, string Opens, string Closes)
    {
        [JsonPropertyName("@type")]
        public string Type { get; } = "OpeningHoursSpecification";

        [JsonPropertyName("validFrom")]
        public DateOnly? From { get; init; }

        [JsonPropertyName("validThrough")]
        public DateOnly? Through { get; init; }
    }
}
