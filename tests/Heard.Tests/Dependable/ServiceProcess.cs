using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Heard.Tests.Dependable;

/// <summary>The service as an operator runs it: a process of its own, which can be killed.</summary>
sealed class ServiceProcess : IAsyncDisposable
{
    static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Heard.Web.dll");

    readonly Process _process;
    readonly StringBuilder _output = new();

    ServiceProcess(string verb, IEnumerable<string> arguments)
    {
        // A file that may not grow sends a signal that would end the process; ignored, the write fails, as on a full disk.
        var start = new ProcessStartInfo("bash", ["-c", "trap '' XFSZ; exec dotnet \"$@\"", "heard", Program, verb, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process = Process.Start(start)!;
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What it wrote.</summary>
    public string Output
    {
        get
        {
            lock (_output) return _output.ToString();
        }
    }

    /// <summary>Its process id, for <c>kill</c> and <c>prlimit</c>.</summary>
    public string Id => _process.Id.ToString(CultureInfo.InvariantCulture);

    /// <summary>Starts it; ready when the task completes.</summary>
    public static async Task<ServiceProcess> Serve(string address, IEnumerable<string> arguments)
    {
        var service = new ServiceProcess("serve", arguments);
        using var http = new HttpClient();
        while (!await IsReady(http, address))
        {
            if (service._process.HasExited) throw new InvalidOperationException("The service did not start:\n" + service.Output);
            await Task.Delay(50);
        }

        return service;
    }

    /// <summary>Runs another verb to its end: its exit code and what it wrote.</summary>
    public static async Task<(int Code, string Output)> Run(string verb, IEnumerable<string> arguments)
    {
        await using var service = new ServiceProcess(verb, arguments);
        return (await service.End(), service.Output);
    }

    /// <summary>Ends it as a power cut would (SIGKILL).</summary>
    public async Task Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Asks it to end (SIGTERM).</summary>
    public async Task Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", Id]);
        await kill.WaitForExitAsync();
    }

    /// <summary>Waits for its end: the exit code.</summary>
    public async Task<int> End()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await Kill();
        _process.Dispose();
    }

    static async Task<bool> IsReady(HttpClient http, string address)
    {
        try
        {
            using var answer = await http.GetAsync(address + "/health/ready");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (_output) _output.AppendLine(line.Data);
    }
}
