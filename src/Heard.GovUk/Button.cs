using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>Options of a button, or of a link that looks like one.</summary>
public sealed record ButtonOptions : ContentOptions
{
    /// <summary>Id of the button or link.</summary>
    public string? Id { get; init; }

    /// <summary>Name under which the form sends <see cref="Value"/>.</summary>
    public string? Name { get; init; }

    /// <summary>What the form sends when this button was used.</summary>
    public string? Value { get; init; }

    /// <summary>submit (unless given), button or reset.</summary>
    public string? Type { get; init; }

    /// <summary>Address; makes it a link.</summary>
    public string? Href { get; init; }

    /// <summary>Whether it cannot be used.</summary>
    public bool Disabled { get; init; }

    /// <summary>Whether a second click within a second is ignored.</summary>
    public bool? PreventDoubleClick { get; init; }

    /// <summary>Whether it starts a service: larger, with an arrow.</summary>
    public bool IsStartButton { get; init; }
}

/// <summary>Something to do.</summary>
public static class Button
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(ButtonOptions options) =>
        (string.IsNullOrEmpty(options.Href) ? Pressed(options) : Followed(options))
            .Class("govuk-button", options.Classes, options.IsStartButton ? "govuk-button--start" : null)
            .Attribute("data-module", "govuk-button")
            .Attributes(options.Attributes)
            .Attribute("id", options.Id)
            .Add(Words(options))
            .Add(options.IsStartButton ? Arrow() : null);

    static Element Followed(ButtonOptions options) => new Element("a")
        .Attribute("href", options.Href)
        .Attribute("role", "button")
        .Attribute("draggable", "false");

    static Element Pressed(ButtonOptions options) => new Element("button")
        .Pair("type", string.IsNullOrEmpty(options.Type) ? "submit" : options.Type)
        .Attribute("value", options.Value)
        .Attribute("name", options.Name)
        .Flag("disabled", options.Disabled)
        .Attribute("aria-disabled", options.Disabled ? "true" : null)
        .Attribute("data-prevent-double-click", options.PreventDoubleClick);

    // A start button is a flex container, which would drop the spaces between the elements inside it.
    static Element Words(ButtonOptions options) =>
        (options is { IsStartButton: true, Html: not null } ? new Element("span") : Element.Fragment()).Content(options);

    static Element Arrow() => new Element("svg")
        .Class("govuk-button__start-icon")
        .Attribute("xmlns", "http://www.w3.org/2000/svg")
        .Attribute("width", "17.5")
        .Attribute("height", "19")
        .Attribute("viewBox", "0 0 33 40")
        .Attribute("aria-hidden", "true")
        .Attribute("focusable", "false")
        .Add(new Element("path").Attribute("fill", "currentColor").Attribute("d", "M0 0h13l20 20-20 20H0l20-20z"));
}

/// <summary><c>&lt;govuk-button name value variant="secondary|warning|inverse"&gt;text&lt;/govuk-button&gt;</c></summary>
[HtmlTargetElement("govuk-button")]
public sealed class ButtonTagHelper : ContentTagHelper<ButtonOptions>
{
    /// <inheritdoc cref="ButtonOptions.Id"/>
    public string? Id { get; set; }

    /// <inheritdoc cref="ButtonOptions.Name"/>
    public string? Name { get; set; }

    /// <inheritdoc cref="ButtonOptions.Value"/>
    public string? Value { get; set; }

    /// <inheritdoc cref="ButtonOptions.Type"/>
    public string? Type { get; set; }

    /// <inheritdoc cref="ButtonOptions.Href"/>
    public string? Href { get; set; }

    /// <summary>secondary, warning or inverse.</summary>
    public string? Variant { get; set; }

    /// <inheritdoc cref="ButtonOptions.IsStartButton"/>
    public bool Start { get; set; }

    /// <inheritdoc cref="ButtonOptions.PreventDoubleClick"/>
    public bool PreventDoubleClick { get; set; }

    /// <inheritdoc cref="ButtonOptions.Disabled"/>
    public bool Disabled { get; set; }

    /// <summary>Address to which this button sends the form, instead of the form's own.</summary>
    public string? FormAction { get; set; }

    private protected override ButtonOptions Read(ButtonOptions options, Written written) => base.Read(options, written) with
    {
        Id = Id ?? options.Id,
        Name = Name ?? options.Name,
        Value = Value ?? options.Value,
        Type = Type ?? options.Type,
        Href = Href ?? options.Href,
        Classes = Tokens.Join(Variant is null ? null : $"govuk-button--{Variant}", options.Classes),
        IsStartButton = Start || options.IsStartButton,
        PreventDoubleClick = PreventDoubleClick ? true : options.PreventDoubleClick,
        Disabled = Disabled || options.Disabled,
        Attributes = FormAction is null
            ? options.Attributes
            : new Dictionary<string, AttributeValue> { ["formaction"] = FormAction }.And(options.Attributes),
    };

    private protected override IHtmlContent Render(ButtonOptions options) => Button.Render(options);
}
