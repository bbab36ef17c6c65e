using Microsoft.AspNetCore.Html;

namespace Heard.GovUk;

/// <summary>Options of a summary list.</summary>
public sealed record SummaryListOptions : ComponentOptions
{
    /// <summary>The rows; null ones are left out.</summary>
    public IReadOnlyList<SummaryRowOptions?>? Rows { get; init; }

    /// <summary>A card around the list; none unless given.</summary>
    public SummaryCardOptions? Card { get; init; }
}

/// <summary>Options of one row.</summary>
public sealed record SummaryRowOptions
{
    /// <summary>Classes of the row.</summary>
    public string? Classes { get; init; }

    /// <summary>What the row is about.</summary>
    public PartOptions? Key { get; init; }

    /// <summary>What is known about it.</summary>
    public PartOptions? Value { get; init; }

    /// <summary>What can be done about it.</summary>
    public SummaryActionsOptions? Actions { get; init; }
}

/// <summary>Options of the links of a row or card.</summary>
public sealed record SummaryActionsOptions
{
    /// <summary>Classes of the cell or block.</summary>
    public string? Classes { get; init; }

    /// <summary>The links.</summary>
    public IReadOnlyList<SummaryActionOptions>? Items { get; init; }

    internal bool Any => Items is { Count: > 0 };
}

/// <summary>Options of one link of a row or card.</summary>
public sealed record SummaryActionOptions : ContentOptions
{
    /// <summary>Address.</summary>
    public string? Href { get; init; }

    /// <summary>What assistive technology hears after the text, so that each "Change" says what it changes.</summary>
    public string? VisuallyHiddenText { get; init; }
}

/// <summary>Options of the card around a summary list.</summary>
public sealed record SummaryCardOptions : ComponentOptions
{
    /// <summary>The heading.</summary>
    public SummaryCardTitleOptions? Title { get; init; }

    /// <summary>What can be done about all of it.</summary>
    public SummaryActionsOptions? Actions { get; init; }
}

/// <summary>Options of a card's heading.</summary>
public sealed record SummaryCardTitleOptions : ContentOptions
{
    /// <summary>1 to 6; 2 unless given.</summary>
    public int? HeadingLevel { get; init; }
}

/// <summary>What is known about something, row by row.</summary>
public static class SummaryList
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(SummaryListOptions options)
    {
        var rows = (options.Rows ?? []).OfType<SummaryRowOptions>().ToList();
        var anyActions = rows.Exists(row => row.Actions is { Any: true });
        var list = new Element("dl")
            .Class("govuk-summary-list", options.Classes)
            .Attributes(options.Attributes)
            .AddAll(rows.Select(row => Row(row, anyActions, options.Card?.Title)));
        return options.Card is null ? list : Card(options.Card, list);
    }

    static Element Row(SummaryRowOptions row, bool anyActions, SummaryCardTitleOptions? card) => new Element("div")
        .Class(
            "govuk-summary-list__row",
            anyActions && row.Actions?.Items is null ? "govuk-summary-list__row--no-actions" : null,
            row.Classes)
        .Add(new Element("dt").Class("govuk-summary-list__key", row.Key?.Classes).Content(row.Key))
        .Add(new Element("dd").Class("govuk-summary-list__value", row.Value?.Classes).Content(row.Value))
        .Add(Actions(row.Actions, card, "dd", "govuk-summary-list__actions"));

    static Element Card(SummaryCardOptions card, Element list) => new Element("div")
        .Class("govuk-summary-card", card.Classes)
        .Attributes(card.Attributes)
        .Add(new Element("div").Class("govuk-summary-card__title-wrapper")
            .Add(card.Title is not { } title ? null : new Element($"h{title.HeadingLevel ?? 2}")
                .Class("govuk-summary-card__title", title.Classes)
                .Content(title))
            .Add(CardActions(card)))
        .Add(new Element("div").Class("govuk-summary-card__content").Add(list));

    static Element? Actions(SummaryActionsOptions? actions, SummaryCardTitleOptions? card, string element, string name)
    {
        if (actions is not { Items: { Count: > 0 } items }) return null;
        var cell = new Element(element).Class(name, actions.Classes);
        return items is [var only] ? cell.Add(Link(only, card)) : cell.Add(new Element("ul")
            .Class($"{name}-list")
            .AddAll(items.Select(action => new Element("li").Class($"{name}-list-item").Add(Link(action, card)))));
    }

    static Element? CardActions(SummaryCardOptions card)
    {
        if (card.Actions is not { Items: { Count: > 0 } items } actions) return null;
        return items is [var only]
            ? new Element("div").Class("govuk-summary-card__actions", actions.Classes).Add(Link(only, card.Title))
            : new Element("ul").Class("govuk-summary-card__actions", actions.Classes).AddAll(items.Select(action =>
                new Element("li").Class("govuk-summary-card__action").Add(Link(action, card.Title))));
    }

    static Element Link(SummaryActionOptions action, SummaryCardTitleOptions? card)
    {
        var link = new Element("a")
            .Class("govuk-link", action.Classes)
            .Pair("href", action.Href)
            .Attributes(action.Attributes)
            .Content(action);
        var hidden = new Element("span").Class("govuk-visually-hidden");
        if (!string.IsNullOrEmpty(action.VisuallyHiddenText)) hidden.Text($" {action.VisuallyHiddenText}");
        if (card is not null) hidden.Text(" (").Content(card).Text(")");
        return string.IsNullOrEmpty(action.VisuallyHiddenText) && card is null ? link : link.Add(hidden);
    }
}
