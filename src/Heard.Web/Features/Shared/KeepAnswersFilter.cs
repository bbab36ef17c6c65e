using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Heard.Web.Features.Shared;

/// <summary>
/// What a person typed is not lost with the request. Where the antiforgery token is missing or too old (a page open over
/// night, rotated keys) or nothing can be saved (a full disk, a database that is away), they see a page with everything
/// they typed and one button that sends it again.
/// </summary>
public sealed class KeepAnswersFilter(IModelMetadataProvider metadata, ILogger<KeepAnswersFilter> log) : IAlwaysRunResultFilter, IExceptionFilter
{
    /// <summary>Names of fields that are never shown back.</summary>
    static readonly string[] NeverKept = ["__RequestVerificationToken", "Password", "Code"];

    /// <inheritdoc/>
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult) context.Result = Page("keep", StatusCodes.Status400BadRequest, Kept(context.HttpContext.Request), context.ModelState);
    }

    /// <inheritdoc/>
    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    /// <inheritdoc/>
    public void OnException(ExceptionContext context)
    {
        if (Kept(context.HttpContext.Request) is not { Count: > 0 } kept) return;
        log.LogError(context.Exception, "What was typed was not saved, and is shown back");
        context.Result = Page("unsaved", StatusCodes.Status500InternalServerError, kept, context.ModelState);
        context.ExceptionHandled = true;
    }

    /// <summary>What was typed. Another site cannot have its own words put here for the person to send on.</summary>
    static List<KeyValuePair<string, string>> Kept(HttpRequest request) =>
        request.HasFormContentType && request.Headers["Sec-Fetch-Site"].ToString() is ("" or "same-origin" or "none")
            ? [.. request.Form.Where(field => !NeverKept.Contains(field.Key, StringComparer.OrdinalIgnoreCase))
                .SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? "")))]
            : [];

    ViewResult Page(string why, int status, List<KeyValuePair<string, string>> kept, ModelStateDictionary state) => new()
    {
        ViewName = "/Features/Shared/KeepAnswers.cshtml",
        StatusCode = status,
        ViewData = new ViewDataDictionary<IReadOnlyList<KeyValuePair<string, string>>>(metadata, state) { Model = kept, ["Why"] = why },
    };
}
