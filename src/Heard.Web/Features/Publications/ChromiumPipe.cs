using System.Buffers;
using System.Diagnostics;
using System.IO.Pipelines;
using System.Text.Json;

namespace Heard.Web.Features.Publications;

/// <summary>
/// One Chromium that is told what to do over a pipe: what it is given and what it answers is in no file, at no address
/// and on no command line. It ends when the pipe does, also when this process is killed.
/// </summary>
sealed class ChromiumPipe : IAsyncDisposable
{
    static readonly TimeSpan LongestGoodbye = TimeSpan.FromSeconds(5);

    readonly string _profile = Directory.CreateTempSubdirectory("heard-chromium-").FullName;
    readonly Process _process;
    readonly PipeReader _answers;
    string? _session;
    int _asked;

    /// <summary>Starts it. It talks on its third and fourth descriptor, which the shell ties to ours.</summary>
    public ChromiumPipe(string program)
    {
        var start = new ProcessStartInfo("/bin/sh") { RedirectStandardInput = true, RedirectStandardOutput = true };
        string[] arguments = ["-c", "exec \"$0\" \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>&1", program,
            .. Chromium.Arguments(_profile), "--remote-debugging-pipe", "--disk-cache-dir=/dev/null", "--disable-breakpad", "about:blank"];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        _process = Process.Start(start) ?? throw new InvalidOperationException("Chromium did not start.");
        _answers = PipeReader.Create(_process.StandardOutput.BaseStream);
    }

    /// <summary>A page of its own; what is asked afterwards is asked of that.</summary>
    public async Task OpenPage(CancellationToken cancellation)
    {
        var page = await Ask("Target.createTarget", new { url = "about:blank" }, cancellation);
        var attached = await Ask("Target.attachToTarget", new { targetId = page.GetProperty("targetId").GetString(), flatten = true }, cancellation);
        _session = attached.GetProperty("sessionId").GetString();
    }

    /// <summary>Asks for something and waits for the answer; what Chromium tells by itself is passed over.</summary>
    public async Task<JsonElement> Ask(string method, object parameters, CancellationToken cancellation)
    {
        var id = ++_asked;
        var question = JsonSerializer.SerializeToUtf8Bytes(new { id, method, @params = parameters, sessionId = _session }, Question);
        var target = _process.StandardInput.BaseStream;
        await target.WriteAsync(question, cancellation);
        await target.WriteAsync("\0"u8.ToArray(), cancellation);
        await target.FlushAsync(cancellation);
        while (true)
        {
            var message = await Next(cancellation);
            if (!message.TryGetProperty("id", out var answered) || answered.GetInt32() != id) continue;
            return message.TryGetProperty("result", out var result) ? result : throw new InvalidOperationException($"Chromium refused {method}.");
        }
    }

    async Task<JsonElement> Next(CancellationToken cancellation)
    {
        while (true)
        {
            var read = await _answers.ReadAsync(cancellation);
            if (read.Buffer.PositionOf((byte)0) is { } end)
            {
                using var message = JsonDocument.Parse(read.Buffer.Slice(0, end));
                var answer = message.RootElement.Clone();
                _answers.AdvanceTo(read.Buffer.GetPosition(1, end));
                return answer;
            }

            if (read.IsCompleted) throw new InvalidOperationException("Chromium ended before it answered.");
            _answers.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            _process.StandardInput.Close();
            await _process.WaitForExitAsync().WaitAsync(LongestGoodbye);
        }
        catch (Exception stuck) when (stuck is TimeoutException or IOException)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        await _answers.CompleteAsync();
        _process.Dispose();
        try
        {
            Directory.Delete(_profile, recursive: true);
        }
        catch (IOException)
        {
            // A child that is still ending has just written to it. Nothing that was printed is in there.
        }
    }

    static readonly JsonSerializerOptions Question = new() { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };
}
