using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>Options of a textarea.</summary>
public sealed record TextareaOptions : DescribedFieldOptions
{
    /// <summary>What is in the field already.</summary>
    public string? Value { get; init; }

    /// <summary>Height in lines; 5 unless given.</summary>
    public int? Rows { get; init; }

    /// <summary>What the answer is about, in the words of the HTML standard, so that a browser can fill it in.</summary>
    public string? Autocomplete { get; init; }

    /// <summary>Whether the browser checks the spelling; its own choice unless given.</summary>
    public bool? Spellcheck { get; init; }
}

/// <summary>An answer on several lines.</summary>
public static class Textarea
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(TextareaOptions options) =>
        Field.Around(options, options.Notes, Field.Surrounded(options.FormGroup, Control(options)));

    static Element Control(TextareaOptions options) => new Element("textarea")
        .Class("govuk-textarea", options.ErrorMessage is null ? null : "govuk-textarea--error", options.Classes)
        .Pair("id", options.FieldId)
        .Pair("name", options.Name)
        .Attribute("rows", options.Rows is null or 0 ? 5 : options.Rows)
        .Attribute("spellcheck", options.Spellcheck)
        .Flag("disabled", options.Disabled)
        .Attribute("aria-describedby", options.Notes.Ids)
        .Attribute("autocomplete", options.Autocomplete)
        .Attributes(options.Attributes)
        // A browser drops a line break right after the tag; a second one keeps the first of the answer.
        .Text(options.Value is ['\r' or '\n', ..] ? $"\n{options.Value}" : options.Value);
}

/// <summary><c>&lt;govuk-textarea name label hint error value rows /&gt;</c></summary>
[HtmlTargetElement("govuk-textarea")]
public sealed class TextareaTagHelper : FieldTagHelper<TextareaOptions>
{
    /// <inheritdoc cref="TextareaOptions.Value"/>
    public string? Value { get; set; }

    /// <inheritdoc cref="TextareaOptions.Rows"/>
    public int? Rows { get; set; }

    /// <inheritdoc cref="TextareaOptions.Autocomplete"/>
    public string? Autocomplete { get; set; }

    /// <inheritdoc cref="TextareaOptions.Spellcheck"/>
    public bool? Spellcheck { get; set; }

    private protected override TextareaOptions Read(TextareaOptions options, Written written) => base.Read(options, written) with
    {
        Value = Value ?? options.Value,
        Rows = Rows ?? options.Rows,
        Autocomplete = Autocomplete ?? options.Autocomplete,
        Spellcheck = Spellcheck ?? options.Spellcheck,
    };

    private protected override IHtmlContent Render(TextareaOptions options) => Textarea.Render(options);
}
