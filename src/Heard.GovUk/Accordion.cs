using Microsoft.AspNetCore.Html;

namespace Heard.GovUk;

/// <summary>Options of an accordion. The texts are for the script; in English unless given.</summary>
public sealed record AccordionOptions : ComponentOptions
{
    /// <summary>Id of the block, and start of the ids within it; unique on the site, as the browser remembers by it.</summary>
    public string? Id { get; init; }

    /// <summary>1 to 6; 2 unless given.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>Whether the browser remembers what was open; it does unless told not to.</summary>
    public bool? RememberExpanded { get; init; }

    /// <summary>Words of the button that closes everything.</summary>
    public string? HideAllSectionsText { get; init; }

    /// <summary>Words of a button that closes a section.</summary>
    public string? HideSectionText { get; init; }

    /// <summary>What assistive technology hears for it, after the heading.</summary>
    public string? HideSectionAriaLabelText { get; init; }

    /// <summary>Words of the button that opens everything.</summary>
    public string? ShowAllSectionsText { get; init; }

    /// <summary>Words of a button that opens a section.</summary>
    public string? ShowSectionText { get; init; }

    /// <summary>What assistive technology hears for it, after the heading.</summary>
    public string? ShowSectionAriaLabelText { get; init; }

    /// <summary>The sections; null ones are left out, but counted in ids.</summary>
    public IReadOnlyList<AccordionSectionOptions?>? Items { get; init; }
}

/// <summary>Options of one section.</summary>
public sealed record AccordionSectionOptions
{
    /// <summary>What the section is about.</summary>
    public PartOptions? Heading { get; init; }

    /// <summary>A line under the heading.</summary>
    public PartOptions? Summary { get; init; }

    /// <summary>What opens; text becomes a paragraph.</summary>
    public PartOptions? Content { get; init; }

    /// <summary>Whether it starts open.</summary>
    public bool Expanded { get; init; }
}

/// <summary>Sections that open one by one.</summary>
public static class Accordion
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(AccordionOptions options) => new Element("div")
        .Class("govuk-accordion", options.Classes)
        .Attribute("data-module", "govuk-accordion")
        .Pair("id", options.Id)
        .Attributes(new Dictionary<string, AttributeValue>()
            .Say("hide-all-sections", options.HideAllSectionsText)
            .Say("hide-section", options.HideSectionText)
            .Say("hide-section-aria-label", options.HideSectionAriaLabelText)
            .Say("show-all-sections", options.ShowAllSectionsText)
            .Say("show-section", options.ShowSectionText)
            .Say("show-section-aria-label", options.ShowSectionAriaLabelText))
        .Attribute("data-remember-expanded", options.RememberExpanded)
        .Attributes(options.Attributes)
        .AddAll((options.Items ?? []).Index().Where(i => i.Item is not null).Select(i => Section(options, i.Item!, i.Index + 1)));

    static Element Section(AccordionOptions options, AccordionSectionOptions section, int number) => new Element("div")
        .Class("govuk-accordion__section", section.Expanded ? "govuk-accordion__section--expanded" : null)
        .Add(new Element("div").Class("govuk-accordion__section-header")
            .Add(new Element($"h{options.HeadingLevel ?? 2}").Class("govuk-accordion__section-heading")
                .Add(new Element("span").Class("govuk-accordion__section-button")
                    .Attribute("id", $"{options.Id}-heading-{number}")
                    .Content(section.Heading)))
            .Add(section.Summary is not { HasContent: true } summary ? null : new Element("div")
                .Class("govuk-accordion__section-summary govuk-body")
                .Attribute("id", $"{options.Id}-summary-{number}")
                .Content(summary)))
        .Add(new Element("div").Attribute("id", $"{options.Id}-content-{number}").Class("govuk-accordion__section-content")
            .Add(Paragraph.Of(section.Content)));
}
