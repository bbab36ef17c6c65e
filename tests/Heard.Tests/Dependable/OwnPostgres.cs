using System.Diagnostics;
using Heard.Tests.Running;

namespace Heard.Tests.Dependable;

/// <summary>A PostgreSQL of the test's own, made as <c>./test</c> makes its own, so that it can be restarted.</summary>
sealed class OwnPostgres : IAsyncDisposable
{
    const string Keeper = """
        source tests/requirements.sh
        start_postgres || exit 1
        trap stop_postgres EXIT
        echo "$HEARD_TEST_POSTGRES"
        while read -r how; do restart_postgres "$how"; echo restarted; done
        """;

    readonly Process _keeper;

    OwnPostgres(Process keeper) => _keeper = keeper;

    /// <summary>Its connection string.</summary>
    public string Server { get; private set; } = "";

    /// <summary>Starts one.</summary>
    public static async Task<OwnPostgres> Start()
    {
        var start = new ProcessStartInfo("bash", ["-c", Keeper]) { WorkingDirectory = Repository.Root, RedirectStandardInput = true, RedirectStandardOutput = true };
        var postgres = new OwnPostgres(Process.Start(start)!);
        postgres.Server = await postgres._keeper.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("PostgreSQL did not start. Run ./test.");
        return postgres;
    }

    /// <summary>Restarts it: <c>fast</c>, as an operator does, or <c>immediate</c>, as after a crash.</summary>
    public async Task Restart(string how)
    {
        await _keeper.StandardInput.WriteLineAsync(how);
        Assert.Equal("restarted", await _keeper.StandardOutput.ReadLineAsync());
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _keeper.StandardInput.Close();
        await _keeper.WaitForExitAsync();
        _keeper.Dispose();
    }
}
