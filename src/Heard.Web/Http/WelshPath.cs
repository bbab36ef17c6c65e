using Heard.Domain;
using Heard.Web.Languages;

namespace Heard.Web.Http;

/// <summary>
/// Welsh is the same address under <c>/cy</c>. The prefix becomes part of the path base, so that every address that a
/// page makes stays in Welsh by itself. The colleagues' side and the API have no Welsh twin.
/// </summary>
public static class WelshPath
{
    static readonly PathString Prefix = "/cy";
    static readonly string[] EnglishOnly = ["/staff", "/api", "/open-referral", "/health", "/metrics", "/openapi", "/docs", "/assets"];

    /// <summary>Takes the prefix off the path and sets the language of the request.</summary>
    public static Task Read(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.StartsWithSegments(Prefix, StringComparison.Ordinal, out var rest) && !EnglishOnly.Any(start => rest.StartsWithSegments(start)))
        {
            context.Request.PathBase += Prefix;
            context.Request.Path = rest.HasValue ? rest : "/";
            context.RequestServices.GetRequiredService<CurrentLanguage>().Language = Language.Welsh;
        }

        return next(context);
    }

    /// <summary>The same page in the other language, with its query.</summary>
    public static string InOtherLanguage(HttpRequest request) =>
        request.PathBase.Value?.EndsWith(Prefix, StringComparison.Ordinal) == true
            ? request.PathBase.Value[..^Prefix.Value!.Length] + request.Path + request.QueryString
            : request.PathBase + Prefix + request.Path + request.QueryString;
}
