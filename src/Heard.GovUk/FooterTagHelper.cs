using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>
/// <c>&lt;govuk-footer links-title open-licence&gt;links and further content&lt;/govuk-footer&gt;</c>.
/// Without options no licence is claimed unless the page asks for it.
/// </summary>
[HtmlTargetElement("govuk-footer")]
public sealed class FooterTagHelper : ComponentTagHelper<FooterOptions>
{
    readonly List<FooterLinkOptions> links = [];

    /// <inheritdoc cref="FooterMetaOptions.VisuallyHiddenTitle"/>
    public string? LinksTitle { get; set; }

    /// <summary>Whether the content is under the Open Government Licence.</summary>
    public bool OpenLicence { get; set; }

    /// <inheritdoc/>
    public override void Init(TagHelperContext context) => context.Collect(links);

    private protected override FooterOptions Read(FooterOptions options, Written written) => options with
    {
        Meta = links.Count == 0 && written.Content is null && LinksTitle is null ? options.Meta : new()
        {
            VisuallyHiddenTitle = LinksTitle ?? options.Meta?.VisuallyHiddenTitle,
            Items = links.Or(options.Meta?.Items),
            Text = options.Meta?.Text,
            Html = written.Content ?? options.Meta?.Html,
        },
        ContentLicence = OpenLicence ? new() : Options?.ContentLicence,
    };

    private protected override IHtmlContent Render(FooterOptions options) => Footer.Render(options);
}

/// <summary><c>&lt;govuk-footer-link href&gt;text&lt;/govuk-footer-link&gt;</c></summary>
[HtmlTargetElement("govuk-footer-link")]
public sealed class FooterLinkTagHelper : PartTagHelper<FooterLinkOptions>
{
    /// <inheritdoc cref="FooterLinkOptions.Href"/>
    public string? Href { get; set; }

    private protected override FooterLinkOptions Read(Written written) =>
        new() { Href = Href, Html = written.Content, Classes = written.Classes, Attributes = written.Over(null) };
}
