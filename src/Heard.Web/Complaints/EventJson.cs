using System.Text.Json;
using System.Text.Json.Serialization;
using Heard.Domain.Complaints;
using Heard.Domain.Intake;

namespace Heard.Web.Complaints;

/// <summary>Events as JSON, by the name of their type. A name that was ever stored is never reused or renamed.</summary>
public static class EventJson
{
    /// <summary>How answers, references and events are written everywhere.</summary>
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(), new AnswersConverter(), new ReferenceConverter() },
    };

    static readonly Dictionary<string, Type> Types = typeof(ComplaintEvent).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(ComplaintEvent)) && type != typeof(Erased)).ToDictionary(type => type.Name);

    /// <summary>The stored name of an event's type.</summary>
    public static string NameOf(ComplaintEvent happened) => happened.GetType().Name;

    /// <summary>The payload.</summary>
    public static string Write(ComplaintEvent happened) => JsonSerializer.Serialize(happened, happened.GetType(), Options);

    /// <summary>The event; <see cref="Erased"/> where the payload is gone.</summary>
    public static ComplaintEvent Read(string type, string? payload) => payload is null
        ? new Erased(type)
        : (ComplaintEvent)JsonSerializer.Deserialize(payload, Types[type], Options)!;

    /// <summary>Answers as <c>{"question": ["value"]}</c>.</summary>
    public static string Write(Answers answers) => JsonSerializer.Serialize(answers, Options);

    /// <summary>Reads what <see cref="Write(Answers)"/> wrote.</summary>
    public static Answers ReadAnswers(string json) => JsonSerializer.Deserialize<Answers>(json, Options)!;

    sealed class AnswersConverter : JsonConverter<Answers>
    {
        public override Answers Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(ref reader, options)!
                .Aggregate(Answers.None, (answers, pair) => answers.With(pair.Key, Values(pair.Value)));

        /// <summary>One value may stand without its brackets.</summary>
        static IEnumerable<string?> Values(JsonElement value) =>
            value.ValueKind is JsonValueKind.Array ? value.EnumerateArray().Select(one => one.GetString()) : [value.GetString()];

        public override void Write(Utf8JsonWriter writer, Answers value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.Values, options);
    }

    sealed class ReferenceConverter : JsonConverter<ComplaintReference>
    {
        public override ComplaintReference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            ComplaintReference.TryParse(reader.GetString(), out var reference) ? reference : throw new JsonException("Not a complaint reference.");

        public override void Write(Utf8JsonWriter writer, ComplaintReference value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
