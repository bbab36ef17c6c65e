using Microsoft.AspNetCore.Html;

namespace Heard.GovUk;

/// <summary>Options of a task list.</summary>
public sealed record TaskListOptions : ComponentOptions
{
    /// <summary>The tasks; null ones are left out, but counted in ids.</summary>
    public IReadOnlyList<TaskOptions?>? Items { get; init; }

    /// <summary>Start of the ids within the list; "task-list" unless given.</summary>
    public string? IdPrefix { get; init; }
}

/// <summary>Options of one task.</summary>
public sealed record TaskOptions
{
    /// <summary>What is to be done.</summary>
    public PartOptions? Title { get; init; }

    /// <summary>Help under the title.</summary>
    public PartOptions? Hint { get; init; }

    /// <summary>How far it is.</summary>
    public TaskStatusOptions? Status { get; init; }

    /// <summary>Where it is done; text without it, for what cannot be done yet.</summary>
    public string? Href { get; init; }

    /// <summary>Classes of the task.</summary>
    public string? Classes { get; init; }
}

/// <summary>Options of how far a task is. A tag wins over text and HTML.</summary>
public sealed record TaskStatusOptions : ContentOptions
{
    /// <summary>The status as a tag.</summary>
    public TagOptions? Tag { get; init; }
}

/// <summary>What there is to do, and how far each of it is.</summary>
public static class TaskList
{
    /// <summary>The component as HTML.</summary>
    public static IHtmlContent Render(TaskListOptions options)
    {
        var prefix = string.IsNullOrEmpty(options.IdPrefix) ? "task-list" : options.IdPrefix;
        return new Element("ul")
            .Class("govuk-task-list", options.Classes)
            .Attributes(options.Attributes)
            .AddAll((options.Items ?? []).Index().Where(i => i.Item is not null).Select(i => Item(i.Item!, $"{prefix}-{i.Index + 1}")));
    }

    static Element Item(TaskOptions task, string id) => new Element("li")
        .Class("govuk-task-list__item", string.IsNullOrEmpty(task.Href) ? null : "govuk-task-list__item--with-link", task.Classes)
        .Add(new Element("div").Class("govuk-task-list__name-and-hint")
            .Add(Title(task, id))
            .Add(task.Hint is null
                ? null
                : new Element("div").Attribute("id", $"{id}-hint").Class("govuk-task-list__hint").Content(task.Hint)))
        .Add(new Element("div").Class("govuk-task-list__status", task.Status?.Classes)
            .Attribute("id", $"{id}-status")
            .Attributes(task.Status?.Attributes)
            .Add(task.Status?.Tag is { } tag ? Tag.Render(tag) : Element.Fragment().Content(task.Status)));

    static Element Title(TaskOptions task, string id) => string.IsNullOrEmpty(task.Href)
        ? new Element("div").Class(task.Title?.Classes).Attributes(task.Title?.Attributes).Content(task.Title)
        : new Element("a")
            .Class("govuk-link govuk-task-list__link", task.Title?.Classes)
            .Attribute("href", task.Href)
            .Attribute("aria-describedby", Tokens.Join(task.Hint is null ? null : $"{id}-hint", $"{id}-status"))
            .Attributes(task.Title?.Attributes)
            .Content(task.Title);
}
