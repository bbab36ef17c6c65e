using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>Options of a fieldset.</summary>
public sealed record FieldsetOptions : ComponentOptions
{
    /// <summary>Ids of elements that describe the group, with spaces between.</summary>
    public string? DescribedBy { get; init; }

    /// <summary>What the group is called.</summary>
    public LegendOptions? Legend { get; init; }

    /// <summary>ARIA role, where it is not the fieldset's own.</summary>
    public string? Role { get; init; }

    /// <summary>The fields of the group.</summary>
    public IHtmlContent? Html { get; init; }
}

/// <summary>Options of a legend.</summary>
public sealed record LegendOptions : ContentOptions
{
    /// <summary>Whether the legend is the page's <c>h1</c> as well.</summary>
    public bool IsPageHeading { get; init; }

    internal static LegendOptions? Of(string? text, string? size, bool isHeading, bool isHidden, LegendOptions? otherwise)
    {
        if (text is null && size is null && !isHeading && !isHidden) return otherwise;
        var legend = otherwise ?? new();
        return legend with
        {
            Text = text ?? legend.Text,
            Html = text is null ? legend.Html : null,
            Classes = Tokens.Join(size is null ? null : $"govuk-fieldset__legend--{size}", isHidden ? "govuk-visually-hidden" : null, legend.Classes),
            IsPageHeading = isHeading || legend.IsPageHeading,
        };
    }
}

/// <summary>Fields that belong together, under one legend.</summary>
public static class Fieldset
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(FieldsetOptions options) => new Element("fieldset")
        .Class("govuk-fieldset", options.Classes)
        .Attribute("role", options.Role)
        .Attribute("aria-describedby", options.DescribedBy)
        .Attributes(options.Attributes)
        .Add(Legend(options.Legend))
        .Add(options.Html);

    static Element? Legend(LegendOptions? options)
    {
        if (options is not { HasContent: true }) return null;
        var legend = new Element("legend").Class("govuk-fieldset__legend", options.Classes).Attributes(options.Attributes);
        return options.IsPageHeading
            ? legend.Add(new Element("h1").Class("govuk-fieldset__heading").Content(options))
            : legend.Content(options);
    }
}

/// <summary><c>&lt;govuk-fieldset legend legend-size legend-is-heading&gt;fields&lt;/govuk-fieldset&gt;</c></summary>
[HtmlTargetElement("govuk-fieldset")]
public sealed class FieldsetTagHelper : ComponentTagHelper<FieldsetOptions>
{
    /// <summary>What the group is called.</summary>
    public string? Legend { get; set; }

    /// <summary>s, m, l or xl.</summary>
    public string? LegendSize { get; set; }

    /// <inheritdoc cref="LegendOptions.IsPageHeading"/>
    public bool LegendIsHeading { get; set; }

    /// <inheritdoc cref="FieldsetOptions.DescribedBy"/>
    public string? DescribedBy { get; set; }

    private protected override FieldsetOptions Read(FieldsetOptions options, Written written) => options with
    {
        Legend = LegendOptions.Of(Legend, LegendSize, LegendIsHeading, false, options.Legend),
        DescribedBy = DescribedBy ?? options.DescribedBy,
        Html = written.Content ?? options.Html,
    };

    private protected override IHtmlContent Render(FieldsetOptions options) => Fieldset.Render(options);
}
