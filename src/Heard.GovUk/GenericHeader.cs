using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>Options of the header of a service outside GOV.UK.</summary>
public sealed record GenericHeaderOptions : ComponentOptions
{
    /// <summary>Address of the body's home page; "/" unless given.</summary>
    public string? Url { get; init; }

    /// <summary>The body's name.</summary>
    public string? LogoText { get; init; }

    /// <summary>The body's logo, as trusted HTML; wins over the text.</summary>
    public IHtmlContent? LogoHtml { get; init; }

    /// <summary>Classes of the block inside, in place of the usual width.</summary>
    public string? ContainerClasses { get; init; }
}

/// <summary>Whose service this is.</summary>
public static class GenericHeader
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(GenericHeaderOptions options) => new Element("div")
        .Class("govuk-generic-header", options.Classes)
        .Attributes(options.Attributes)
        .Add(new Element("div")
            .Class("govuk-generic-header__container", string.IsNullOrEmpty(options.ContainerClasses)
                ? "govuk-width-container"
                : options.ContainerClasses)
            .Add(new Element("div").Class("govuk-generic-header__logo")
                .Add(new Element("a")
                    .Pair("href", string.IsNullOrEmpty(options.Url) ? "/" : options.Url)
                    .Class("govuk-generic-header__homepage-link")
                    .Content(options.LogoHtml, options.LogoText))));
}

/// <summary><c>&lt;govuk-generic-header href&gt;logo or name&lt;/govuk-generic-header&gt;</c></summary>
[HtmlTargetElement("govuk-generic-header")]
public sealed class GenericHeaderTagHelper : ComponentTagHelper<GenericHeaderOptions>
{
    /// <inheritdoc cref="GenericHeaderOptions.Url"/>
    public string? Href { get; set; }

    private protected override GenericHeaderOptions Read(GenericHeaderOptions options, Written written) => options with
    {
        Url = Href ?? options.Url,
        LogoHtml = written.Content ?? options.LogoHtml,
    };

    private protected override IHtmlContent Render(GenericHeaderOptions options) => GenericHeader.Render(options);
}
