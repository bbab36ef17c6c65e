using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Heard.Web.Http;

/// <summary>
/// The settings under <c>RateLimits</c>, per network and minute. Generous, since a library or an office shares one
/// address; and never per complaint or account, so that nobody can slow the owner.
/// </summary>
public sealed class RateLimits
{
    /// <summary>Codes and passwords tried.</summary>
    public int Guesses { get; set; } = 30;

    /// <summary>Complaints made through the API without a key; a repeat with the same idempotency key does not count.</summary>
    public int Complaints { get; set; } = 30;

    /// <summary>Files sent.</summary>
    public int Uploads { get; set; } = 120;

    /// <summary>PDFs of one person: each takes a Chromium for a second.</summary>
    public int Prints { get; set; } = 20;

    /// <summary>Feedback, and answers to the survey, that nobody has to sign in for.</summary>
    public int Answers { get; set; } = 60;

    /// <summary>The policy of feedback and the survey.</summary>
    public const string Answering = "answering";

    /// <summary>The policy of what is printed for one person.</summary>
    public const string Printing = "printing";

    /// <summary>The policy of pages that take files.</summary>
    public const string Uploading = "uploading";

    /// <summary>The policy of pages on which a secret is typed.</summary>
    public const string Guessing = "guessing";

    /// <summary>Adds the policies.</summary>
    public static void Configure(RateLimiterOptions limiter)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.AddPolicy(Guessing, context => Posting(context, limits => limits.Guesses));
        limiter.AddPolicy(Printing, context => ForNetwork(context, context.RequestServices.GetRequiredService<IOptions<RateLimits>>().Value.Prints));
        limiter.AddPolicy(Answering, context => Posting(context, limits => limits.Answers));
        limiter.AddPolicy(Uploading, context => Posting(context, limits => limits.Uploads));
    }

    /// <summary>So many in a minute for the network of the request.</summary>
    public static RateLimitPartition<string> ForNetwork(HttpContext context, int most) => RateLimitPartition.GetSlidingWindowLimiter(Network(context), _ => new SlidingWindowRateLimiterOptions
    {
        PermitLimit = most,
        Window = TimeSpan.FromMinutes(1),
        SegmentsPerWindow = 6,
    });

    static RateLimitPartition<string> Posting(HttpContext context, Func<RateLimits, int> most) => context.Request.Method == "POST"
        ? ForNetwork(context, most(context.RequestServices.GetRequiredService<IOptions<RateLimits>>().Value))
        : RateLimitPartition.GetNoLimiter("");

    /// <summary>The address, of IPv6 the first 64 bits: what one subscriber is given.</summary>
    static string Network(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        if (address is null) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily is System.Net.Sockets.AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }
}
