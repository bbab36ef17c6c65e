using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>Options of the links to the same page in other languages.</summary>
public sealed record LanguageNavigationOptions : ComponentOptions
{
    /// <summary>The languages, the page's own among them.</summary>
    public IReadOnlyList<LanguageOptions>? Items { get; init; }

    /// <summary>What the navigation is called; "Language" unless given.</summary>
    public string? AriaLabel { get; init; }
}

/// <summary>Options of one language; its text is its name in itself.</summary>
public sealed record LanguageOptions : ContentOptions
{
    /// <summary>BCP 47 tag of the language of the text: en, cy.</summary>
    public string? Lang { get; init; }

    /// <summary>BCP 47 tag of the language of the other page; <see cref="Lang"/> unless given.</summary>
    public string? HrefLang { get; init; }

    /// <summary>ltr or rtl.</summary>
    public string? Dir { get; init; }

    /// <summary>Address of the page in this language; without it this is the language of the page.</summary>
    public string? Href { get; init; }

    /// <summary>Whether this is the language of the page.</summary>
    public bool Current { get; init; }

    /// <summary>What assistive technology hears after the text.</summary>
    public string? LanguageDescriptionText { get; init; }
}

/// <summary>The same page in other languages.</summary>
public static class LanguageNavigation
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(LanguageNavigationOptions options) => new Element("nav")
        .Class("govuk-language-navigation", options.Classes)
        .Attributes(options.Attributes)
        .Attribute("aria-label", options.AriaLabel ?? "Language")
        .Add(new Element("ul").Class("govuk-language-navigation__list")
            .AddAll((options.Items ?? []).Select(item => new Element("li")
                .Class("govuk-language-navigation__list-item")
                .Add(item.Current || string.IsNullOrEmpty(item.Href) ? Text(item) : Link(item)))));

    static Element Text(LanguageOptions item) => new Element("span")
        .Class("govuk-language-navigation__text", item.Classes)
        .Attribute("aria-current", "true")
        .Attribute("lang", item.Lang)
        .Attribute("dir", item.Dir)
        .Attributes(item.Attributes)
        .Content(item);

    static Element Link(LanguageOptions item) => new Element("a")
        .Class("govuk-language-navigation__link", item.Classes)
        .Attribute("href", item.Href)
        .Attribute("rel", "alternate")
        .Attribute("lang", item.Lang)
        .Attribute("hreflang", string.IsNullOrEmpty(item.HrefLang) ? item.Lang : item.HrefLang)
        .Attribute("dir", item.Dir)
        .Attributes(item.Attributes)
        .Content(item)
        .Add(string.IsNullOrEmpty(item.LanguageDescriptionText)
            ? null
            : new Element("span").Class("govuk-visually-hidden").Text($" {item.LanguageDescriptionText}"));
}

/// <summary><c>&lt;govuk-language-navigation label&gt;languages&lt;/govuk-language-navigation&gt;</c></summary>
[HtmlTargetElement("govuk-language-navigation")]
public sealed class LanguageNavigationTagHelper : ComponentTagHelper<LanguageNavigationOptions>
{
    readonly List<LanguageOptions> languages = [];

    /// <inheritdoc cref="LanguageNavigationOptions.AriaLabel"/>
    public string? Label { get; set; }

    /// <inheritdoc/>
    public override void Init(TagHelperContext context) => context.Collect(languages);

    private protected override LanguageNavigationOptions Read(LanguageNavigationOptions options, Written written) =>
        options with { AriaLabel = Label ?? options.AriaLabel, Items = languages.Or(options.Items) };

    private protected override IHtmlContent Render(LanguageNavigationOptions options) => LanguageNavigation.Render(options);
}

/// <summary><c>&lt;govuk-language lang="cy" href current description&gt;Cymraeg&lt;/govuk-language&gt;</c></summary>
[HtmlTargetElement("govuk-language")]
public sealed class LanguageTagHelper : PartTagHelper<LanguageOptions>
{
    /// <inheritdoc cref="LanguageOptions.Lang"/>
    public string? Lang { get; set; }

    /// <inheritdoc cref="LanguageOptions.Href"/>
    public string? Href { get; set; }

    /// <inheritdoc cref="LanguageOptions.Current"/>
    public bool Current { get; set; }

    /// <inheritdoc cref="LanguageOptions.LanguageDescriptionText"/>
    public string? Description { get; set; }

    private protected override LanguageOptions Read(Written written) => new()
    {
        Lang = Lang,
        Href = Href,
        Current = Current,
        LanguageDescriptionText = Description,
        Html = written.Content,
        Classes = written.Classes,
        Attributes = written.Over(null),
    };
}
