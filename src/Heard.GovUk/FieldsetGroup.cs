using Microsoft.AspNetCore.Html;

namespace Heard.GovUk;

/// <summary>What every group of fields under one legend takes.</summary>
public abstract record FieldsetGroupOptions : ComponentOptions
{
    /// <summary>The fieldset; none unless given.</summary>
    public FieldsetOptions? Fieldset { get; init; }

    /// <summary>Help under the legend.</summary>
    public HintOptions? Hint { get; init; }

    /// <summary>What is wrong with the answer.</summary>
    public ErrorMessageOptions? ErrorMessage { get; init; }

    /// <summary>The block around the group.</summary>
    public FieldsGroupOptions? FormGroup { get; init; }
}

static class FieldsetGroup
{
    /// <summary>A form group with hint and error above the fields, all in the fieldset if there is one.</summary>
    public static IHtmlContent Around(FieldsetGroupOptions options, FieldNotes notes, Element fields, string? role = null)
    {
        var inside = Element.Fragment().Add(notes.Render()).Add(fields);
        var fieldset = options.Fieldset;
        return FormGroup.Around(options.FormGroup, options.ErrorMessage is not null).Add(fieldset is null
            ? inside
            : Fieldset.Render(fieldset with { DescribedBy = notes.Ids, Role = role, Html = inside }));
    }

    /// <summary>The block of the fields, with what the form group puts before and after them.</summary>
    public static Element Fields(string component, FieldsetGroupOptions options, IEnumerable<IHtmlContent> fields) =>
        new Element("div")
            .Class(component, options.Classes)
            .Attributes(options.Attributes)
            .Content(options.FormGroup?.BeforeInputs)
            .AddAll(fields)
            .Content(options.FormGroup?.AfterInputs);
}

/// <summary>The attributes that every group of fields has in a page.</summary>
public abstract class FieldsetGroupTagHelper<TOptions> : ComponentTagHelper<TOptions>
    where TOptions : FieldsetGroupOptions, new()
{
    /// <summary>What the group is called.</summary>
    public string? Legend { get; set; }

    /// <summary>s, m, l or xl.</summary>
    public string? LegendSize { get; set; }

    /// <inheritdoc cref="LegendOptions.IsPageHeading"/>
    public bool LegendIsHeading { get; set; }

    /// <summary>Whether only screen readers have the legend, because a heading before it says the same.</summary>
    public bool LegendHidden { get; set; }

    /// <summary>Help under the legend; none when empty.</summary>
    public string? Hint { get; set; }

    /// <summary>What is wrong with the answer; nothing when empty.</summary>
    public string? Error { get; set; }

    /// <inheritdoc cref="ErrorMessageOptions.VisuallyHiddenText"/>
    public string? ErrorPrefix { get; set; }

    private protected override TOptions Read(TOptions options, Written written)
    {
        var legend = LegendOptions.Of(Legend, LegendSize, LegendIsHeading, LegendHidden, options.Fieldset?.Legend);
        return (TOptions)(options with
        {
            Fieldset = legend is null ? options.Fieldset : (options.Fieldset ?? new()) with { Legend = legend },
            Hint = HintOptions.Of(Hint, options.Hint),
            ErrorMessage = ErrorMessageOptions.Of(Error, ErrorPrefix, options.ErrorMessage),
        });
    }
}
