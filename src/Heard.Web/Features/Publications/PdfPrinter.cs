using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace Heard.Web.Features.Publications;

/// <summary>
/// Makes a tagged PDF of one of our own pages with the Chromium of the machine, and keeps it as long as the page is the
/// same. Without Chromium the page itself prints (<c>heard doctor</c> says so).
/// </summary>
public sealed class PdfPrinter(Chromium chromium, KeptFiles kept, OwnPages pages, HeardMetrics metrics, ILogger<PdfPrinter> log) : IDisposable
{
    readonly SemaphoreSlim _oneAtATime = new(1);

    /// <summary>Whether there is a Chromium.</summary>
    public bool IsAvailable => chromium.Program is not null;

    /// <summary>The PDF of a page of this service; null when it could not be made, which the operator is told.</summary>
    /// <param name="path">Address without host. Only pages that anybody may see.</param>
    /// <param name="cancellation">Given up.</param>
    public async Task<byte[]?> Print(string path, CancellationToken cancellation)
    {
        if (!IsAvailable || await pages.Read(path, cancellation) is not { } html) return null;
        var name = NameFor(html);
        if (kept.Find(name) is { } known) return await File.ReadAllBytesAsync(known, cancellation);

        await _oneAtATime.WaitAsync(cancellation);
        try
        {
            return await File.ReadAllBytesAsync(kept.Find(name) ?? await Make(pages.Address + path, name, cancellation), cancellation);
        }
        catch (Exception failure) when (failure is IOException or InvalidOperationException or TimeoutException or System.ComponentModel.Win32Exception)
        {
            log.LogError(failure, "A PDF could not be made");
            metrics.PdfFailed();
            return null;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _oneAtATime.Dispose();

    async Task<string> Make(string url, string name, CancellationToken cancellation)
    {
        var part = kept.Place(name + ".part");
        var profile = Directory.CreateTempSubdirectory("heard-chromium-").FullName;
        try
        {
            var start = new ProcessStartInfo(chromium.Program!) { RedirectStandardError = true, RedirectStandardOutput = true };
            foreach (var argument in Arguments(profile, part, url)) start.ArgumentList.Add(argument);
            using var process = Process.Start(start) ?? throw new InvalidOperationException("Chromium did not start.");
            _ = process.StandardError.ReadToEndAsync(cancellation);
            _ = process.StandardOutput.ReadToEndAsync(cancellation);
            await Wait(process, cancellation);
            return kept.Keep(part, name);
        }
        finally
        {
            Directory.Delete(profile, recursive: true);
        }
    }

    static async Task Wait(Process process, CancellationToken cancellation)
    {
        try
        {
            await process.WaitForExitAsync(cancellation).WaitAsync(Chromium.Longest, cancellation);
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        if (process.ExitCode != 0) throw new InvalidOperationException($"Chromium ended with {process.ExitCode}.");
    }

    static IEnumerable<string> Arguments(string profile, string file, string url) =>
        [.. Chromium.Arguments(profile), "--no-pdf-header-footer", "--generate-pdf-document-outline", "--export-tagged-pdf", $"--print-to-pdf={file}", url];

    static string NameFor(string html) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(typeof(PdfPrinter).Module.ModuleVersionId + html))) + ".pdf";
}
