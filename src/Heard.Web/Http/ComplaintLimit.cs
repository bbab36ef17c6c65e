using System.Collections.Concurrent;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Heard.Web.Http;

/// <summary>
/// How many complaints a network makes through the API without a key. The same submission counts once, however often
/// and however simultaneously it comes: all that are on their way together share one admission.
/// </summary>
public sealed class ComplaintLimit(IOptions<RateLimits> limits) : IDisposable
{
    readonly PartitionedRateLimiter<HttpContext> _limiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimits.ForNetwork(context, limits.Value.Complaints));
    readonly ConcurrentDictionary<Guid, Lazy<bool>> _onTheirWay = new();

    /// <summary>Whether this submission may go on. <see cref="Leave"/> follows when it has been answered.</summary>
    public bool Admits(HttpContext context, Guid submission) =>
        _onTheirWay.GetOrAdd(submission, _ => new Lazy<bool>(() => _limiter.AttemptAcquire(context).IsAcquired)).Value;

    /// <summary>It has been answered: from here on it is found in the database.</summary>
    public void Leave(Guid submission) => _onTheirWay.TryRemove(submission, out _);

    /// <inheritdoc/>
    public void Dispose() => _limiter.Dispose();
}
