using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using MimeKit;

namespace Heard.Tests.Dependable;

/// <summary>A message as the mail server was given it.</summary>
sealed record Letter(string From, IReadOnlyList<string> Recipients, MimeMessage Message);

/// <summary>A real SMTP server (aiosmtpd) in a process of its own, on a free port of this machine.</summary>
sealed class MailServer : IAsyncDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("heard-mail-").FullName;
    Process? _process;
    int _port;

    /// <summary>The settings with which the service sends to it.</summary>
    public string[] Settings => ["Mail:Mode=Smtp", "Mail:Smtp:Host=127.0.0.1", $"Mail:Smtp:Port={_port}", "Mail:Smtp:Security=None"];

    /// <summary>Starts one.</summary>
    public static async Task<MailServer> Start()
    {
        var server = new MailServer();
        await server.Go();
        return server;
    }

    /// <summary>Starts it, again on the same port after <see cref="Stop"/>.</summary>
    public async Task Go()
    {
        var start = new ProcessStartInfo("/usr/bin/python3", [Repository.PathOf("tests/Heard.Tests/Dependable/mail_server.py"), _folder, _port.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        _process = Process.Start(start)!;
        var line = await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The mail server did not start: is python3-aiosmtpd installed? Run ./test.");
        _port = int.Parse(line, CultureInfo.InvariantCulture);
    }

    /// <summary>Stops it as a power cut would.</summary>
    public async Task Stop()
    {
        if (_process is null) return;
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>It takes messages but does not answer, until the result is disposed.</summary>
    public IDisposable Slow() => new Mark(Path.Combine(_folder, "slow"));

    /// <summary>It hangs up after each message without a goodbye, until the result is disposed.</summary>
    public IDisposable Rude() => new Mark(Path.Combine(_folder, "rude"));

    /// <summary>Everything that it was given so far, in order.</summary>
    public IReadOnlyList<Letter> Letters() => [.. Directory.GetFiles(_folder, "*.eml").Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>What was sent to this address.</summary>
    public IReadOnlyList<Letter> To(string address) => [.. Letters().Where(letter => letter.Recipients.Contains(address))];

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Stop();
        Directory.Delete(_folder, recursive: true);
    }

    static Letter Read(string file)
    {
        using var envelope = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(file, ".envelope")));
        return new(
            envelope.RootElement.GetProperty("from").GetString()!,
            [.. envelope.RootElement.GetProperty("to").EnumerateArray().Select(to => to.GetString()!)],
            MimeMessage.Load(file));
    }

    sealed class Mark : IDisposable
    {
        readonly string _file;

        public Mark(string file)
        {
            _file = file;
            File.WriteAllText(file, "");
        }

        public void Dispose() => File.Delete(_file);
    }
}
