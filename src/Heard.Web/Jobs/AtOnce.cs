namespace Heard.Web.Jobs;

/// <summary>Does something as soon as its signal is raised, and otherwise now and then.</summary>
abstract class AtOnce(Signal signal, ILogger log) : BackgroundService
{
    static readonly TimeSpan NowAndThen = TimeSpan.FromSeconds(15);

    protected abstract Task Do(CancellationToken cancellation);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await signal.Wait(NowAndThen, stoppingToken);
                await Do(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                // The schedule tries again; the database keeps everything.
                log.LogError(failure, "{Work} stopped", GetType().Name);
            }
        }
    }
}
