namespace Heard.Web.Http;

/// <summary>
/// What logs may hold: references, never what people wrote, and no address as it was typed, which can hold a code. These
/// categories of the framework write addresses, whatever level the settings ask for; the trace of a request has its route.
/// </summary>
static class Logs
{
    static readonly string[] WithAddresses =
    [
        "Microsoft.AspNetCore.Hosting.Diagnostics", // "Request starting", and the scope of every line below it.
        "Microsoft.AspNetCore.Mvc.Infrastructure.RedirectResultExecutor",
        "Microsoft.AspNetCore.Mvc.Infrastructure.LocalRedirectResultExecutor",
    ];

    public static void WithoutPersonalData(this ILoggingBuilder logging)
    {
        foreach (var category in WithAddresses) logging.AddFilter(category, LogLevel.None);
    }
}
