using Heard.Domain.Files;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Heard.Web.Http;

/// <summary>
/// The page takes files, which are read as they come: nothing reads its form before it does. It checks the antiforgery
/// token itself, through <see cref="Files.UploadForm"/>. It reads on past the limit of a file, so that what is too large is
/// answered beside the field; what goes far beyond is answered with a page that says so.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesFilesAttribute : Attribute, IResourceFilter, IRequestSizeLimitMetadata
{
    /// <summary>Ten times the largest file, in bytes.</summary>
    public const long Most = 10 * FileRules.MostBytes;

    /// <inheritdoc/>
    public long? MaxRequestBodySize => Most;

    /// <inheritdoc/>
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        context.ValueProviderFactories.RemoveType<FormValueProviderFactory>();
        context.ValueProviderFactories.RemoveType<FormFileValueProviderFactory>();
        context.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();

        // Whatever asks for the form before the page has read it is given an empty one, and never a file on disk.
        if (IsRead(context.HttpContext)) context.HttpContext.Request.Form = FormCollection.Empty;
    }

    /// <summary>Whether the page itself reads what is sent with this request. The same form without files is read as any other.</summary>
    public static bool IsRead(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<TakesFilesAttribute>() is not null
        && context.Request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) == true;

    /// <inheritdoc/>
    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }
}
