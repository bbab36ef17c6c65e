using Microsoft.AspNetCore.Html;

namespace Heard.GovUk;

/// <summary>Options of a text input.</summary>
public sealed record InputOptions : DescribedFieldOptions
{
    /// <summary>text (unless given), email, tel, …</summary>
    public string? Type { get; init; }

    /// <summary>Which keyboard a phone shows: numeric, email, …</summary>
    public string? Inputmode { get; init; }

    /// <summary>What is in the field already.</summary>
    public string? Value { get; init; }

    /// <summary>What the answer is about, in the words of the HTML standard, so that a browser can fill it in.</summary>
    public string? Autocomplete { get; init; }

    /// <summary>none, words, sentences or characters.</summary>
    public string? Autocapitalize { get; init; }

    /// <summary>Regular expression that the answer matches.</summary>
    public string? Pattern { get; init; }

    /// <summary>Whether the browser checks the spelling; its own choice unless given.</summary>
    public bool? Spellcheck { get; init; }

    /// <summary>A unit before the field; not heard by assistive technology.</summary>
    public PartOptions? Prefix { get; init; }

    /// <summary>A unit after the field; not heard by assistive technology.</summary>
    public PartOptions? Suffix { get; init; }

    /// <summary>The block around prefix, field and suffix.</summary>
    public PartOptions? InputWrapper { get; init; }
}

/// <summary>An answer on one line.</summary>
public static class Input
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(InputOptions options) =>
        Field.Around(options, options.Notes, Wrapped(options, Control(options)));

    static Element Control(InputOptions options) => new Element("input")
        .Class("govuk-input", options.Classes, options.ErrorMessage is null ? null : "govuk-input--error")
        .Pair("id", options.FieldId)
        .Pair("name", options.Name)
        .Pair("type", string.IsNullOrEmpty(options.Type) ? "text" : options.Type)
        .Attribute("spellcheck", options.Spellcheck)
        .Pair("value", AttributeValue.Optional(options.Value))
        .Flag("disabled", options.Disabled)
        .Attribute("aria-describedby", options.Notes.Ids)
        .Attribute("autocomplete", options.Autocomplete)
        .Attribute("autocapitalize", options.Autocapitalize)
        .Attribute("pattern", options.Pattern)
        .Attribute("inputmode", options.Inputmode)
        .Attributes(options.Attributes);

    static Element Wrapped(InputOptions options, Element control)
    {
        PartOptions?[] around = [options.Prefix, options.Suffix, options.FormGroup?.BeforeInput, options.FormGroup?.AfterInput];
        if (!around.Any(part => part is { HasContent: true })) return control;
        var field = Element.Fragment().Add(Affix("prefix", options.Prefix)).Add(control).Add(Affix("suffix", options.Suffix));
        return new Element("div")
            .Class("govuk-input__wrapper", options.InputWrapper?.Classes)
            .Attributes(options.InputWrapper?.Attributes)
            .Add(Field.Surrounded(options.FormGroup, field));
    }

    static Element? Affix(string side, PartOptions? affix) => affix is not { HasContent: true } ? null : new Element("div")
        .Class($"govuk-input__{side}", affix.Classes)
        .Attribute("aria-hidden", "true")
        .Attributes(affix.Attributes)
        .Content(affix);
}
