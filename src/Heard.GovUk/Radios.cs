using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>Options of radios.</summary>
public sealed record RadiosOptions : ChoicesOptions
{
    /// <summary>The choices; null ones are left out, but counted in ids.</summary>
    public IReadOnlyList<RadioOptions?>? Items { get; init; }

    /// <summary>Value of the choice already made.</summary>
    public string? Value { get; init; }
}

/// <summary>Options of one radio.</summary>
public sealed record RadioOptions : ChoiceOptions;

/// <summary>A choice of one among several.</summary>
public static class Radios
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(RadiosOptions options)
    {
        var notes = new FieldNotes(options.ChoicesId, options.Fieldset?.DescribedBy, options.Hint, options.ErrorMessage);
        var items = (options.Items ?? []).Index().Where(i => i.Item is not null)
            .Select(i => Radio(options, i.Item!, i.Index + 1).Render());
        return FieldsetGroup.Around(options, notes,
            FieldsetGroup.Fields("govuk-radios", options, items).Attribute("data-module", "govuk-radios"));
    }

    static Choice Radio(RadiosOptions options, RadioOptions radio, int number) => new(
        "govuk-radios",
        "radio",
        Choice.IdOf(radio, options.ChoicesId, number),
        options.Name,
        radio.Checked ?? (!string.IsNullOrEmpty(options.Value) && radio.Value == options.Value),
        null,
        radio);
}

/// <summary><c>&lt;govuk-radios name legend hint error value inline small&gt;radios and dividers&lt;/govuk-radios&gt;</c></summary>
[HtmlTargetElement("govuk-radios")]
public sealed class RadiosTagHelper : ChoicesTagHelper<RadiosOptions>
{
    readonly List<RadioOptions> radios = [];

    /// <inheritdoc cref="RadiosOptions.Value"/>
    public string? Value { get; set; }

    /// <summary>Whether the choices stand side by side.</summary>
    public bool Inline { get; set; }

    /// <inheritdoc/>
    public override void Init(TagHelperContext context) => context.Collect(radios);

    private protected override RadiosOptions Read(RadiosOptions options, Written written) => base.Read(options, written) with
    {
        Value = Value ?? options.Value,
        Items = radios.Or(options.Items),
        Classes = Tokens.Join(
            Inline ? "govuk-radios--inline" : null, Small ? "govuk-radios--small" : null, options.Classes),
    };

    private protected override IHtmlContent Render(RadiosOptions options) => Radios.Render(options);
}

/// <summary><c>&lt;govuk-radio value label hint checked&gt;what is asked further&lt;/govuk-radio&gt;</c></summary>
[HtmlTargetElement("govuk-radio")]
public sealed class RadioTagHelper : ChoiceTagHelper<RadioOptions>;

/// <summary><c>&lt;govuk-radio-divider&gt;or&lt;/govuk-radio-divider&gt;</c></summary>
[HtmlTargetElement("govuk-radio-divider")]
public sealed class RadioDividerTagHelper : PartTagHelper<RadioOptions>
{
    private protected override RadioOptions Read(Written written) => new() { Divider = written.Text };
}
