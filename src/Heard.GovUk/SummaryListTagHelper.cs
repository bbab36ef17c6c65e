using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>
/// <c>&lt;govuk-summary-list card-title no-border&gt;rows&lt;/govuk-summary-list&gt;</c>;
/// an action outside any row is the card's.
/// </summary>
[HtmlTargetElement("govuk-summary-list")]
public sealed class SummaryListTagHelper : ComponentTagHelper<SummaryListOptions>
{
    readonly List<SummaryRowOptions> rows = [];
    readonly List<SummaryActionOptions> cardActions = [];

    /// <summary>Heading of a card around the list; no card unless given.</summary>
    public string? CardTitle { get; set; }

    /// <summary>Level of the card's heading, 1 to 6; 2 unless given.</summary>
    public int? CardHeadingLevel { get; set; }

    /// <summary>Whether there are no lines between rows.</summary>
    public bool NoBorder { get; set; }

    /// <inheritdoc/>
    public override void Init(TagHelperContext context)
    {
        context.Collect(rows);
        context.Collect(cardActions);
    }

    private protected override SummaryListOptions Read(SummaryListOptions options, Written written) => options with
    {
        Rows = rows.Or(options.Rows),
        Card = CardTitle is null ? options.Card : (options.Card ?? new()) with
        {
            Title = new() { Text = CardTitle, HeadingLevel = CardHeadingLevel },
            Actions = cardActions.Count == 0 ? options.Card?.Actions : new() { Items = cardActions },
        },
        Classes = Tokens.Join(NoBorder ? "govuk-summary-list--no-border" : null, options.Classes),
    };

    private protected override IHtmlContent Render(SummaryListOptions options) => SummaryList.Render(options);
}

/// <summary><c>&lt;govuk-summary-row key value&gt;value and actions&lt;/govuk-summary-row&gt;</c></summary>
[HtmlTargetElement("govuk-summary-row")]
public sealed class SummaryRowTagHelper : PartTagHelper<SummaryRowOptions>
{
    readonly List<SummaryActionOptions> actions = [];

    /// <summary>What the row is about.</summary>
    public string? Key { get; set; }

    /// <summary>What is known about it, as text; content between the tags wins.</summary>
    public string? Value { get; set; }

    /// <inheritdoc/>
    public override void Init(TagHelperContext context) => context.Collect(actions);

    private protected override SummaryRowOptions Read(Written written) => new()
    {
        Key = new() { Text = Key },
        Value = new() { Text = Value, Html = written.Content },
        Actions = actions.Count == 0 ? null : new() { Items = actions },
        Classes = written.Classes,
    };
}

/// <summary><c>&lt;govuk-summary-action href visually-hidden-text&gt;Change&lt;/govuk-summary-action&gt;</c></summary>
[HtmlTargetElement("govuk-summary-action")]
public sealed class SummaryActionTagHelper : PartTagHelper<SummaryActionOptions>
{
    /// <inheritdoc cref="SummaryActionOptions.Href"/>
    public string? Href { get; set; }

    /// <inheritdoc cref="SummaryActionOptions.VisuallyHiddenText"/>
    public string? VisuallyHiddenText { get; set; }

    private protected override SummaryActionOptions Read(Written written) => new()
    {
        Href = Href,
        Html = written.Content,
        VisuallyHiddenText = VisuallyHiddenText,
        Classes = written.Classes,
        Attributes = written.Over(null),
    };
}
