namespace Heard.Web.Http;

/// <summary>The headers of every answer, errors and static files included. Exceptions are named here and nowhere else.</summary>
public static class SecurityHeaders
{
    /// <summary>The one inline script of govuk-frontend's page template, by its digest.</summary>
    public const string TemplateScript = "document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');";

    static readonly string ContentSecurityPolicy = string.Join("; ",
        "default-src 'none'",
        $"script-src 'self' 'sha256-{Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(TemplateScript)))}'",
        "style-src 'self'", "img-src 'self'", "font-src 'self'", "connect-src 'self'", "manifest-src 'self'",
        "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'");

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

    /// <summary>Adds the headers, and keeps every page that is not marked as public and unchanging out of caches.</summary>
    public static Task Add(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(static state =>
        {
            var response = ((HttpContext)state).Response;
            foreach (var (name, value) in Always) response.Headers[name] = value;
            if (response.Headers.CacheControl.Count == 0) response.Headers.CacheControl = "no-store";
            if (response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal)) response.Headers["X-Robots-Tag"] = "noindex";

            return Task.CompletedTask;
        }, context);
        return next(context);
    }

    /// <summary>Only GET, HEAD and POST reach a page: Razor Pages would render the others without running a handler.</summary>
    public static Task RefuseOtherMethods(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Method is "GET" or "HEAD" or "POST") return next(context);
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD, POST";
        return Task.CompletedTask;
    }
}
