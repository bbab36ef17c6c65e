using System.Diagnostics;
using System.Net.Sockets;

namespace Heard.Tests.Running;

/// <summary>An S3 server of our own (npm s3rver, fetched by ./test into tests/servers) with one bucket.</summary>
public sealed class S3Server : IAsyncLifetime
{
    readonly string _directory = System.IO.Directory.CreateTempSubdirectory("heard-s3-").FullName;
    readonly int _port = RunningService.FreePort();
    Process? _process;

    /// <summary>Where what was stored lies, to look whether it can be read.</summary>
    public string Folder => _directory;

    /// <summary>The settings that name it.</summary>
    public string[] Settings =>
        ["Files:S3:Bucket=heard-test", $"Files:S3:ServiceUrl=http://127.0.0.1:{_port}", "Files:S3:Region=us-east-1", "Files:S3:AccessKey=S3RVER", "Files:S3:SecretKey=S3RVER"];

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var program = Repository.PathOf("tests/servers/node_modules/s3rver/bin/s3rver.js");
        Assert.True(File.Exists(program), "The S3 server is not there. Run ./test, or npm ci in tests/servers.");
        _process = Process.Start(new ProcessStartInfo("node", [program, "--silent", "--directory", _directory, "--address", "127.0.0.1", "--port", $"{_port}", "--configure-bucket", "heard-test"]))!;
        using var client = new TcpClient();
        while (!client.Connected)
        {
            Assert.False(_process.HasExited, "s3rver did not start.");
            try
            {
                await client.ConnectAsync("127.0.0.1", _port);
            }
            catch (SocketException)
            {
                await Task.Delay(100);
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        System.IO.Directory.Delete(_directory, recursive: true);
    }
}
