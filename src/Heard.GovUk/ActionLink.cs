using Microsoft.AspNetCore.Html;

namespace Heard.GovUk;

/// <summary>Options of something to do within a component: a link with an address, a button without.</summary>
public sealed record ActionOptions : ComponentOptions
{
    /// <summary>The words.</summary>
    public string? Text { get; init; }

    /// <summary>button makes a link look like one; submit, button or reset for a button, button unless given.</summary>
    public string? Type { get; init; }

    /// <summary>Address; a button without it.</summary>
    public string? Href { get; init; }

    /// <summary>Name under which the form sends <see cref="Value"/>.</summary>
    public string? Name { get; init; }

    /// <summary>What the form sends when this button was used.</summary>
    public string? Value { get; init; }
}

static class ActionLink
{
    public static IHtmlContent Render(ActionOptions options, string? variant = null) =>
        string.IsNullOrEmpty(options.Href) || options.Type == "button"
            ? Button.Render(new()
            {
                Text = options.Text,
                Type = string.IsNullOrEmpty(options.Type) ? "button" : options.Type,
                Href = options.Href,
                Name = options.Name,
                Value = options.Value,
                Classes = Tokens.Join(variant is null ? null : $"govuk-button--{variant}", options.Classes),
                Attributes = options.Attributes,
            })
            : new Element("a")
                .Class("govuk-link", variant is null ? null : $"govuk-link--{variant}", options.Classes)
                .Attribute("href", options.Href)
                .Attributes(options.Attributes)
                .Text(options.Text);
}
