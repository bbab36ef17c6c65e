using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Heard.Tests.Features.Api;

/// <summary>Checks JSON against the keywords of JSON Schema 2020-12 that the form's schema uses; a keyword that it does not know is a failure.</summary>
static class SchemaCheck
{
    static readonly HashSet<string> Says = ["$schema", "title", "description", "examples", "format"];

    /// <summary>Whether <paramref name="value"/> is what <paramref name="schema"/> describes.</summary>
    public static bool Fits(JsonNode schema, JsonNode? value)
    {
        if (schema is JsonValue simple) return simple.GetValue<bool>();
        var keywords = schema.AsObject();
        return keywords.All(keyword => Holds(keyword.Key, keyword.Value!, value, keywords));
    }

    static bool Holds(string keyword, JsonNode rule, JsonNode? value, JsonObject schema) => (keyword, value) switch
    {
        _ when Says.Contains(keyword) || keyword.StartsWith("x-", StringComparison.Ordinal) => true,
        ("if", _) => !Fits(rule, value) || Fits(schema["then"]!, value),
        ("then", _) => true,
        ("allOf", _) => rule.AsArray().All(one => Fits(one!, value)),
        ("anyOf", _) => rule.AsArray().Any(one => Fits(one!, value)),
        ("oneOf", _) => rule.AsArray().Count(one => Fits(one!, value)) == 1,
        ("not", _) => !Fits(rule, value),
        ("const", _) => JsonNode.DeepEquals(rule, value),
        ("type", _) => (string?)rule == value?.GetValueKind() switch { System.Text.Json.JsonValueKind.Object => "object", System.Text.Json.JsonValueKind.Array => "array", System.Text.Json.JsonValueKind.String => "string", _ => "other" },
        ("required", JsonObject own) => rule.AsArray().All(name => own.ContainsKey((string)name!)),
        ("properties", JsonObject own) => rule.AsObject().All(property => !own.TryGetPropertyValue(property.Key, out var found) || Fits(property.Value!, found)),
        ("additionalProperties", JsonObject own) => own.All(property => schema["properties"]!.AsObject().ContainsKey(property.Key)),
        ("items", JsonArray list) => list.All(item => Fits(rule, item)),
        ("contains", JsonArray list) => list.Any(item => Fits(rule, item)),
        ("minItems", JsonArray list) => list.Count >= (int)rule,
        ("maxItems", JsonArray list) => list.Count <= (int)rule,
        ("uniqueItems", JsonArray list) => list.Select(item => item?.ToJsonString()).Distinct().Count() == list.Count,
        ("maxLength", JsonValue text) => ((string)text!).EnumerateRunes().Count() <= (int)rule,
        ("pattern", JsonValue text) => Regex.IsMatch((string)text!, (string)rule!),
        ("required" or "properties" or "additionalProperties" or "items" or "contains" or "minItems" or "maxItems" or "uniqueItems" or "maxLength" or "pattern", _) => true,
        _ => throw new NotSupportedException(keyword),
    };
}
