using Microsoft.AspNetCore.Html;

namespace Heard.GovUk;

/// <summary>What every single field takes.</summary>
public abstract record FieldOptions : ComponentOptions
{
    /// <summary>Id of the field; its name unless given.</summary>
    public string? Id { get; init; }

    /// <summary>Name under which the form sends the field.</summary>
    public string? Name { get; init; }

    /// <summary>What the field is called.</summary>
    public LabelOptions? Label { get; init; }

    /// <summary>Help under the label.</summary>
    public HintOptions? Hint { get; init; }

    /// <summary>What is wrong with the answer.</summary>
    public ErrorMessageOptions? ErrorMessage { get; init; }

    /// <summary>The block around the field.</summary>
    public FieldGroupOptions? FormGroup { get; init; }

    internal string? FieldId => string.IsNullOrEmpty(Id) ? Name : Id;
}

/// <summary>What every single field takes that can be disabled, and described by other elements.</summary>
public abstract record DescribedFieldOptions : FieldOptions
{
    /// <summary>Ids of further elements that describe the field, with spaces between.</summary>
    public string? DescribedBy { get; init; }

    /// <summary>Whether it cannot be used.</summary>
    public bool Disabled { get; init; }

    internal FieldNotes Notes => new(FieldId, DescribedBy, Hint, ErrorMessage);
}

static class Field
{
    /// <summary>A form group with label, hint and error above the control.</summary>
    public static IHtmlContent Around(FieldOptions options, FieldNotes notes, IHtmlContent control) =>
        FormGroup.Around(options.FormGroup, options.ErrorMessage is not null)
            .Add(Label.Render((options.Label ?? new()) with { For = options.FieldId }))
            .Add(notes.Render())
            .Add(control);

    /// <summary>The control between what the form group puts before and after it.</summary>
    public static Element Surrounded(FieldGroupOptions? options, IHtmlContent control) => Element.Fragment()
        .Content(options?.BeforeInput)
        .Add(control)
        .Content(options?.AfterInput);
}
