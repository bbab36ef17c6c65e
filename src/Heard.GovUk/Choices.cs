using Microsoft.AspNetCore.Html;

namespace Heard.GovUk;

/// <summary>What radios and checkboxes share.</summary>
public abstract record ChoicesOptions : FieldsetGroupOptions
{
    /// <summary>Name under which the form sends the choice.</summary>
    public string? Name { get; init; }

    /// <summary>Id of the first choice, and start of the others' ids; the name unless given.</summary>
    public string? IdPrefix { get; init; }

    internal string? ChoicesId => string.IsNullOrEmpty(IdPrefix) ? Name : IdPrefix;
}

/// <summary>What one radio and one checkbox share; its text is its label.</summary>
public abstract record ChoiceOptions : ContentOptions
{
    /// <summary>Id; made from the group's unless given.</summary>
    public string? Id { get; init; }

    /// <summary>What the form sends when this is chosen.</summary>
    public string? Value { get; init; }

    /// <summary>Classes and attributes of the label.</summary>
    public LabelOptions? Label { get; init; }

    /// <summary>Help under this choice.</summary>
    public HintOptions? Hint { get; init; }

    /// <summary>A word between choices, in place of a choice.</summary>
    public string? Divider { get; init; }

    /// <summary>Whether it is chosen already; the group's value or values decide unless given.</summary>
    public bool? Checked { get; init; }

    /// <summary>What is asked further when this is chosen.</summary>
    public ConditionalOptions? Conditional { get; init; }

    /// <summary>Whether it cannot be chosen.</summary>
    public bool Disabled { get; init; }
}

/// <summary>What is shown only while a choice is made.</summary>
public sealed record ConditionalOptions
{
    /// <summary>The further questions.</summary>
    public IHtmlContent? Html { get; init; }
}

/// <summary>One choice with what its group knows about it.</summary>
/// <param name="Component">govuk-radios or govuk-checkboxes: the start of every class.</param>
/// <param name="Type">radio or checkbox.</param>
/// <param name="DescribedBy">Ids that describe each choice.</param>
sealed record Choice(string Component, string Type, string? Id, string? Name, bool IsChecked, string? DescribedBy, ChoiceOptions Options)
{
    string HintId => $"{Id}-item-hint";
    string ConditionalId => $"conditional-{Id}";
    HintOptions? Hint => Options.Hint is { HasContent: true } hint ? hint : null;
    IHtmlContent? Conditional => Options.Conditional?.Html;

    /// <summary>The id of a choice without its own: the first has no number, so that an error summary can link to it.</summary>
    public static string? IdOf(ChoiceOptions choice, string? prefix, int number) =>
        !string.IsNullOrEmpty(choice.Id) ? choice.Id : number == 1 ? prefix : $"{prefix}-{number}";

    public IHtmlContent Render() => !string.IsNullOrEmpty(Options.Divider)
        ? new Element("div").Class($"{Component}__divider").Text(Options.Divider)
        : Element.Fragment()
            .Add(new Element("div").Class($"{Component}__item").Add(Control()).Add(RenderLabel()).Add(RenderHint()))
            .Add(RenderConditional());

    Element Control() => new Element("input")
        .Class($"{Component}__input")
        .Pair("id", Id)
        .Pair("name", Name)
        .Pair("type", Type)
        .Pair("value", Options.Value)
        .Flag("checked", IsChecked)
        .Flag("disabled", Options.Disabled)
        .Attribute("data-aria-controls", Conditional is null ? null : ConditionalId)
        .Attribute("data-behaviour", (Options as CheckboxOptions)?.Behaviour)
        .Attribute("aria-describedby", Tokens.Join(DescribedBy, Hint is null ? null : HintId))
        .Attributes(Options.Attributes);

    IHtmlContent RenderLabel() => Label.Render(new()
    {
        Text = Options.Text,
        Html = Options.Html,
        Classes = Tokens.Join($"{Component}__label", Options.Label?.Classes),
        Attributes = Options.Label?.Attributes,
        For = Id,
    });

    IHtmlContent? RenderHint() => Hint is null ? null : GovUk.Hint.Render(Hint with
    {
        Id = HintId,
        Classes = Tokens.Join($"{Component}__hint", Hint.Classes),
    });

    Element? RenderConditional() => Conditional is null ? null : new Element("div")
        .Class($"{Component}__conditional", IsChecked ? null : $"{Component}__conditional--hidden")
        .Attribute("id", ConditionalId)
        .Add(Conditional);
}
