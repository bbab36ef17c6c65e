using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Heard.GovUk;
using Microsoft.AspNetCore.Html;

namespace Heard.Tests.GovUk;

/// <summary>Reads options as the fixtures write them into the records. An option that a record does not have is an error.</summary>
static class MacroJson
{
    static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new TextConverter(), new HtmlConverter(), new AttributeConverter(), new EndSlotConverter() },
    };

    static readonly JsonSerializerOptions Settings = new(Plain) { Converters = { new DatePartConverter() } };

    public static object Read(Fixture fixture, Type optionsType)
    {
        var options = fixture.Options.DeepClone();
        foreach (var leftOut in Exceptions.Options.Where(o => o.Component == fixture.Component))
            options.AsObject().Remove(leftOut.Name);
        return WithoutFalsyItems(options).Deserialize(optionsType, Settings)!;
    }

    // In a list, the templates pass over false and "" as over null.
    static JsonNode WithoutFalsyItems(JsonNode node)
    {
        if (node is JsonObject o)
        {
            foreach (var (_, value) in o)
                if (value is not null) WithoutFalsyItems(value);
        }
        else if (node is JsonArray list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                if (list[i] is JsonValue item && item.GetValueKind() is var kind && (kind == JsonValueKind.False || kind == JsonValueKind.String && (string)item! == ""))
                    list[i] = null;
                else if (list[i] is { } inside)
                    WithoutFalsyItems(inside);
            }
        }
        return node;
    }

    sealed class TextConverter : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.Number => JsonElement.ParseValue(ref reader).GetRawText(),
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            _ => reader.GetString(),
        };

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
            throw new NotSupportedException();
    }

    // "" and false are no HTML to a template.
    sealed class HtmlConverter : JsonConverter<IHtmlContent>
    {
        public override IHtmlContent? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.False || reader.GetString() is not { Length: > 0 } html ? null : new HtmlString(html);

        public override void Write(Utf8JsonWriter writer, IHtmlContent value, JsonSerializerOptions options) =>
            throw new NotSupportedException();
    }

    sealed class AttributeConverter : JsonConverter<AttributeValue>
    {
        public override AttributeValue Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            var node = JsonNode.Parse(ref reader);
            return node is not JsonObject { } form ? AttributeValue.Of(node?.ToString())
                : (bool?)form["optional"] != true ? AttributeValue.Of(form["value"]?.ToString())
                : form["value"]?.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? AttributeValue.Flag((bool)form["value"]!)
                : AttributeValue.Optional(form["value"]?.ToString());
        }

        public override void Write(Utf8JsonWriter writer, AttributeValue value, JsonSerializerOptions options) =>
            throw new NotSupportedException();
    }

    sealed class EndSlotConverter : JsonConverter<ServiceNavigationEndSlot>
    {
        public override ServiceNavigationEndSlot Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            var node = JsonNode.Parse(ref reader)!;
            return node.GetValueKind() == JsonValueKind.String
                ? new() { Html = new HtmlString((string)node!) }
                : new() { Html = new HtmlString((string)node["html"]!), Align = (string?)node["align"] };
        }

        public override void Write(Utf8JsonWriter writer, ServiceNavigationEndSlot value, JsonSerializerOptions options) =>
            throw new NotSupportedException();
    }

    // A part of a date is left out by false in place of its options.
    sealed class DatePartConverter : JsonConverter<DatePartOptions>
    {
        public override DatePartOptions? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.False
                ? new() { LeftOut = true }
                : JsonSerializer.Deserialize<DatePartOptions>(ref reader, Plain);

        public override void Write(Utf8JsonWriter writer, DatePartOptions value, JsonSerializerOptions options) =>
            throw new NotSupportedException();
    }
}
