using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>Options of a select.</summary>
public sealed record SelectOptions : DescribedFieldOptions
{
    /// <summary>The choices; null ones are left out.</summary>
    public IReadOnlyList<SelectItemOptions?>? Items { get; init; }

    /// <summary>Value, or text, of the choice already made.</summary>
    public string? Value { get; init; }
}

/// <summary>Options of one choice.</summary>
public sealed record SelectItemOptions : ComponentOptions
{
    /// <summary>What the form sends; the text unless given.</summary>
    public string? Value { get; init; }

    /// <summary>The words.</summary>
    public string? Text { get; init; }

    /// <summary>Whether it is chosen already; the select's value decides unless given.</summary>
    public bool? Selected { get; init; }

    /// <summary>Whether it cannot be chosen.</summary>
    public bool Disabled { get; init; }
}

/// <summary>A choice of one among very many.</summary>
public static class Select
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(SelectOptions options) =>
        Field.Around(options, options.Notes, Field.Surrounded(options.FormGroup, Control(options)));

    static Element Control(SelectOptions options) => new Element("select")
        .Class("govuk-select", options.Classes, options.ErrorMessage is null ? null : "govuk-select--error")
        .Pair("id", options.FieldId)
        .Pair("name", options.Name)
        .Flag("disabled", options.Disabled)
        .Attribute("aria-describedby", options.Notes.Ids)
        .Attributes(options.Attributes)
        .AddAll((options.Items ?? []).OfType<SelectItemOptions>().Select(item => Item(item, options.Value)));

    static Element Item(SelectItemOptions item, string? chosen) => new Element("option")
        .Pair("value", AttributeValue.Optional(item.Value))
        .Class(item.Classes)
        .Flag("selected", item.Selected ?? (!string.IsNullOrEmpty(chosen) && (item.Value ?? item.Text) == chosen))
        .Flag("disabled", item.Disabled)
        .Attributes(item.Attributes)
        .Text(item.Text);
}

/// <summary><c>&lt;govuk-select name label hint error value items&gt;items&lt;/govuk-select&gt;</c></summary>
[HtmlTargetElement("govuk-select")]
public sealed class SelectTagHelper : FieldTagHelper<SelectOptions>
{
    readonly List<SelectItemOptions> written = [];

    /// <inheritdoc cref="SelectOptions.Value"/>
    public string? Value { get; set; }

    /// <summary>The choices, in place of children.</summary>
    public IEnumerable<SelectItemOptions>? Items { get; set; }

    /// <inheritdoc/>
    public override void Init(TagHelperContext context) => context.Collect(written);

    private protected override SelectOptions Read(SelectOptions options, Written written) => base.Read(options, written) with
    {
        Value = Value ?? options.Value,
        Items = this.written.Or(Items?.ToList() ?? options.Items),
    };

    private protected override IHtmlContent Render(SelectOptions options) => Select.Render(options);
}

/// <summary><c>&lt;govuk-select-item value selected&gt;text&lt;/govuk-select-item&gt;</c></summary>
[HtmlTargetElement("govuk-select-item")]
public sealed class SelectItemTagHelper : PartTagHelper<SelectItemOptions>
{
    /// <inheritdoc cref="SelectItemOptions.Value"/>
    public string? Value { get; set; }

    /// <summary>Whether it is chosen already; where false, the select's value decides.</summary>
    public bool Selected { get; set; }

    /// <inheritdoc cref="SelectItemOptions.Disabled"/>
    public bool Disabled { get; set; }

    private protected override SelectItemOptions Read(Written written) => new()
    {
        Value = Value,
        Text = written.Text,
        Selected = Selected ? true : null,
        Disabled = Disabled,
        Classes = written.Classes,
        Attributes = written.Over(null),
    };
}
