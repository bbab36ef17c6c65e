using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Heard.Domain.Complaints;
using Heard.Domain.Time;
using Heard.Web.Features.Publications;
using Heard.Web.Files;
using Heard.Web.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Staff.Case.WholeFile;

/// <summary>
/// The whole file as a ZIP, written while it is made: one piece of evidence after another, then the document that lists
/// them with what came of each. Where it fails half way the connection breaks off, so that no half file looks whole.
/// </summary>
public sealed class ZippedFile(FileForOmbudsman whole) : IActionResult
{
    /// <inheritdoc/>
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var (http, services) = (context.HttpContext, context.HttpContext.RequestServices);
        SecurityHeaders.IsDownload(http);
        http.Response.ContentType = "application/zip";
        http.Response.Headers.ContentDisposition = $"attachment; filename={whole.Name}.zip";
        if (HttpMethods.IsHead(http.Request.Method)) return;

        // The last bytes of an entry are written synchronously by ZipArchive, whatever it is asked; everything else is not.
        http.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;

        // Not "using": an archive that is closed after a failure would look whole.
        var zip = await ZipArchive.CreateAsync(http.Response.Body, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: Encoding.UTF8, http.RequestAborted);
        var evidence = ImmutableArray.CreateBuilder<Evidence>(whole.Evidence.Length);
        foreach (var one in whole.Evidence)
        {
            var added = one.LeftOut.Length > 0 ? one : await Digested(one, services, http.RequestAborted);
            if (added.LeftOut.Length == 0) await Add(zip, added, services, http.RequestAborted);
            evidence.Add(added);
        }

        await AddDocument(zip, whole with { Evidence = evidence.DrainToImmutable(), Shape = FileShape.ZipWithPdf }, context, services.GetRequiredService<Sheets>());
        await zip.DisposeAsync();
    }

    /// <summary>Read once before it goes in: what is missing or damaged is known, and listed, before a byte of it is written.</summary>
    static async Task<Evidence> Digested(Evidence one, IServiceProvider services, CancellationToken cancellation)
    {
        try
        {
            using var digest = SHA256.Create();
            await using var sink = new CryptoStream(Stream.Null, digest, CryptoStreamMode.Write);
            if (!await Read(one, services, sink, cancellation)) return one with { LeftOut = "its content is missing from our store" };
            await sink.FlushFinalBlockAsync(cancellation);
            return one with { Digest = Convert.ToHexStringLower(digest.Hash!) };
        }
        catch (Exception damaged) when (damaged is InvalidDataException or EndOfStreamException or CryptographicException)
        {
            services.GetRequiredService<ILogger<ZippedFile>>().LogError(damaged, "The content of file {File} is damaged", one.Row!.Id);
            return one with { LeftOut = "its content is damaged in our store" };
        }
    }

    static async Task Add(ZipArchive zip, Evidence one, IServiceProvider services, CancellationToken cancellation)
    {
        var pressed = one.Row!.Kind is FileKind.Photo or FileKind.Audio or FileKind.Video;
        await using var entry = await Entry(zip, one.Path, pressed ? CompressionLevel.NoCompression : CompressionLevel.Fastest, LondonTime.StartOf(one.Day)).OpenAsync(cancellation);
        if (!await Read(one, services, entry, cancellation)) throw new InvalidDataException("The content of a file has gone while it was read.");
    }

    static async Task<bool> Read(Evidence one, IServiceProvider services, Stream target, CancellationToken cancellation)
    {
        var key = one.IsCopy ? FileKey.Copy(one.Row!.Id) : FileKey.Original(one.Row!.Id);
        await using var content = await services.GetRequiredService<IFileStore>().Open(key, cancellation);
        if (content is null) return false;
        await services.GetRequiredService<Seal>().Open(key, content, target, cancellation);
        return true;
    }

    static async Task AddDocument(ZipArchive zip, FileForOmbudsman whole, ActionContext context, Sheets sheets)
    {
        var pdf = await sheets.Print(context, FileForOmbudsman.View, whole);
        var document = pdf ?? Encoding.UTF8.GetBytes(await sheets.Write(context, FileForOmbudsman.View, whole with { Shape = FileShape.ZipWithPage }));
        await using var entry = await Entry(zip, whole.Name + (pdf is null ? ".html" : ".pdf"), CompressionLevel.Fastest, LondonTime.Of(whole.At)).OpenAsync(context.HttpContext.RequestAborted);
        await entry.WriteAsync(document, context.HttpContext.RequestAborted);
    }

    static ZipArchiveEntry Entry(ZipArchive zip, string name, CompressionLevel level, DateTimeOffset at)
    {
        var entry = zip.CreateEntry(name, level);
        entry.LastWriteTime = at;
        return entry;
    }
}
