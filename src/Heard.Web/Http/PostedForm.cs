using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heard.Web.Http;

/// <summary>
/// Reads what is posted to a page before the page does, so that what cannot be read has one clear answer wherever it is
/// sent: 413 for too much, 415 for something that is no form, 400 for what is broken or has too many fields.
/// </summary>
static class PostedForm
{
    /// <summary>Bytes. What is longer has one field at least that is too long to be read.</summary>
    static readonly int LargestField = new FormOptions().ValueLengthLimit;

    public static async Task Read(HttpContext context, RequestDelegate next)
    {
        if (await Problem(context) is { } status) context.Response.StatusCode = status;
        else await next(context);
    }

    static async Task<int?> Problem(HttpContext context)
    {
        if (context.Request.Method != "POST" || context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is null || IsShowingAnError(context)) return null;
        if (!context.Request.HasFormContentType) return StatusCodes.Status415UnsupportedMediaType;

        if (TakesFilesAttribute.IsRead(context)) return context.Request.ContentLength > TakesFilesAttribute.Most ? StatusCodes.Status413PayloadTooLarge : null;
        try
        {
            await context.Request.ReadFormAsync(context.RequestAborted);
            return null;
        }
        catch (BadHttpRequestException wrong)
        {
            return wrong.StatusCode;
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            return context.Request.ContentLength > LargestField ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest;
        }
    }

    /// <summary>The page that says what was wrong is reached by the same POST.</summary>
    static bool IsShowingAnError(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
}
