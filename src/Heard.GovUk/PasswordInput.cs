using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>Options of a password input. The texts are in English unless given.</summary>
public sealed record PasswordInputOptions : DescribedFieldOptions
{
    /// <summary>What is in the field already; a page has hardly ever reason to send a password back.</summary>
    public string? Value { get; init; }

    /// <summary>current-password (unless given) or new-password.</summary>
    public string? Autocomplete { get; init; }

    /// <summary>Words of the button that shows the password.</summary>
    public string? ShowPasswordText { get; init; }

    /// <summary>Words of the button that hides it again.</summary>
    public string? HidePasswordText { get; init; }

    /// <summary>What assistive technology hears for the button that shows the password.</summary>
    public string? ShowPasswordAriaLabelText { get; init; }

    /// <summary>What assistive technology hears for the button that hides it again.</summary>
    public string? HidePasswordAriaLabelText { get; init; }

    /// <summary>Heard when the password is shown.</summary>
    public string? PasswordShownAnnouncementText { get; init; }

    /// <summary>Heard when the password is hidden again.</summary>
    public string? PasswordHiddenAnnouncementText { get; init; }

    /// <summary>Classes of the button.</summary>
    public PartOptions? Button { get; init; }
}

/// <summary>A password, which a script can show.</summary>
public static class PasswordInput
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(PasswordInputOptions options) => Input.Render(new()
    {
        Id = options.FieldId,
        Name = options.Name,
        Label = options.Label,
        Hint = options.Hint,
        ErrorMessage = options.ErrorMessage,
        DescribedBy = options.DescribedBy,
        Disabled = options.Disabled,
        Type = "password",
        Spellcheck = false,
        Autocapitalize = "none",
        Autocomplete = string.IsNullOrEmpty(options.Autocomplete) ? "current-password" : options.Autocomplete,
        Value = options.Value,
        Classes = Tokens.Join("govuk-password-input__input govuk-js-password-input-input", options.Classes),
        Attributes = options.Attributes,
        InputWrapper = new() { Classes = "govuk-password-input__wrapper" },
        FormGroup = new()
        {
            Classes = Tokens.Join("govuk-password-input", options.FormGroup?.Classes),
            Attributes = ForTheScript(options),
            BeforeInput = options.FormGroup?.BeforeInput,
            AfterInput = new() { Html = Element.Fragment().Add(ShowButton(options)).Content(options.FormGroup?.AfterInput) },
        },
    });

    static Dictionary<string, AttributeValue> ForTheScript(PasswordInputOptions options) =>
        new Dictionary<string, AttributeValue> { ["data-module"] = "govuk-password-input" }
            .Say("show-password", options.ShowPasswordText)
            .Say("hide-password", options.HidePasswordText)
            .Say("show-password-aria-label", options.ShowPasswordAriaLabelText)
            .Say("hide-password-aria-label", options.HidePasswordAriaLabelText)
            .Say("password-shown-announcement", options.PasswordShownAnnouncementText)
            .Say("password-hidden-announcement", options.PasswordHiddenAnnouncementText)
            .And(options.FormGroup?.Attributes);

    // Hidden until the script is there to answer it.
    static IHtmlContent ShowButton(PasswordInputOptions options) => Button.Render(new()
    {
        Type = "button",
        Text = options.ShowPasswordText ?? "Show",
        Classes = Tokens.Join(
            "govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle", options.Button?.Classes),
        Attributes = new Dictionary<string, AttributeValue>
        {
            ["aria-controls"] = options.FieldId,
            ["aria-label"] = options.ShowPasswordAriaLabelText ?? "Show password",
            ["hidden"] = AttributeValue.Flag(true),
        },
    });
}

/// <summary><c>&lt;govuk-password-input name label hint error autocomplete="new-password" /&gt;</c></summary>
[HtmlTargetElement("govuk-password-input")]
public sealed class PasswordInputTagHelper : FieldTagHelper<PasswordInputOptions>
{
    /// <inheritdoc cref="PasswordInputOptions.Autocomplete"/>
    public string? Autocomplete { get; set; }

    private protected override PasswordInputOptions Read(PasswordInputOptions options, Written written) =>
        base.Read(options, written) with { Autocomplete = Autocomplete ?? options.Autocomplete };

    private protected override IHtmlContent Render(PasswordInputOptions options) => PasswordInput.Render(options);
}
