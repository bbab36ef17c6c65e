using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Heard.Domain;

namespace Heard.Web.Features.Publications.Spoken;

/// <summary>A page as sound.</summary>
/// <param name="File">Where it is kept.</param>
/// <param name="Type">Its media type.</param>
public sealed record Spoken(string File, string Type)
{
    /// <summary>How its name ends.</summary>
    public string Ending => Path.GetExtension(File);
}

/// <summary>
/// Reads our own pages aloud (3.7). The words are those of the page, so that there is no second text to keep true; the sound is kept
/// as long as they are the same. MP3 where <c>lame</c> is on the machine, a fifth as large; otherwise WAV.
/// </summary>
public sealed partial class SpokenPages(OwnPages pages, Speech speech, IConfiguration configuration, KeptFiles kept, ILogger<SpokenPages> log)
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    readonly string? _encoder = Programs.Find(configuration["Speech:Encoder"], "lame");

    /// <summary>Whether pages are read aloud here.</summary>
    public bool IsAvailable => speech.Program is not null;

    /// <summary>A page as sound; null: it cannot be spoken here.</summary>
    /// <param name="path">Its address without host. Only pages that are the same for everybody.</param>
    /// <param name="language">Its language.</param>
    /// <param name="cancellation">Given up.</param>
    public async Task<Spoken?> Of(string path, Language language, CancellationToken cancellation)
    {
        if (!IsAvailable || await pages.Read(path, cancellation) is not { } html) return null;
        var ssml = Ssml.Of(PageText.Of(html), language);
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ssml))) + Ending;
        if (kept.Find(name) is { } known) return Sound(known);
        var part = kept.Place($"{Guid.CreateVersion7():N}");
        try
        {
            if (!await speech.Speak(ssml, language, part + ".wav", cancellation)) return null;
            if (_encoder is not null) await Encode(part, cancellation);
            return Sound(kept.Keep(part + Ending, name));
        }
        catch (Exception problem) when (problem is IOException or System.ComponentModel.Win32Exception or TimeoutException)
        {
            NotKept(problem.GetType().Name);
            return null;
        }
        finally
        {
            File.Delete(part + ".wav");
            File.Delete(part + ".mp3");
        }
    }

    string Ending => _encoder is null ? ".wav" : ".mp3";

    Spoken Sound(string file) => new(file, _encoder is null ? "audio/wav" : "audio/mpeg");

    /// <summary>One channel at 32 kbit/s: speech, some 240 KB a minute.</summary>
    async Task Encode(string part, CancellationToken cancellation)
    {
        using var process = Process.Start(new ProcessStartInfo(_encoder!, ["--quiet", "-m", "m", "-b", "32", part + ".wav", part + ".mp3"]))!;
        try
        {
            await process.WaitForExitAsync(cancellation).WaitAsync(Patience, cancellation);
        }
        catch
        {
            process.Kill();
            throw;
        }

        if (process.ExitCode != 0) throw new IOException($"The encoder ended with {process.ExitCode}.");
    }

    [LoggerMessage(LogLevel.Error, "A page could not be read aloud: {Problem}")]
    partial void NotKept(string problem);
}
