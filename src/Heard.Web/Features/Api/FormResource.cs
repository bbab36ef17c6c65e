using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using Heard.Domain;
using Heard.Domain.Intake;
using Heard.Web.Languages;
using Microsoft.Net.Http.Headers;

namespace Heard.Web.Features.Api;

/// <summary><c>/form</c>: the complaint form as JSON Schema.</summary>
public static class FormResource
{
    const string MediaType = "application/schema+json";

    static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);
    static readonly ConcurrentDictionary<Language, Written> Schemas = new();

    /// <summary>Adds the address.</summary>
    public static void MapForm(this RouteGroupBuilder api) => api.MapMethods("/form", ApiEndpoints.Get, Read).AllowAnonymous()
        .WithName("ReadForm").WithTags("Complaining").WithSummary("The complaint form").WithDescription("The answers to the form as JSON Schema 2020-12, with titles in the language asked. It has an ETag: keep it, and ask whether it is still the one.")
        .Produces(200, contentType: MediaType).Produces(304).Problems(404);

    /// <summary>The form in the language asked; 304 to who has it already.</summary>
    static IResult Read(HttpContext context, CurrentLanguage language)
    {
        var schema = Schemas.GetOrAdd(language.Language, Write);
        context.Response.Headers.CacheControl = $"public, max-age={Kept.TotalSeconds}";
        return Results.Bytes(schema.Bytes, MediaType, entityTag: schema.Tag);
    }

    /// <summary>The tag holds the version of the form, the language, and what was written: words change without the form changing.</summary>
    static Written Write(Language language)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(FormSchema.Of(ComplaintForm.Current, language), ApiJson.Options);
        var tag = $"\"{ComplaintForm.Current.Version}-{language.Code()}-{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 6))}\"";
        return new Written(bytes, new EntityTagHeaderValue(tag));
    }

    sealed record Written(byte[] Bytes, EntityTagHeaderValue Tag);
}
