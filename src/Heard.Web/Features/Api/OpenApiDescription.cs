using System.Text.Json.Nodes;
using Heard.Domain;
using Heard.Web.Languages;
using Heard.Web.Security;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Heard.Web.Features.Api;

/// <summary>The API described as OpenAPI 3.1, from the endpoints themselves.</summary>
public static class OpenApiDescription
{
    /// <summary>The name of the document, and the version of the API.</summary>
    public const string Version = "v1";

    const string Key = "key", Json = "application/json";

    /// <summary>Adds the description.</summary>
    public static void AddHeardOpenApi(this IServiceCollection services) => services.AddOpenApi(Version, openApi =>
    {
        openApi.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        openApi.AddDocumentTransformer(Introduce);
        openApi.AddOperationTransformer(Guard);
        openApi.AddOperationTransformer(Speak);
        openApi.AddOperationTransformer(DescribeSubmission);
        openApi.AddOperationTransformer(DescribeCommand);
        openApi.AddOperationTransformer(ShowProblems);
    });

    static Task Introduce(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Heard",
            Version = Version,
            Description = "Complaints to public bodies: making one, reading them, dealing with them.",
            License = new OpenApiLicense { Name = "MIT", Identifier = "MIT" },
        };
        document.Servers = [new OpenApiServer { Url = context.ApplicationServices.GetRequiredService<HeardSettings>().PublicUrl.TrimEnd('/') }];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Key] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = $"A key of the body, made with heard key create. Scopes: {string.Join(", ", Scopes.All)}." },
        };

        // HEAD is GET without the answer, and the name of an operation stands once.
        foreach (var path in document.Paths.Values) path.Operations?.Remove(HttpMethod.Head);
        return Task.CompletedTask;
    }

    /// <summary>Which scope is needed; and where nothing is, that too.</summary>
    static Task Guard(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        if (Metadata<NeedsScopeAttribute>(context) is not { } needs) return Task.CompletedTask;
        operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Key, context.Document)] = [needs.Scope] }];
        if (needs.OrNobody) operation.Security.Add([]);
        return Task.CompletedTask;
    }

    /// <summary>The body of the address, and the language that every address takes.</summary>
    static Task Speak(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        operation.Parameters ??= [];
        foreach (var parameter in operation.Parameters.OfType<OpenApiParameter>().Where(parameter => parameter.In is ParameterLocation.Path))
        {
            parameter.Description = parameter.Name == "body" ? "The short name of the body, such as boats." : "The reference of the complaint.";
        }

        if (operation.Parameters.All(parameter => parameter.Name != "body"))
        {
            operation.Parameters.Insert(0, new OpenApiParameter { Name = "body", In = ParameterLocation.Path, Required = true, Schema = Text(), Description = "The short name of the body, such as boats." });
        }

        operation.Parameters.Add(new OpenApiParameter
        {
            Name = "language",
            In = ParameterLocation.Query,
            Schema = Text("en", "cy"),
            Description = "The language of the answer. Without it: Accept-Language, then English.",
        });
        return Task.CompletedTask;
    }

    static Task DescribeSubmission(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        if (operation.OperationId != SubmitResource.Name) return Task.CompletedTask;
        operation.Parameters!.Add(new OpenApiParameter
        {
            Name = Submissions.KeyHeader,
            In = ParameterLocation.Header,
            Schema = Text(),
            Description = "1 to 255 characters of your choice, a UUID best. The same one again is answered as the first time, with the code for 24 hours; with other answers it is refused.",
        });
        var answers = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Description = "Answers by question: a text, or a list where several can be chosen. The schema is at /form.",
            AdditionalProperties = new OpenApiSchema { AnyOf = [Text(), new OpenApiSchema { Type = JsonSchemaType.Array, Items = Text() }] },
        };
        operation.RequestBody = Body(new()
        {
            ["language"] = Text("en", "cy"),
            ["answers"] = answers,
            ["channel"] = Text([.. Enum.GetValues<Heard.Domain.Complaints.Channel>().Where(channel => channel is not Heard.Domain.Complaints.Channel.Online).Select(channel => ApiJson.Name(channel))]),
            ["receivedOn"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "date", Description = "With a key, for a channel other than api." },
        }, ["answers"]);
        var words = new Words<ApiWords>(new CurrentLanguage { Language = Language.English });
        ((OpenApiMediaType)operation.RequestBody.Content![Json]).Example = new JsonObject { ["language"] = "en", ["answers"] = FormSchema.Example(words) };
        return Task.CompletedTask;
    }

    static async Task DescribeCommand(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        if (Metadata<ApiCommand>(context) is not { } command) return;
        operation.Description = CommandWords.Of(command) + " The answer is the complaint as it stands afterwards.";
        var fields = new Dictionary<string, IOpenApiSchema>();
        foreach (var field in command.Fields) fields[field.Name] = await context.GetOrCreateSchemaAsync(field.Type, null, cancellation);
        if (fields.Count > 0) operation.RequestBody = Body(fields, [.. command.Fields.Where(field => field.Required).Select(field => field.Name)]);
    }

    /// <summary>An example beside every problem.</summary>
    static Task ShowProblems(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var words = new Words<ApiWords>(new CurrentLanguage { Language = Language.English });
        foreach (var (status, response) in operation.Responses ?? [])
        {
            if (!int.TryParse(status, out var code) || code < 400) continue;
            var problem = ApiProblem.Of(code);
            response.Description = words[$"problem.{problem.Kind}.title"];
            if (response.Content?.TryGetValue(ApiProblem.MediaType, out var content) == true) content.Example = problem.Example(words);
        }

        return Task.CompletedTask;
    }

    static OpenApiRequestBody Body(Dictionary<string, IOpenApiSchema> fields, HashSet<string> required) => new()
    {
        Required = required.Count > 0,
        Content = new Dictionary<string, OpenApiMediaType>
        {
            [Json] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.Object, Properties = fields, Required = required } },
        },
    };

    static OpenApiSchema Text(params IEnumerable<string> words)
    {
        var schema = new OpenApiSchema { Type = JsonSchemaType.String };
        if (words.Select(word => (JsonNode)JsonValue.Create(word)).ToList() is { Count: > 0 } offered) schema.Enum = offered;
        return schema;
    }

    static T? Metadata<T>(OpenApiOperationTransformerContext context) => context.Description.ActionDescriptor.EndpointMetadata.OfType<T>().FirstOrDefault();
}
