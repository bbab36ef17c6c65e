using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary><c>&lt;govuk-character-count name label hint error value rows maxlength|maxwords threshold /&gt;</c></summary>
[HtmlTargetElement("govuk-character-count")]
public sealed class CharacterCountTagHelper : FieldTagHelper<CharacterCountOptions>
{
    /// <inheritdoc cref="CharacterCountOptions.Value"/>
    public string? Value { get; set; }

    /// <inheritdoc cref="CharacterCountOptions.Rows"/>
    public int? Rows { get; set; }

    /// <inheritdoc cref="CharacterCountOptions.Spellcheck"/>
    public bool? Spellcheck { get; set; }

    /// <inheritdoc cref="CharacterCountOptions.Maxlength"/>
    public int? Maxlength { get; set; }

    /// <inheritdoc cref="CharacterCountOptions.Maxwords"/>
    public int? Maxwords { get; set; }

    /// <inheritdoc cref="CharacterCountOptions.Threshold"/>
    public int? Threshold { get; set; }

    private protected override CharacterCountOptions Read(CharacterCountOptions options, Written written) =>
        base.Read(options, written) with
        {
            Value = Value ?? options.Value,
            Rows = Rows ?? options.Rows,
            Spellcheck = Spellcheck ?? options.Spellcheck,
            Maxlength = Maxlength ?? options.Maxlength,
            Maxwords = Maxwords ?? options.Maxwords,
            Threshold = Threshold ?? options.Threshold,
        };

    private protected override IHtmlContent Render(CharacterCountOptions options) => CharacterCount.Render(options);
}
