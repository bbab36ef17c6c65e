using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>Options of the error message at a field.</summary>
public sealed record ErrorMessageOptions : ContentOptions
{
    /// <summary>Id that the field names in its <c>aria-describedby</c>.</summary>
    public string? Id { get; init; }

    /// <summary>What assistive technology hears before the message; "Error" unless given, nothing if empty.</summary>
    public string? VisuallyHiddenText { get; init; }

    internal static ErrorMessageOptions? Of(string? text, string? prefix, ErrorMessageOptions? otherwise)
    {
        if (string.IsNullOrEmpty(text) && otherwise is null) return null;
        var error = otherwise ?? new();
        return error with
        {
            Text = string.IsNullOrEmpty(text) ? error.Text : text,
            Html = string.IsNullOrEmpty(text) ? error.Html : null,
            VisuallyHiddenText = prefix ?? error.VisuallyHiddenText,
        };
    }
}

/// <summary>What is wrong with a field, next to it.</summary>
public static class ErrorMessage
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(ErrorMessageOptions options)
    {
        var message = new Element("p")
            .Attribute("id", options.Id)
            .Class("govuk-error-message", options.Classes)
            .Attributes(options.Attributes);
        var prefix = options.VisuallyHiddenText ?? "Error";
        if (prefix.Length > 0) message.Add(new Element("span").Class("govuk-visually-hidden").Text($"{prefix}:")).Text(" ");
        return message.Content(options);
    }
}

/// <summary><c>&lt;govuk-error-message id prefix="Error"&gt;text&lt;/govuk-error-message&gt;</c></summary>
[HtmlTargetElement("govuk-error-message")]
public sealed class ErrorMessageTagHelper : ContentTagHelper<ErrorMessageOptions>
{
    /// <inheritdoc cref="ErrorMessageOptions.Id"/>
    public string? Id { get; set; }

    /// <inheritdoc cref="ErrorMessageOptions.VisuallyHiddenText"/>
    public string? Prefix { get; set; }

    private protected override IHtmlContent Render(ErrorMessageOptions options) => ErrorMessage.Render(options with
    {
        Id = Id ?? options.Id,
        VisuallyHiddenText = Prefix ?? options.VisuallyHiddenText,
    });
}
