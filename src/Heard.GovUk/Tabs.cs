using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>Options of tabs.</summary>
public sealed record TabsOptions : ComponentOptions
{
    /// <summary>Id of the block.</summary>
    public string? Id { get; init; }

    /// <summary>Start of the ids of panels without their own.</summary>
    public string? IdPrefix { get; init; }

    /// <summary>Heading over the list of panels, shown without scripts; "Contents" unless given.</summary>
    public string? Title { get; init; }

    /// <summary>The tabs; null ones are left out, but counted in ids.</summary>
    public IReadOnlyList<TabOptions?>? Items { get; init; }
}

/// <summary>Options of one tab; the attributes are those of its link.</summary>
public sealed record TabOptions : ComponentOptions
{
    /// <summary>Id of the panel; made from the prefix unless given.</summary>
    public string? Id { get; init; }

    /// <summary>Words of the tab.</summary>
    public string? Label { get; init; }

    /// <summary>What it shows; text becomes a paragraph.</summary>
    public PartOptions? Panel { get; init; }
}

/// <summary>Panels of which one is shown.</summary>
public static class Tabs
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(TabsOptions options) => new Element("div")
        .Attribute("id", options.Id)
        .Class("govuk-tabs", options.Classes)
        .Attributes(options.Attributes)
        .Attribute("data-module", "govuk-tabs")
        .Add(new Element("h2").Class("govuk-tabs__title").Text(options.Title ?? "Contents"))
        .Add(options.Items is { Count: > 0 } items ? Contents(options, items) : null);

    static Element Contents(TabsOptions options, IReadOnlyList<TabOptions?> items)
    {
        var tabs = items.Index().Where(i => i.Item is not null).Select(i => new Tab(i.Item!, options.IdPrefix, i.Index + 1)).ToList();
        return Element.Fragment()
            .Add(new Element("ul").Class("govuk-tabs__list").AddAll(tabs.Select(tab => tab.Link())))
            .AddAll(tabs.Select(tab => tab.Panel()));
    }

    sealed record Tab(TabOptions Options, string? IdPrefix, int Number)
    {
        string Id => string.IsNullOrEmpty(Options.Id) ? $"{IdPrefix}-{Number}" : Options.Id;

        public Element Link() => new Element("li")
            .Class("govuk-tabs__list-item", Number == 1 ? "govuk-tabs__list-item--selected" : null)
            .Add(new Element("a").Class("govuk-tabs__tab", Options.Classes)
                .Attribute("href", $"#{Id}")
                .Attributes(Options.Attributes)
                .Text(Options.Label));

        public Element Panel() => new Element("div")
            .Class("govuk-tabs__panel", Number == 1 ? null : "govuk-tabs__panel--hidden", Options.Panel?.Classes)
            .Attribute("id", Id)
            .Attributes(Options.Panel?.Attributes)
            .Add(Paragraph.Of(Options.Panel));
    }
}

/// <summary><c>&lt;govuk-tabs title id-prefix&gt;tabs&lt;/govuk-tabs&gt;</c></summary>
[HtmlTargetElement("govuk-tabs")]
public sealed class TabsTagHelper : ComponentTagHelper<TabsOptions>
{
    readonly List<TabOptions> tabs = [];

    /// <inheritdoc cref="TabsOptions.Id"/>
    public string? Id { get; set; }

    /// <inheritdoc cref="TabsOptions.IdPrefix"/>
    public string? IdPrefix { get; set; }

    /// <inheritdoc cref="TabsOptions.Title"/>
    public string? Title { get; set; }

    /// <inheritdoc/>
    public override void Init(TagHelperContext context) => context.Collect(tabs);

    private protected override TabsOptions Read(TabsOptions options, Written written) => options with
    {
        Id = Id ?? options.Id,
        IdPrefix = IdPrefix ?? options.IdPrefix,
        Title = Title ?? options.Title,
        Items = tabs.Or(options.Items),
    };

    private protected override IHtmlContent Render(TabsOptions options) => Tabs.Render(options);
}

/// <summary><c>&lt;govuk-tab id label&gt;content&lt;/govuk-tab&gt;</c></summary>
[HtmlTargetElement("govuk-tab")]
public sealed class TabTagHelper : PartTagHelper<TabOptions>
{
    /// <inheritdoc cref="TabOptions.Id"/>
    public string? Id { get; set; }

    /// <inheritdoc cref="TabOptions.Label"/>
    public string? Label { get; set; }

    private protected override TabOptions Read(Written written) => new()
    {
        Id = Id,
        Label = Label,
        Panel = new() { Html = written.Content, Classes = written.Classes, Attributes = written.Over(null) },
    };
}
