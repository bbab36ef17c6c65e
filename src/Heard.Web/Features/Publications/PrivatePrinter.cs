using System.ComponentModel;
using System.Text.Json;

namespace Heard.Web.Features.Publications;

/// <summary>
/// Makes a tagged PDF of a page that is one person's. The page goes to a Chromium of its own over a pipe and the PDF comes
/// back over it: there is no address under which somebody else could get at the page, and nothing is kept. In Chromium no
/// script runs and nothing is loaded. Why: docs/decisions/printing.md.
/// </summary>
public sealed class PrivatePrinter(Chromium chromium, HeardMetrics metrics, ILogger<PrivatePrinter> log) : IDisposable
{
    readonly SemaphoreSlim _oneAtATime = new(1);

    /// <summary>Whether PDFs can be made here.</summary>
    public bool IsAvailable => chromium.Program is not null && !OperatingSystem.IsWindows();

    /// <summary>The PDF; null when it could not be made, which the operator is told.</summary>
    /// <param name="html">The whole page, with its styles in it.</param>
    /// <param name="cancellation">Given up.</param>
    public async Task<byte[]?> Print(string html, CancellationToken cancellation)
    {
        if (!IsAvailable) return null;
        await _oneAtATime.WaitAsync(cancellation);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        time.CancelAfter(Chromium.Longest);
        try
        {
            await using var browser = new ChromiumPipe(chromium.Program!);
            return await Make(browser, html, time.Token);
        }
        catch (Exception failure) when (failure is IOException or InvalidOperationException or JsonException or KeyNotFoundException or FormatException or Win32Exception
            || (failure is OperationCanceledException && !cancellation.IsCancellationRequested))
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

    static async Task<byte[]> Make(ChromiumPipe browser, string html, CancellationToken cancellation)
    {
        await browser.OpenPage(cancellation);
        await browser.Ask("Emulation.setScriptExecutionDisabled", new { value = true }, cancellation);
        await browser.Ask("Network.enable", new { }, cancellation);
        await browser.Ask("Network.emulateNetworkConditions", new { offline = true, latency = 0, downloadThroughput = 0, uploadThroughput = 0 }, cancellation);
        var tree = await browser.Ask("Page.getFrameTree", new { }, cancellation);
        var frameId = tree.GetProperty("frameTree").GetProperty("frame").GetProperty("id").GetString();
        await browser.Ask("Page.setDocumentContent", new { frameId, html }, cancellation);
        var printed = await browser.Ask("Page.printToPDF", new { preferCSSPageSize = true, printBackground = true, generateTaggedPDF = true, generateDocumentOutline = true }, cancellation);
        return printed.GetProperty("data").GetBytesFromBase64();
    }
}
