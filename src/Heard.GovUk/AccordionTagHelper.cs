using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary><c>&lt;govuk-accordion id heading-level&gt;sections&lt;/govuk-accordion&gt;</c></summary>
[HtmlTargetElement("govuk-accordion")]
public sealed class AccordionTagHelper : ComponentTagHelper<AccordionOptions>
{
    readonly List<AccordionSectionOptions> sections = [];

    /// <inheritdoc cref="AccordionOptions.Id"/>
    public string? Id { get; set; }

    /// <inheritdoc cref="AccordionOptions.HeadingLevel"/>
    public int? HeadingLevel { get; set; }

    /// <inheritdoc cref="AccordionOptions.RememberExpanded"/>
    public bool? RememberExpanded { get; set; }

    /// <inheritdoc/>
    public override void Init(TagHelperContext context) => context.Collect(sections);

    private protected override AccordionOptions Read(AccordionOptions options, Written written) => options with
    {
        Id = Id ?? options.Id,
        HeadingLevel = HeadingLevel ?? options.HeadingLevel,
        RememberExpanded = RememberExpanded ?? options.RememberExpanded,
        Items = sections.Or(options.Items),
    };

    private protected override IHtmlContent Render(AccordionOptions options) => Accordion.Render(options);
}

/// <summary><c>&lt;govuk-accordion-section heading summary expanded&gt;content&lt;/govuk-accordion-section&gt;</c></summary>
[HtmlTargetElement("govuk-accordion-section")]
public sealed class AccordionSectionTagHelper : PartTagHelper<AccordionSectionOptions>
{
    /// <summary>What the section is about.</summary>
    public string? Heading { get; set; }

    /// <summary>A line under the heading.</summary>
    public string? Summary { get; set; }

    /// <inheritdoc cref="AccordionSectionOptions.Expanded"/>
    public bool Expanded { get; set; }

    private protected override AccordionSectionOptions Read(Written written) => new()
    {
        Heading = new() { Text = Heading },
        Summary = new() { Text = Summary },
        Content = new() { Html = written.Content },
        Expanded = Expanded,
    };
}
