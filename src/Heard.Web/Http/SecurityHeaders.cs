using Heard.Domain.Organisations;
using Microsoft.AspNetCore.Routing.Template;

namespace Heard.Web.Http;

/// <summary>The headers of every answer, errors and static files included. Exceptions are named here and nowhere else.</summary>
public static class SecurityHeaders
{
    /// <summary>The one inline script of govuk-frontend's page template, by its digest.</summary>
    public const string TemplateScript = "document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');";

    const string Media = "media-src 'self'";

    static readonly string ContentSecurityPolicy = string.Join("; ",
        "default-src 'none'",
        $"script-src 'self' 'sha256-{Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(TemplateScript)))}'",
        "style-src 'self'", "img-src 'self'", "font-src 'self'", "connect-src 'self'", Media, "manifest-src 'self'",
        "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'");

    /// <summary>The policy of a file that somebody sent: whatever opens it instead of saving it, nothing in it runs or loads anything.</summary>
    public const string OfDownloads = "default-src 'none'; sandbox";

    /// <summary>This answer is such a file.</summary>
    public static void IsDownload(HttpContext context) => context.Items[OfDownloads] = true;

    /// <summary>Every header by name, with its value.</summary>
    public static readonly IReadOnlyDictionary<string, string> Always = new Dictionary<string, string>
    {
        ["Content-Security-Policy"] = ContentSecurityPolicy,
        ["X-Content-Type-Options"] = "nosniff",
        ["X-Frame-Options"] = "DENY",
        ["Referrer-Policy"] = "same-origin",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
        ["Permissions-Policy"] = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
    };

    /// <summary>Lets the pages of a body play its own videos and recordings, and nothing else from elsewhere. Set before the page is made, so that it is kept with the page.</summary>
    public static void Play(HttpContext context, Organisation body)
    {
        var elsewhere = body.Formats.Recordings.RemoveAll(recording => recording.Uploaded is not null);
        if (elsewhere.IsEmpty) return;
        var origins = elsewhere.Select(recording => new Uri(recording.Address).GetLeftPart(UriPartial.Authority)).Distinct();
        context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy.Replace(Media, $"{Media} {string.Join(' ', origins)}", StringComparison.Ordinal);
    }

    /// <summary>
    /// The addresses that other websites may use from a browser, with the one method for each: without cookies, and
    /// without a key, which has no place in a page that everybody can read.
    /// </summary>
    public static readonly IReadOnlyList<(string Pattern, string Method)> CrossOrigin =
    [
        ("/api/v1/{body}/form", "GET"),
        ("/api/v1/{body}/complaints", "POST"),
        ("/{body}/embed", "GET"),
        ("/{body}/embed.js", "GET"),
        .. Features.OpenReferral.OpenReferralEndpoints.Addresses.Select(address => (address, "GET")),
    ];

    /// <summary>The addresses that a cache may keep: the same for everybody, and nothing personal.</summary>
    public static readonly IReadOnlyList<string> Cached = ["/api/v1/{body}/form", "/{body}/embed", "/{body}/embed.js"];

    static readonly TimeSpan PreflightHolds = TimeSpan.FromHours(1);

    static readonly (TemplateMatcher Address, string Method)[] Open =
        [.. CrossOrigin.Select(address => (new TemplateMatcher(TemplateParser.Parse(address.Pattern), []), address.Method))];

    /// <summary>Adds the headers, and keeps every page that is not the same for everybody out of caches and search engines.</summary>
    public static Task Add(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(static state =>
        {
            var response = ((HttpContext)state).Response;
            var own = response.Headers.ContentSecurityPolicy;
            foreach (var (name, value) in Always) response.Headers[name] = value;
            if (own.Count > 0) response.Headers.ContentSecurityPolicy = own;
            if (response.HttpContext.Items.ContainsKey(OfDownloads)) response.Headers.ContentSecurityPolicy = OfDownloads;
            if (IsOpen(response.HttpContext.Request, response.HttpContext.Request.Method))
            {
                response.Headers.AccessControlAllowOrigin = "*";
                response.Headers.AccessControlExposeHeaders = "Location, Retry-After";
            }

            if (response.Headers.CacheControl.Count == 0 || CurrentBody.IsPreview(response.HttpContext)) response.Headers.CacheControl = SamePages.Is(response.HttpContext) ? SamePages.AskAgain : "no-store";
            if (response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal)) response.Headers["X-Robots-Tag"] = "noindex";

            return Task.CompletedTask;
        }, context);
        return next(context);
    }

    /// <summary>Only GET, HEAD and POST reach a page: Razor Pages would render the others without running a handler.</summary>
    public static Task RefuseOtherMethods(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Method is "GET" or "HEAD" or "POST") return next(context);
        if (context.Request.Method == "OPTIONS" && context.Request.Headers.AccessControlRequestMethod.ToString() is { Length: > 0 } wanted && IsOpen(context.Request, wanted))
        {
            return AnswerPreflight(context, wanted);
        }

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD, POST";
        return Task.CompletedTask;
    }

    /// <summary>A browser asks, before it sends JSON from another website, whether it may.</summary>
    static Task AnswerPreflight(HttpContext context, string method)
    {
        var headers = context.Response.Headers;
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlAllowMethods = method;
        headers.AccessControlAllowHeaders = "Accept-Language, Content-Type, Idempotency-Key";
        headers.AccessControlMaxAge = PreflightHolds.TotalSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Task.CompletedTask;
    }

    static bool IsOpen(HttpRequest request, string method) =>
        Open.Any(open => open.Method == (method == "HEAD" ? "GET" : method) && open.Address.TryMatch(request.Path, []));
}
