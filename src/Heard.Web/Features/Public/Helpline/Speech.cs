using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Heard.Domain;

namespace Heard.Web.Features.Public.Helpline;

/// <summary>Speaks by espeak-ng, in English and Welsh. One at a time; the last messages are kept, so that callers wait for nobody.</summary>
public sealed partial class Speech(IConfiguration configuration, ILogger<Speech> log) : IDisposable
{
    /// <summary>Messages that are kept: a few lines of a few bodies, each of some 2 MB.</summary>
    const int Kept = 16;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    readonly SemaphoreSlim _one = new(1);
    readonly ConcurrentDictionary<string, byte[]> _spoken = [];

    /// <summary>The program; null: there is none on this machine, and nothing is spoken.</summary>
    public string? Program { get; } = Find(configuration["Speech:Path"]);

    /// <summary>The message as a WAV file; null: it cannot be spoken here.</summary>
    public async Task<byte[]?> Wav(AnswerMessage message, CancellationToken cancellation)
    {
        if (Program is null) return null;
        if (_spoken.TryGetValue(message.Ssml, out var known)) return known;
        await _one.WaitAsync(cancellation);
        try
        {
            if (_spoken.TryGetValue(message.Ssml, out known)) return known;
            if (await Speak(message, cancellation) is not { } wav) return null;
            if (_spoken.Count >= Kept) _spoken.Clear();
            return _spoken[message.Ssml] = wav;
        }
        finally
        {
            _one.Release();
        }
    }

    async Task<byte[]?> Speak(AnswerMessage message, CancellationToken cancellation)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7():N}.wav");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            var start = new ProcessStartInfo(Program!, ["-m", "-v", message.Language is Language.Welsh ? "cy" : "en-gb", "-s", "150", "-w", file, "--stdin"])
            {
                RedirectStandardInput = true,
                StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            };
            using var process = Process.Start(start)!;
            try
            {
                await process.StandardInput.WriteAsync(message.Ssml.AsMemory(), patience.Token);
                process.StandardInput.Close();
                await process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill();
                throw;
            }

            return process.ExitCode == 0 ? await File.ReadAllBytesAsync(file, cancellation) : throw new IOException($"It ended with {process.ExitCode}.");
        }
        catch (Exception problem) when (problem is IOException or System.ComponentModel.Win32Exception || (problem is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            NotSpoken(problem.GetType().Name);
            return null;
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    static string? Find(string? named) => named is { Length: > 0 }
        ? (File.Exists(named) ? named : null)
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(place => Path.Combine(place, "espeak-ng")).FirstOrDefault(File.Exists);

    [LoggerMessage(LogLevel.Error, "The answer message could not be spoken: {Problem}")]
    partial void NotSpoken(string problem);
}
