using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Heard.Domain;

namespace Heard.Web.Features.Publications.Spoken;

/// <summary>Speaks by espeak-ng, in English and Welsh. One at a time; the last short texts are kept, so that callers wait for nobody.</summary>
public sealed partial class Speech(IConfiguration configuration, ILogger<Speech> log) : IDisposable
{
    /// <summary>Messages that are kept: a few lines of a few bodies, each of some 2 MB.</summary>
    const int Kept = 16;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    readonly SemaphoreSlim _one = new(1);
    readonly ConcurrentDictionary<string, byte[]> _spoken = [];

    /// <summary>The program; null: there is none on this machine, and nothing is spoken.</summary>
    public string? Program { get; } = Programs.Find(configuration["Speech:Path"], "espeak-ng");

    /// <summary>A short text as WAV, kept in memory; null: it cannot be spoken here.</summary>
    /// <param name="ssml">What is said.</param>
    /// <param name="language">In which language.</param>
    /// <param name="cancellation">Given up.</param>
    public async Task<byte[]?> Wav(string ssml, Language language, CancellationToken cancellation)
    {
        if (_spoken.TryGetValue(ssml, out var known)) return known;
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7():N}.wav");
        try
        {
            if (!await Speak(ssml, language, file, cancellation)) return null;
            if (_spoken.Count >= Kept) _spoken.Clear();
            return _spoken[ssml] = await File.ReadAllBytesAsync(file, cancellation);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Speaks a text into a file, as WAV. False: it could not, and the operator is told.</summary>
    /// <param name="ssml">What is said.</param>
    /// <param name="language">In which language.</param>
    /// <param name="file">Where it goes.</param>
    /// <param name="cancellation">Given up.</param>
    public async Task<bool> Speak(string ssml, Language language, string file, CancellationToken cancellation)
    {
        if (Program is null) return false;
        await _one.WaitAsync(cancellation);
        try
        {
            await Run(ssml, language, file, cancellation);
            return true;
        }
        catch (Exception problem) when (problem is IOException or System.ComponentModel.Win32Exception || (problem is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            NotSpoken(problem.GetType().Name);
            return false;
        }
        finally
        {
            _one.Release();
        }
    }

    async Task Run(string ssml, Language language, string file, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        var start = new ProcessStartInfo(Program!, ["-m", "-v", language is Language.Welsh ? "cy" : "en-gb", "-s", "150", "-w", file, "--stdin"])
        {
            RedirectStandardInput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        using var process = Process.Start(start)!;
        try
        {
            await process.StandardInput.WriteAsync(ssml.AsMemory(), patience.Token);
            process.StandardInput.Close();
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw;
        }

        if (process.ExitCode != 0) throw new IOException($"It ended with {process.ExitCode}.");
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    [LoggerMessage(LogLevel.Error, "A text could not be spoken: {Problem}")]
    partial void NotSpoken(string problem);
}
