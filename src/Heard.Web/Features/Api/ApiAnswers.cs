using Heard.Domain;
using Heard.Web.Languages;
using Microsoft.AspNetCore.Diagnostics;

namespace Heard.Web.Features.Api;

/// <summary>What holds for every answer of the API: in the language asked, and a problem in JSON wherever a page would be an error page.</summary>
public static class ApiAnswers
{
    static readonly PathString Start = "/api";

    /// <summary>The way of a request to the API. Error pages come through here again, and are answered here.</summary>
    public static async Task Answer(HttpContext context, RequestDelegate next)
    {
        var failed = context.Features.Get<IExceptionHandlerPathFeature>()?.Path;
        if (!(failed is null ? context.Request.Path : new PathString(failed)).StartsWithSegments(Start))
        {
            await next(context);
            return;
        }

        ReadLanguage(context);
        if (failed is null) await TakeCare(context, next);
        else context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null, ContentLength: null }) await ApiProblem.Of(context.Response.StatusCode).ExecuteAsync(context);
    }

    /// <summary>A body that the server itself refuses, as too large, is a problem like any other.</summary>
    static async Task TakeCare(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = bad.StatusCode;
        }
    }

    /// <summary>From <c>?language=</c>, else from the languages that are accepted, else English.</summary>
    static void ReadLanguage(HttpContext context)
    {
        var asked = context.Request.Query["language"].ToString() is { Length: > 0 } named ? [named] : Accepted(context.Request);
        var current = context.RequestServices.GetRequiredService<CurrentLanguage>();
        current.Language = asked.Select(Read).FirstOrDefault(language => language is not null) ?? Language.English;
        context.Response.OnStarting(() =>
        {
            context.Response.Headers.ContentLanguage = current.Language.Code();
            context.Response.Headers.Append("Vary", "Accept-Language");
            return Task.CompletedTask;
        });
    }

    /// <summary>The language with this code.</summary>
    public static Language? Read(string? code) => code switch
    {
        "en" => Language.English,
        "cy" => Language.Welsh,
        _ => null,
    };

    static IEnumerable<string> Accepted(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage.Where(language => language.Quality is not 0).OrderByDescending(language => language.Quality ?? 1).Select(language => language.Value.ToString().Split('-')[0].ToLowerInvariant());
}
