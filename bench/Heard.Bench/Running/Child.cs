using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Heard.Bench.Running;

/// <summary>A program of our own in a process of its own, listening on a free port of this machine.</summary>
sealed class Child : IAsyncDisposable
{
    static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(3);

    readonly Process _process;

    Child(string what, Process process, int port) => (What, _process, Port) = (what, process, port);

    /// <summary>Which program.</summary>
    public string What { get; }

    /// <summary>Where it listens, on the loopback address.</summary>
    public int Port { get; }

    /// <summary>Its address.</summary>
    public string Address => Name(Port);

    /// <summary>From the start of the process to the first answer.</summary>
    public TimeSpan ToFirstAnswer { get; private init; }

    /// <summary>Memory in use now, and the most that it has been, in MB of resident memory.</summary>
    public (double Now, double Peak) Memory => (Status("VmRSS:"), Status("VmHWM:"));

    /// <summary>Processor time it has used so far, in milliseconds.</summary>
    public double Processor => _process.HasExited ? 0 : Refreshed().TotalProcessorTime.TotalMilliseconds;

    /// <summary>Starts it and waits until <paramref name="path"/> answers with 200.</summary>
    /// <param name="dll">What is run.</param>
    /// <param name="path">The first page asked for.</param>
    /// <param name="arguments">Its arguments, for the address it gets.</param>
    public static async Task<Child> Start(string dll, string path, Func<string, IEnumerable<string>> arguments)
    {
        var port = FreePort();
        var watch = Stopwatch.StartNew();
        var process = Process.Start(Information(dll, arguments(Name(port))))!;
        _ = ShowErrors(process.StandardOutput);
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        while (true)
        {
            if (process.HasExited) throw new InvalidOperationException($"{dll} ended with {process.ExitCode}.");
            if (watch.Elapsed > LongestStart) throw new TimeoutException($"{dll} does not answer.");
            try
            {
                using var answer = await client.GetAsync(new Uri(Name(port) + path));
                if (answer.StatusCode == HttpStatusCode.OK) return new Child(Path.GetFileNameWithoutExtension(dll), process, port) { ToFirstAnswer = watch.Elapsed };
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(10);
        }
    }

    /// <summary>Runs it to its end. The last line that it printed: warnings stand before it.</summary>
    public static async Task<string> Run(string dll, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(Information(dll, arguments))!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? said.Trim().Split('\n')[^1] : throw new InvalidOperationException($"{string.Join(' ', arguments.Take(3))} ended with {process.ExitCode}: {said}");
    }

    /// <summary>Tells it to stop, as an operator would, and waits.</summary>
    public async ValueTask DisposeAsync()
    {
        using (var kill = Process.Start("kill", _process.Id.ToString(CultureInfo.InvariantCulture))) await kill.WaitForExitAsync();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    /// <summary>What it reports as an error says why an answer was wrong.</summary>
    static async Task ShowErrors(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            if (line.Contains("\"LogLevel\":\"Error\"", StringComparison.Ordinal)) await Console.Error.WriteLineAsync(line);
        }
    }

    static ProcessStartInfo Information(string dll, IEnumerable<string> arguments) =>
        new("dotnet", [Path.GetFullPath(dll), .. arguments]) { RedirectStandardOutput = true, WorkingDirectory = Path.GetDirectoryName(Path.GetFullPath(dll)) };

    static string Name(int port) => string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}");

    Process Refreshed()
    {
        _process.Refresh();
        return _process;
    }

    double Status(string name) => double.Parse(
        File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith(name, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[1],
        CultureInfo.InvariantCulture) / 1024;

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
