namespace Heard.Web.Jobs;

/// <summary>Wakes what works on this node when there is something to do, so that nobody waits for the schedule.</summary>
public abstract class Signal : IDisposable
{
    readonly SemaphoreSlim _raised = new(0, 1);

    /// <summary>There may be something to do.</summary>
    public void Raise()
    {
        try
        {
            if (_raised.CurrentCount == 0) _raised.Release();
        }
        catch (SemaphoreFullException)
        {
            // Raised already, by somebody at the same moment.
        }
    }

    /// <summary>Waits for the signal, at most <paramref name="longest"/>.</summary>
    public Task Wait(TimeSpan longest, CancellationToken cancellation) => _raised.WaitAsync(longest, cancellation);

    /// <inheritdoc/>
    public void Dispose()
    {
        _raised.Dispose();
        GC.SuppressFinalize(this);
    }
}
