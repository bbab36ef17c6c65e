using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary><c>&lt;govuk-task-list id-prefix&gt;tasks&lt;/govuk-task-list&gt;</c></summary>
[HtmlTargetElement("govuk-task-list")]
public sealed class TaskListTagHelper : ComponentTagHelper<TaskListOptions>
{
    readonly List<TaskOptions> tasks = [];

    /// <inheritdoc cref="TaskListOptions.IdPrefix"/>
    public string? IdPrefix { get; set; }

    /// <inheritdoc/>
    public override void Init(TagHelperContext context) => context.Collect(tasks);

    private protected override TaskListOptions Read(TaskListOptions options, Written written) =>
        options with { IdPrefix = IdPrefix ?? options.IdPrefix, Items = tasks.Or(options.Items) };

    private protected override IHtmlContent Render(TaskListOptions options) => TaskList.Render(options);
}

/// <summary><c>&lt;govuk-task title href hint status status-colour cannot-start&gt;status as HTML&lt;/govuk-task&gt;</c></summary>
[HtmlTargetElement("govuk-task")]
public sealed class TaskTagHelper : PartTagHelper<TaskOptions>
{
    /// <summary>What is to be done.</summary>
    public string? Title { get; set; }

    /// <inheritdoc cref="TaskOptions.Href"/>
    public string? Href { get; set; }

    /// <summary>Help under the title; none when empty.</summary>
    public string? Hint { get; set; }

    /// <summary>How far it is, as text; content between the tags wins.</summary>
    public string? Status { get; set; }

    /// <summary>Makes the status a tag of this colour: blue, or as in <see cref="TagTagHelper"/>.</summary>
    public string? StatusColour { get; set; }

    /// <summary>Whether it cannot be started yet: the status is then less prominent.</summary>
    public bool CannotStart { get; set; }

    private protected override TaskOptions Read(Written written) => new()
    {
        Title = new() { Text = Title, Attributes = written.Over(null) },
        Href = Href,
        Hint = string.IsNullOrEmpty(Hint) ? null : new() { Text = Hint },
        Classes = written.Classes,
        Status = new()
        {
            Text = Status,
            Html = written.Content,
            Tag = StatusColour is null ? null : new() { Text = Status, Classes = Tag.ColourClass(StatusColour) },
            Classes = CannotStart ? "govuk-task-list__status--cannot-start-yet" : null,
        },
    };
}
