using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace Heard.GovUk;

/// <summary>Options of a textarea that counts. The texts are for the script; in English unless given.</summary>
public sealed record CharacterCountOptions : FieldOptions
{
    /// <summary>What is in the field already.</summary>
    public string? Value { get; init; }

    /// <summary>Height in lines; 5 unless given.</summary>
    public int? Rows { get; init; }

    /// <summary>Whether the browser checks the spelling; its own choice unless given.</summary>
    public bool? Spellcheck { get; init; }

    /// <summary>Most characters; not enforced by the field.</summary>
    public int? Maxlength { get; init; }

    /// <summary>Most words; wins over <see cref="Maxlength"/>.</summary>
    public int? Maxwords { get; init; }

    /// <summary>Percentage of the limit from which on the count is shown.</summary>
    public int? Threshold { get; init; }

    /// <summary>characters or words, where the limit does not say it.</summary>
    public string? CountType { get; init; }

    /// <summary>Classes and attributes of the line with the count.</summary>
    public PartOptions? CountMessage { get; init; }

    /// <summary>The limit in words, with <c>%{count}</c> for the number; shown without scripts, heard with them.</summary>
    public string? TextareaDescriptionText { get; init; }

    /// <summary>How many characters are left.</summary>
    public PluralTexts? CharactersUnderLimitText { get; init; }

    /// <summary>No character is left.</summary>
    public string? CharactersAtLimitText { get; init; }

    /// <summary>How many characters are too many.</summary>
    public PluralTexts? CharactersOverLimitText { get; init; }

    /// <summary>How many words are left.</summary>
    public PluralTexts? WordsUnderLimitText { get; init; }

    /// <summary>No word is left.</summary>
    public string? WordsAtLimitText { get; init; }

    /// <summary>How many words are too many.</summary>
    public PluralTexts? WordsOverLimitText { get; init; }

    internal int? Limit => Maxwords ?? Maxlength;

    internal string? Counted => CountType ?? (Maxwords is null ? null : "words");
}

/// <summary>An answer on several lines of which a script counts the characters or words.</summary>
public static class CharacterCount
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(CharacterCountOptions options) => Textarea.Render(new()
    {
        Id = options.FieldId,
        Name = options.Name,
        Label = options.Label,
        Hint = options.Hint,
        ErrorMessage = options.ErrorMessage,
        DescribedBy = $"{options.FieldId}-info",
        Value = options.Value,
        Rows = options.Rows,
        Spellcheck = options.Spellcheck,
        Classes = Tokens.Join("govuk-js-character-count", options.Classes),
        Attributes = options.Attributes,
        FormGroup = new()
        {
            Classes = Tokens.Join("govuk-character-count", options.FormGroup?.Classes),
            Attributes = ForTheScript(options),
            BeforeInput = options.FormGroup?.BeforeInput,
            AfterInput = new() { Html = Element.Fragment().Add(Message(options)).Content(options.FormGroup?.AfterInput) },
        },
    });

    static IHtmlContent Message(CharacterCountOptions options) => Hint.Render(new()
    {
        Id = $"{options.FieldId}-info",
        Classes = Tokens.Join("govuk-character-count__message", options.CountMessage?.Classes),
        Attributes = options.CountMessage?.Attributes,
        // Without a limit the number is not known before the script has set one.
        Text = options.Limit is not { } limit ? null : Description(options).Replace("%{count}", Number(limit), StringComparison.Ordinal),
    });

    static string Description(CharacterCountOptions options) => options.TextareaDescriptionText
        ?? (options.Counted == "words" ? "You can enter up to %{count} words" : "You can enter up to %{count} characters");

    static Dictionary<string, AttributeValue> ForTheScript(CharacterCountOptions options) =>
        new Dictionary<string, AttributeValue>
        {
            ["data-module"] = "govuk-character-count",
            ["data-maxlength"] = Optional(options.Maxlength),
            ["data-maxwords"] = Optional(options.Maxwords),
            ["data-threshold"] = Optional(options.Threshold),
            ["data-count-type"] = AttributeValue.Optional(options.Counted),
        }
        .Say("textarea-description.other", options.Limit is null ? options.TextareaDescriptionText : null)
        .Say("characters-under-limit", options.CharactersUnderLimitText)
        .Say("characters-at-limit", options.CharactersAtLimitText)
        .Say("characters-over-limit", options.CharactersOverLimitText)
        .Say("words-under-limit", options.WordsUnderLimitText)
        .Say("words-at-limit", options.WordsAtLimitText)
        .Say("words-over-limit", options.WordsOverLimitText)
        .And(options.FormGroup?.Attributes);

    static AttributeValue Optional(int? number) => AttributeValue.Optional(number is null ? null : Number(number.Value));

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
