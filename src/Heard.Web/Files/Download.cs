using Heard.Domain.Complaints;
using Heard.Web.Data;
using Heard.Web.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Heard.Web.Files;

/// <summary>A file to save: never shown by the browser, whatever it is. <see cref="SecurityHeaders"/> shuts in what is opened all the same.</summary>
public sealed class Download(FileRow file, bool copy) : IActionResult
{
    /// <inheritdoc/>
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        var key = copy ? FileKey.Copy(file.Id) : FileKey.Original(file.Id);
        await using var content = await http.RequestServices.GetRequiredService<IFileStore>().Open(key, http.RequestAborted);
        if (content is null)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        SecurityHeaders.IsDownload(http);
        var name = new ContentDispositionHeaderValue("attachment");
        name.SetHttpFileName(NameOf(file, copy));
        http.Response.Headers.ContentDisposition = name.ToString();
        http.Response.ContentType = copy ? Images.CopyType(file.MediaType) : "application/octet-stream";
        if (!copy) http.Response.ContentLength = file.Bytes;
        await http.RequestServices.GetRequiredService<Seal>().Open(key, content, http.Response.Body, http.RequestAborted);
    }

    /// <summary>Its name: that of a picture drawn anew ends as what it was drawn as.</summary>
    public static string NameOf(FileRow file, bool copy) => copy && file.Kind is FileKind.Photo ? Path.ChangeExtension(file.Name, Images.CopyType(file.MediaType) == "image/png" ? ".png" : ".jpg") : file.Name;
}
