using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Heard.Web.Languages;

namespace Heard.Web.Features.Api;

/// <summary>What went wrong, as RFC 9457 has it.</summary>
/// <param name="Type">Where it is explained.</param>
/// <param name="Title">What it is, in a few words of the language asked.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What to do about it.</param>
public sealed record ProblemAnswer(string Type, string Title, int Status, string Detail)
{
    /// <summary>The name of the rule's refusal, where the rules said no.</summary>
    public string? Refusal { get; init; }

    /// <summary>What is wrong with each field.</summary>
    public IReadOnlyList<FieldError>? Errors { get; init; }
}

/// <summary>What is wrong with a field.</summary>
/// <param name="Code">What is wrong, for programs.</param>
/// <param name="Detail">The same for people, in the language asked.</param>
public sealed record FieldError(string Code, string Detail)
{
    /// <summary>Where it is in the body that was sent: a JSON pointer.</summary>
    [JsonPropertyName("pointer")]
    public string? Place { get; init; }

    /// <summary>The parameter of the address that it is about.</summary>
    public string? Parameter { get; init; }

    /// <summary>A JSON pointer from its parts (RFC 6901).</summary>
    public static string At(params IEnumerable<string> parts) =>
        string.Concat(parts.Select(part => "/" + part.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)));
}

/// <summary>The answer of the API when something is wrong.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Kind">Which problem it is: its words are kept under this name.</param>
public sealed record ApiProblem(int Status, string Kind) : IResult
{
    /// <summary>The media type.</summary>
    public const string MediaType = "application/problem+json";

    /// <summary>Every kind, with its status: what the documentation lists.</summary>
    public static readonly IReadOnlyList<ApiProblem> All =
    [
        new(400, "malformed"), new(400, "query"), new(400, "repeat-key"), new(401, "key"), new(403, "scope"), new(404, "not-found"), new(405, "method"), new(409, "refused"),
        new(413, "too-large"), new(415, "media-type"), new(422, "invalid"), new(422, "repeated"), new(429, "too-many"), new(500, "error"),
    ];

    /// <summary>The name of the rule's refusal.</summary>
    public string? Refusal { get; init; }

    /// <summary>What is wrong with each field.</summary>
    public IReadOnlyList<FieldError>? Errors { get; init; }

    /// <summary>The problem of this kind.</summary>
    public static ApiProblem Of(string kind) => All.First(problem => problem.Kind == kind);

    /// <summary>What can be said about a status that says nothing itself.</summary>
    public static ApiProblem Of(int status) => All.FirstOrDefault(problem => problem.Status == status) ?? new(status, "error");

    /// <summary>Fields that are wrong.</summary>
    public static ApiProblem Invalid(params IEnumerable<FieldError> errors) => Of("invalid") with { Errors = [.. errors] };

    /// <summary>What the answer looks like.</summary>
    public JsonNode? Example(Words<ApiWords> words)
    {
        var example = this with
        {
            Errors = Kind == "invalid" ? [new FieldError("wrong-type", words["error.wrong-type"]) { Place = "/answers/what-happened" }] : null,
            Refusal = Kind == "refused" ? nameof(Heard.Domain.Complaints.Refusal.AlreadyAcknowledged) : null,
        };
        return JsonSerializer.SerializeToNode(example.Say(words, ""), ApiJson.Options);
    }

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var words = httpContext.RequestServices.GetRequiredService<Words<ApiWords>>();
        var settings = httpContext.RequestServices.GetRequiredService<HeardSettings>();
        httpContext.Response.StatusCode = Status;
        httpContext.Response.ContentType = MediaType;
        return JsonSerializer.SerializeAsync(httpContext.Response.Body, Say(words, settings.PublicUrl.TrimEnd('/')), ApiJson.Options, httpContext.RequestAborted);
    }

    ProblemAnswer Say(Words<ApiWords> words, string address) =>
        new($"{address}/docs/api#problem-{Kind}", words[$"problem.{Kind}.title"], Status, words[$"problem.{Kind}.detail"]) { Refusal = Refusal, Errors = Errors };
}
