using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace Heard.Tests.Running;

/// <summary>A ClamAV daemon of our own that knows one virus, the harmless one that every scanner knows. Needs Debian's clamav-daemon.</summary>
public sealed class Clamd : IDisposable
{
    readonly string _directory = System.IO.Directory.CreateTempSubdirectory("heard-clamd-").FullName;
    Process? _process;

    /// <summary>Sets it up; it does not run yet.</summary>
    public Clamd()
    {
        Port = RunningService.FreePort();
        var signatures = System.IO.Directory.CreateDirectory(Path.Combine(_directory, "signatures")).FullName;
        File.WriteAllText(Path.Combine(signatures, "test.ndb"), $"Eicar:0:*:{Convert.ToHexString(Encoding.ASCII.GetBytes(Files.Payload.Eicar)).ToLowerInvariant()}\n");
        File.WriteAllLines(Configuration, ["Foreground yes", $"DatabaseDirectory {signatures}", $"TCPSocket {Port}", "TCPAddr 127.0.0.1", $"TemporaryDirectory {_directory}"]);
    }

    /// <summary>Where it listens when it runs.</summary>
    public int Port { get; }

    /// <summary>The setting that names it.</summary>
    public string Setting => $"Scanner:Clamd=127.0.0.1:{Port}";

    string Configuration => Path.Combine(_directory, "clamd.conf");

    /// <summary>Starts it, and waits until it answers.</summary>
    public async Task Start()
    {
        _process = Process.Start(new ProcessStartInfo("clamd", ["--config-file", Configuration]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _process.OutputDataReceived += static (_, _) => { };
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        while (!await Listens())
        {
            Assert.False(_process.HasExited, "clamd did not start.");
            await Task.Delay(100);
        }
    }

    /// <summary>Stops it.</summary>
    public void Stop()
    {
        if (_process is null) return;
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _process = null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Stop();
        System.IO.Directory.Delete(_directory, recursive: true);
    }

    async Task<bool> Listens()
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync("127.0.0.1", Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
