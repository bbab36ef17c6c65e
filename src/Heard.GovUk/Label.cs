using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>Options of a label. Without text there is no label at all.</summary>
public sealed record LabelOptions : ContentOptions
{
    /// <summary>Id of the field.</summary>
    public string? For { get; init; }

    /// <summary>Whether the label is the page's <c>h1</c> as well.</summary>
    public bool IsPageHeading { get; init; }

    internal static LabelOptions? Of(string? text, string? size, bool isHeading, bool isHidden, LabelOptions? otherwise)
    {
        if (text is null && size is null && !isHeading && !isHidden) return otherwise;
        var label = otherwise ?? new();
        return label with
        {
            Text = text ?? label.Text,
            Html = text is null ? label.Html : null,
            Classes = Tokens.Join(size is null ? null : $"govuk-label--{size}", isHidden ? "govuk-visually-hidden" : null, label.Classes),
            IsPageHeading = isHeading || label.IsPageHeading,
        };
    }
}

/// <summary>The name of a field.</summary>
public static class Label
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(LabelOptions options)
    {
        if (!options.HasContent) return HtmlString.Empty;
        var label = new Element("label")
            .Class("govuk-label", options.Classes)
            .Attributes(options.Attributes)
            .Attribute("for", options.For)
            .Content(options);
        return options.IsPageHeading ? new Element("h1").Class("govuk-label-wrapper").Add(label) : label;
    }
}

/// <summary><c>&lt;govuk-label for size="s|m|l|xl" is-heading&gt;text&lt;/govuk-label&gt;</c></summary>
[HtmlTargetElement("govuk-label")]
public sealed class LabelTagHelper : ContentTagHelper<LabelOptions>
{
    /// <inheritdoc cref="LabelOptions.For"/>
    public string? For { get; set; }

    /// <summary>s, m, l or xl.</summary>
    public string? Size { get; set; }

    /// <inheritdoc cref="LabelOptions.IsPageHeading"/>
    public bool IsHeading { get; set; }

    private protected override IHtmlContent Render(LabelOptions options) =>
        Label.Render(LabelOptions.Of(null, Size, IsHeading, false, options with { For = For ?? options.For })!);
}
