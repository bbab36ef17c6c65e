using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>Options of checkboxes.</summary>
public sealed record CheckboxesOptions : ChoicesOptions
{
    /// <summary>The choices; null ones are left out, but counted in ids.</summary>
    public IReadOnlyList<CheckboxOptions?>? Items { get; init; }

    /// <summary>Values of the choices already made.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>Ids of elements that describe the group; those of the fieldset win.</summary>
    public string? DescribedBy { get; init; }
}

/// <summary>Options of one checkbox.</summary>
public sealed record CheckboxOptions : ChoiceOptions
{
    /// <summary>Name, where it is not the group's.</summary>
    public string? Name { get; init; }

    /// <summary>exclusive: choosing it unchooses the others.</summary>
    public string? Behaviour { get; init; }
}

/// <summary>A choice of any number among several.</summary>
public static class Checkboxes
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(CheckboxesOptions options)
    {
        var others = string.IsNullOrEmpty(options.Fieldset?.DescribedBy) ? options.DescribedBy : options.Fieldset.DescribedBy;
        var notes = new FieldNotes(options.ChoicesId, others, options.Hint, options.ErrorMessage);
        // Without a fieldset nothing else ties the group's hint and error to the controls.
        var describedBy = options.Fieldset is null ? notes.Ids : null;
        var items = (options.Items ?? []).Index().Where(i => i.Item is not null)
            .Select(i => Checkbox(options, i.Item!, i.Index + 1, describedBy).Render());
        return FieldsetGroup.Around(options, notes,
            FieldsetGroup.Fields("govuk-checkboxes", options, items).Attribute("data-module", "govuk-checkboxes"));
    }

    static Choice Checkbox(CheckboxesOptions options, CheckboxOptions checkbox, int number, string? describedBy) => new(
        "govuk-checkboxes",
        "checkbox",
        Choice.IdOf(checkbox, options.ChoicesId, number),
        string.IsNullOrEmpty(checkbox.Name) ? options.Name : checkbox.Name,
        checkbox.Checked ?? (checkbox.Value is { } value && options.Values?.Contains(value) == true),
        describedBy,
        checkbox);
}

/// <summary><c>&lt;govuk-checkboxes name legend hint error values small&gt;checkboxes and dividers&lt;/govuk-checkboxes&gt;</c></summary>
[HtmlTargetElement("govuk-checkboxes")]
public sealed class CheckboxesTagHelper : ChoicesTagHelper<CheckboxesOptions>
{
    readonly List<CheckboxOptions> checkboxes = [];

    /// <inheritdoc cref="CheckboxesOptions.Values"/>
    public IEnumerable<string>? Values { get; set; }

    /// <inheritdoc/>
    public override void Init(TagHelperContext context) => context.Collect(checkboxes);

    private protected override CheckboxesOptions Read(CheckboxesOptions options, Written written) =>
        base.Read(options, written) with
        {
            Values = Values?.ToList() ?? options.Values,
            Items = checkboxes.Or(options.Items),
            Classes = Tokens.Join(Small ? "govuk-checkboxes--small" : null, options.Classes),
        };

    private protected override IHtmlContent Render(CheckboxesOptions options) => Checkboxes.Render(options);
}

/// <summary><c>&lt;govuk-checkbox value label hint checked exclusive&gt;what is asked further&lt;/govuk-checkbox&gt;</c></summary>
[HtmlTargetElement("govuk-checkbox")]
public sealed class CheckboxTagHelper : ChoiceTagHelper<CheckboxOptions>
{
    /// <inheritdoc cref="CheckboxOptions.Name"/>
    public string? Name { get; set; }

    /// <summary>Whether choosing it unchooses the others.</summary>
    public bool Exclusive { get; set; }

    private protected override CheckboxOptions Read(Written written) =>
        base.Read(written) with { Name = Name, Behaviour = Exclusive ? "exclusive" : null };
}

/// <summary><c>&lt;govuk-checkbox-divider&gt;or&lt;/govuk-checkbox-divider&gt;</c></summary>
[HtmlTargetElement("govuk-checkbox-divider")]
public sealed class CheckboxDividerTagHelper : PartTagHelper<CheckboxOptions>
{
    private protected override CheckboxOptions Read(Written written) => new() { Divider = written.Text };
}
