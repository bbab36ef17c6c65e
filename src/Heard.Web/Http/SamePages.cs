using System.Globalization;
using Heard.Web.Organisations;
using Heard.Web.Time;
using Microsoft.AspNetCore.OutputCaching;

namespace Heard.Web.Http;

/// <summary>
/// Pages that are the same for everybody are made once and kept in memory: until the minute is over, since a line opens and
/// closes at one, and until anything is changed in the settings. Pages with a query are made anew, so that nobody fills the memory.
/// </summary>
public static class SamePages
{
    const long Most = 32 * 1024 * 1024;
    static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>What browsers and search engines are told: ask again before showing it, and find it.</summary>
    public const string AskAgain = "no-cache";

    /// <summary>Whether the answer is such a page. Those of a body that is not published yet are for colleagues.</summary>
    public static bool Is(HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status200OK && SameForEverybodyAttribute.IsOn(context) && !CurrentBody.IsPreview(context);

    /// <summary>What is kept, and for how long.</summary>
    public static void AddSamePages(this IServiceCollection services) => services.AddOutputCache(options =>
    {
        options.SizeLimit = Most;
        options.AddBasePolicy(policy => policy
            .With(async (asked, _) => !asked.HttpContext.Request.QueryString.HasValue && await IsPublished(asked.HttpContext))
            .Expire(Longest)
            .VaryByValue(async (context, _) => new("now", await Now(context.RequestServices))));
    });

    static async Task<bool> IsPublished(HttpContext context) =>
        context.GetRouteValue("body") is not string name || await context.RequestServices.GetRequiredService<Bodies>().Find(name) is { IsPublished: true };

    static async Task<string> Now(IServiceProvider services)
    {
        var settings = await services.GetRequiredService<Bodies>().Stamp();
        return string.Create(CultureInfo.InvariantCulture, $"{services.GetRequiredService<TimeProvider>().Now():yyyyMMddHHmm} {settings}");
    }
}
