using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>Options of a phase banner.</summary>
public sealed record PhaseBannerOptions : ContentOptions
{
    /// <summary>The phase: Alpha, Beta, …</summary>
    public TagOptions? Tag { get; init; }
}

/// <summary>That a service is still being worked on.</summary>
public static class PhaseBanner
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(PhaseBannerOptions options)
    {
        var tag = options.Tag ?? new();
        return new Element("div")
            .Class("govuk-phase-banner govuk-width-container", options.Classes)
            .Attributes(options.Attributes)
            .Add(new Element("p").Class("govuk-phase-banner__content")
                .Add(Tag.Render(tag with { Classes = Tokens.Join("govuk-phase-banner__content__tag", tag.Classes) }))
                .Text(" ")
                .Add(new Element("span").Class("govuk-phase-banner__text").Content(options)));
    }
}

/// <summary><c>&lt;govuk-phase-banner tag="Beta"&gt;content&lt;/govuk-phase-banner&gt;</c></summary>
[HtmlTargetElement("govuk-phase-banner")]
public sealed class PhaseBannerTagHelper : ContentTagHelper<PhaseBannerOptions>
{
    /// <summary>The phase: Alpha, Beta, …</summary>
    public string? Tag { get; set; }

    private protected override IHtmlContent Render(PhaseBannerOptions options) =>
        PhaseBanner.Render(options with { Tag = Tag is null ? options.Tag : new() { Text = Tag } });
}
