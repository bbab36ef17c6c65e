using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Heard.Web.Features.Api;

/// <summary>The API for people to read: the OpenAPI document, written out.</summary>
[AllowAnonymous]
public sealed class DocsModel([FromKeyedServices(OpenApiDescription.Version)] IOpenApiDocumentProvider documents) : PageModel
{
    /// <summary>The document.</summary>
    public JsonObject Document { get; private set; } = [];

    /// <summary>The operations, those about one thing together.</summary>
    public IReadOnlyList<IGrouping<string, DocumentedOperation>> Groups { get; private set; } = [];

    /// <summary>The shapes of answers, by name.</summary>
    public IReadOnlyList<(string Name, JsonObject Schema)> Shapes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var document = await documents.GetOpenApiDocumentAsync(cancellation);
        Document = JsonNode.Parse(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancellation))!.AsObject();
        Groups = [.. Document["paths"]!.AsObject().SelectMany(Operations).GroupBy(operation => operation.Group)];
        Shapes = [.. Document["components"]!["schemas"]!.AsObject().Where(schema => schema.Value?["properties"] is not null).OrderBy(schema => schema.Key, StringComparer.Ordinal).Select(schema => (schema.Key, schema.Value!.AsObject()))];
    }

    static IEnumerable<DocumentedOperation> Operations(KeyValuePair<string, JsonNode?> path) =>
        path.Value!.AsObject().Select(operation => new DocumentedOperation(operation.Key.ToUpperInvariant(), path.Key, operation.Value!.AsObject()));
}

/// <summary>An operation of the document.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Path">Its address.</param>
/// <param name="Node">What the document says of it.</param>
public sealed record DocumentedOperation(string Method, string Path, JsonObject Node)
{
    static readonly string[] OfAll = ["body", "language", "reference"];

    /// <summary>What it is about.</summary>
    public string Group => (string?)Node["tags"]?[0] ?? "";

    /// <summary>In the address of the page.</summary>
    public string Id => (string)Node["operationId"]!;

    /// <summary>The scope of the key that it needs; null: none is needed.</summary>
    public string? Scope => Node["security"]?.AsArray().SelectMany(one => one!.AsObject()).SelectMany(one => one.Value!.AsArray()).Select(scope => (string?)scope).FirstOrDefault();

    /// <summary>It can be used without a key.</summary>
    public bool IsOpen => Node["security"] is not JsonArray security || security.Any(one => one!.AsObject().Count == 0);

    /// <summary>What it takes: parameters, then the fields of the body. What every address takes is said once, at the top.</summary>
    public IEnumerable<(string Name, string Where, string Type, bool Required, string Words)> Takes =>
        (Node["parameters"]?.AsArray() ?? []).Where(parameter => !OfAll.Contains((string?)parameter!["name"])).Select(parameter => ((string)parameter!["name"]!, (string)parameter["in"]!, SchemaText.Type(parameter["schema"]), (bool?)parameter["required"] ?? false, (string?)parameter["description"] ?? ""))
        .Concat(SchemaText.Fields(BodySchema).Select(taken => (taken.Name, "body", taken.Type, taken.Required, taken.Words)));

    /// <summary>An example of what is sent; null: there is none.</summary>
    public JsonNode? Example => Node["requestBody"]?["content"]?["application/json"]?["example"];

    /// <summary>What it answers when all is well: the status and the shape.</summary>
    public IEnumerable<(string Status, string? Shape)> Answers => Node["responses"]!.AsObject().Where(response => response.Key[0] is not ('4' or '5'))
        .Select(response => (response.Key, SchemaText.Shape(response.Value!["content"]?.AsObject().Select(content => content.Value?["schema"]).FirstOrDefault())));

    /// <summary>The statuses of its problems.</summary>
    public IEnumerable<string> Problems => Node["responses"]!.AsObject().Select(response => response.Key).Where(status => status[0] is '4' or '5');

    JsonObject? BodySchema => Node["requestBody"]?["content"]?["application/json"]?["schema"]?.AsObject();
}

/// <summary>A schema in words.</summary>
public static class SchemaText
{
    /// <summary>The fields of an object.</summary>
    public static IEnumerable<(string Name, string Type, bool Required, string Words)> Fields(JsonObject? schema)
    {
        var required = (schema?["required"]?.AsArray() ?? []).Select(name => (string?)name).ToHashSet();
        return (schema?["properties"]?.AsObject() ?? []).Select(property => (property.Key, Type(property.Value), required.Contains(property.Key), (string?)property.Value?["description"] ?? ""));
    }

    /// <summary>What a value is.</summary>
    public static string Type(JsonNode? schema) => schema switch
    {
        null => "anything",
        _ when Shape(schema) is { } shape => shape,
        _ when schema["oneOf"] is JsonArray some => string.Join(" or ", some.Select(Type).Where(type => type != "null").Distinct()),
        _ when schema["enum"] is JsonArray words => string.Join(", ", words.Select(word => word?.ToString()).OfType<string>()),
        _ when schema["type"] is JsonArray types => string.Join(" or ", types.Select(type => (string?)type).Where(type => type != "null")),
        _ when (string?)schema["type"] == "array" => "list of " + Type(schema["items"]),
        _ => (string?)schema["format"] ?? (string?)schema["type"] ?? "anything",
    };

    /// <summary>The name of the shape that is referred to; null: it is not one.</summary>
    public static string? Shape(JsonNode? schema) => ((string?)schema?["$ref"])?.Split('/')[^1];
}
