using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Heard.Web.Files;

/// <summary>What was sent with a form that takes files.</summary>
/// <param name="Fields">What was typed and pressed.</param>
/// <param name="Files">The files, each kept or with its problem.</param>
public sealed record Upload(IFormCollection Fields, IReadOnlyList<Received> Files);

/// <summary>
/// Reads such a form as it comes: never the whole file in memory, never a file unencrypted on disk. The antiforgery token
/// stands first in the form and is checked before a file is taken in.
/// </summary>
public sealed class UploadForm(FileDesk files, IAntiforgery antiforgery)
{
    /// <summary>The name of the field with the file.</summary>
    public const string Field = "File";

    const int MostFields = 50;

    /// <summary>Of everything that is typed. Words that are too long for their field are still read, to be shown at it.</summary>
    const int MostCharacters = 1_500_000;

    /// <summary>The form; null where its antiforgery token is missing or wrong, or where it is not one of ours.</summary>
    public async Task<Upload?> Read(HttpContext context)
    {
        var request = context.Request;
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || type.MediaType != "multipart/form-data")
        {
            if (!await antiforgery.IsRequestValidAsync(context)) return null;
            return new Upload(request.HasFormContentType ? await request.ReadFormAsync() : FormCollection.Empty, []);
        }

        return type.Boundary.HasValue ? await ReadParts(context, new MultipartReader(HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), request.Body)) : null;
    }

    async Task<Upload?> ReadParts(HttpContext context, MultipartReader reader)
    {
        var (fields, received, trusted, room) = (new Dictionary<string, StringValues>(StringComparer.OrdinalIgnoreCase), new List<Received>(), false, MostCharacters);
        while (await Next(reader, context.RequestAborted) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition)) continue;
            var field = HeaderUtilities.RemoveQuotes(disposition.Name).ToString();
            if (!IsFile(disposition))
            {
                if (fields.Count == MostFields || await Text(section.Body, room) is not { } text) return null;
                room -= text.Length;
                fields[field] = StringValues.Concat(fields.GetValueOrDefault(field), text);
                continue;
            }

            trusted = trusted || await IsTrusted(context, fields);
            if (!trusted) return null;
            if (field == Field && NameOf(disposition) is { Length: > 0 } name) received.Add(await files.Receive(name, section.Body, context.RequestAborted));
        }

        return await IsTrusted(context, fields) ? new Upload(context.Request.Form, received) : null;
    }

    /// <summary>The next part; null at the end, and where what follows is not a form.</summary>
    static async Task<MultipartSection?> Next(MultipartReader reader, CancellationToken cancellation)
    {
        try
        {
            return await reader.ReadNextSectionAsync(cancellation);
        }
        catch (Exception broken) when (broken is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            return null;
        }
    }

    async Task<bool> IsTrusted(HttpContext context, Dictionary<string, StringValues> fields)
    {
        context.Request.Form = new FormCollection(new Dictionary<string, StringValues>(fields, StringComparer.OrdinalIgnoreCase));
        return await antiforgery.IsRequestValidAsync(context);
    }

    static bool IsFile(ContentDispositionHeaderValue disposition) => disposition.FileName.HasValue || disposition.FileNameStar.HasValue;

    static string NameOf(ContentDispositionHeaderValue disposition) =>
        (disposition.FileNameStar.HasValue ? disposition.FileNameStar : HeaderUtilities.RemoveQuotes(disposition.FileName)).ToString();

    /// <summary>What was typed; null: more than there is room for.</summary>
    static async Task<string?> Text(Stream body, int room)
    {
        using var reader = new StreamReader(body, Encoding.UTF8);
        var (text, part) = (new StringBuilder(), new char[4096]);
        while (await reader.ReadAsync(part) is > 0 and var length)
        {
            text.Append(part, 0, length);
            if (text.Length > room) return null;
        }

        return text.ToString();
    }
}
