using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary><c>&lt;govuk-input name label hint error value type inputmode autocomplete width="20" /&gt;</c></summary>
[HtmlTargetElement("govuk-input")]
public sealed class InputTagHelper : FieldTagHelper<InputOptions>
{
    /// <inheritdoc cref="InputOptions.Value"/>
    public string? Value { get; set; }

    /// <inheritdoc cref="InputOptions.Type"/>
    public string? Type { get; set; }

    /// <inheritdoc cref="InputOptions.Inputmode"/>
    public string? Inputmode { get; set; }

    /// <inheritdoc cref="InputOptions.Autocomplete"/>
    public string? Autocomplete { get; set; }

    /// <inheritdoc cref="InputOptions.Spellcheck"/>
    public bool? Spellcheck { get; set; }

    /// <inheritdoc cref="DescribedFieldOptions.Disabled"/>
    public bool Disabled { get; set; }

    /// <summary>A number of characters (30, 20, 10, 5, 4, 3, 2) or a part of the column (full, two-thirds, one-half, …).</summary>
    public string? Width { get; set; }

    /// <inheritdoc cref="InputOptions.Prefix"/>
    public string? Prefix { get; set; }

    /// <inheritdoc cref="InputOptions.Suffix"/>
    public string? Suffix { get; set; }

    private protected override InputOptions Read(InputOptions options, Written written) => base.Read(options, written) with
    {
        Value = Value ?? options.Value,
        Type = Type ?? options.Type,
        Inputmode = Inputmode ?? options.Inputmode,
        Autocomplete = Autocomplete ?? options.Autocomplete,
        Spellcheck = Spellcheck ?? options.Spellcheck,
        Disabled = Disabled || options.Disabled,
        Classes = Tokens.Join(WidthClass, options.Classes),
        Prefix = Prefix is null ? options.Prefix : new() { Text = Prefix },
        Suffix = Suffix is null ? options.Suffix : new() { Text = Suffix },
    };

    string? WidthClass => Width switch
    {
        null or "" => null,
        _ when Width.All(char.IsAsciiDigit) => $"govuk-input--width-{Width}",
        _ => $"govuk-!-width-{Width}",
    };

    private protected override IHtmlContent Render(InputOptions options) => Input.Render(options);
}
