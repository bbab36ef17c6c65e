using System.Text;
using System.Text.Json;
using Heard.Domain.Intake;
using Heard.Web.Languages;
using Microsoft.AspNetCore.Http.Features;

namespace Heard.Web.Features.Api;

/// <summary>JSON that somebody sent: nothing about it is believed.</summary>
public static class SentJson
{
    /// <summary>The longest body that is read: more than every answer at its greatest length, each character escaped.</summary>
    public const int MostBytes = 512 * 1024;

    static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16, AllowDuplicateProperties = false };
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the body; or says why it cannot be read.</summary>
    /// <param name="request">The request.</param>
    /// <param name="mayBeEmpty">Nothing at all is an object without fields.</param>
    public static async Task<(JsonElement Body, ApiProblem? Problem)> Read(HttpRequest request, bool mayBeEmpty = false)
    {
        if (mayBeEmpty && (request.ContentLength is 0 || request.HttpContext.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: false })) return (Parse("{}"), null);
        if (!request.HasJsonContentType() || !IsUtf8(request)) return (default, ApiProblem.Of("media-type"));
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes, request.HttpContext.RequestAborted);
        try
        {
            // Decoded first: the parser would pass over bytes that are not UTF-8 until somebody reads them.
            return (Parse(Utf8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length))), null);
        }
        catch (Exception malformed) when (malformed is JsonException or DecoderFallbackException or InvalidOperationException)
        {
            return (default, ApiProblem.Of("malformed"));
        }
    }

    /// <summary>The text of a value; null where it is not a text, or half of a character pair is in it.</summary>
    public static string? Text(JsonElement value)
    {
        if (value.ValueKind is not JsonValueKind.String) return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Why <see cref="Text"/> is null, or holds what no database takes; null: it can be kept.</summary>
    public static FieldError? WhyNotText(JsonElement value, string place, Words<ApiWords> words) => value.ValueKind is not JsonValueKind.String
        ? Error("wrong-type", place, words)
        : Text(value) is { } text && WellFormed.Is(text) ? null : Error("not-text", place, words);

    /// <summary>A field that is wrong, in the language of the answer.</summary>
    public static FieldError Error(string code, string place, Words<ApiWords> words) => new(code, words[$"error.{code}"]) { Place = place };

    static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json, Strict);
        foreach (var name in Names(document.RootElement)) _ = name.Length;
        return document.RootElement.Clone();
    }

    /// <summary>The name of every field is read once, here, where one that is not a text is malformed JSON.</summary>
    static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Names(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        _ => [],
    };

    static bool IsUtf8(HttpRequest request) => request.GetTypedHeaders().ContentType?.Charset.ToString().Trim('"') is null or "" or "utf-8" or "UTF-8";
}
