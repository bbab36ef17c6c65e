using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>Options of the hint under a label or a legend.</summary>
public sealed record HintOptions : ContentOptions
{
    /// <summary>Id that the field names in its <c>aria-describedby</c>.</summary>
    public string? Id { get; init; }

    internal static HintOptions? Of(string? text, HintOptions? otherwise) =>
        string.IsNullOrEmpty(text) ? otherwise : (otherwise ?? new()) with { Text = text, Html = null };
}

/// <summary>Help that goes with a field.</summary>
public static class Hint
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(HintOptions options) => new Element("div")
        .Attribute("id", options.Id)
        .Class("govuk-hint", options.Classes)
        .Attributes(options.Attributes)
        .Content(options);
}

/// <summary><c>&lt;govuk-hint id&gt;text&lt;/govuk-hint&gt;</c></summary>
[HtmlTargetElement("govuk-hint")]
public sealed class HintTagHelper : ContentTagHelper<HintOptions>
{
    /// <inheritdoc cref="HintOptions.Id"/>
    public string? Id { get; set; }

    private protected override IHtmlContent Render(HintOptions options) =>
        Hint.Render(options with { Id = Id ?? options.Id });
}
