using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Heard.Web.Features.Shared;

/// <summary>
/// A form whose antiforgery token is missing or too old (a page open over night, rotated keys) is not a bare 400: the
/// person sees a page with everything they typed and one button that sends it again.
/// </summary>
public sealed class KeepAnswersFilter(IModelMetadataProvider metadata) : IAlwaysRunResultFilter
{
    /// <summary>Names of fields that are never shown back.</summary>
    static readonly string[] NeverKept = ["__RequestVerificationToken", "Password", "Code"];

    /// <inheritdoc/>
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is not IAntiforgeryValidationFailedResult) return;
        var request = context.HttpContext.Request;

        // Another site cannot have its own words put here for the person to send on.
        var fromHere = request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";
        IEnumerable<KeyValuePair<string, string>> kept = fromHere && request.HasFormContentType
            ? request.Form.Where(field => !NeverKept.Contains(field.Key, StringComparer.OrdinalIgnoreCase))
                .SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? "")))
            : [];
        context.Result = new ViewResult
        {
            ViewName = "/Features/Shared/KeepAnswers.cshtml",
            StatusCode = StatusCodes.Status400BadRequest,
            ViewData = new ViewDataDictionary<IReadOnlyList<KeyValuePair<string, string>>>(metadata, context.ModelState) { Model = [.. kept] },
        };
    }

    /// <inheritdoc/>
    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
