using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>Options of inset text.</summary>
public sealed record InsetTextOptions : ContentOptions
{
    /// <summary>Id of the block.</summary>
    public string? Id { get; init; }
}

/// <summary>Text set apart from what surrounds it.</summary>
public static class InsetText
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(InsetTextOptions options) => new Element("div")
        .Attribute("id", options.Id)
        .Class("govuk-inset-text", options.Classes)
        .Attributes(options.Attributes)
        .Content(options);
}

/// <summary><c>&lt;govuk-inset-text&gt;content&lt;/govuk-inset-text&gt;</c></summary>
[HtmlTargetElement("govuk-inset-text")]
public sealed class InsetTextTagHelper : ContentTagHelper<InsetTextOptions>
{
    /// <inheritdoc cref="InsetTextOptions.Id"/>
    public string? Id { get; set; }

    private protected override IHtmlContent Render(InsetTextOptions options) =>
        InsetText.Render(options with { Id = Id ?? options.Id });
}
