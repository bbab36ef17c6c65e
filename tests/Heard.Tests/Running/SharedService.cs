namespace Heard.Tests.Running;

/// <summary>One running service for a class of tests.</summary>
public sealed class SharedService : IAsyncLifetime
{
    /// <summary>The service.</summary>
    public RunningService Service { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => Service = await RunningService.Start();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Service.DisposeAsync();
}
