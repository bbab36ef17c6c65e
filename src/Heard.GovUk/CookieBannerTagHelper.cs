using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary><c>&lt;govuk-cookie-banner label hidden&gt;messages&lt;/govuk-cookie-banner&gt;</c></summary>
[HtmlTargetElement("govuk-cookie-banner")]
public sealed class CookieBannerTagHelper : ComponentTagHelper<CookieBannerOptions>
{
    readonly List<CookieMessageOptions> messages = [];

    /// <inheritdoc cref="CookieBannerOptions.AriaLabel"/>
    public string? Label { get; set; }

    /// <inheritdoc cref="CookieBannerOptions.Hidden"/>
    public bool Hidden { get; set; }

    /// <inheritdoc/>
    public override void Init(TagHelperContext context) => context.Collect(messages);

    private protected override CookieBannerOptions Read(CookieBannerOptions options, Written written) => options with
    {
        AriaLabel = Label ?? options.AriaLabel,
        Hidden = Hidden || options.Hidden,
        Messages = messages.Or(options.Messages),
    };

    private protected override IHtmlContent Render(CookieBannerOptions options) => CookieBanner.Render(options);
}

/// <summary><c>&lt;govuk-cookie-message heading role hidden&gt;content and actions&lt;/govuk-cookie-message&gt;</c></summary>
[HtmlTargetElement("govuk-cookie-message")]
public sealed class CookieMessageTagHelper : PartTagHelper<CookieMessageOptions>
{
    readonly List<ActionOptions> actions = [];

    /// <inheritdoc cref="CookieMessageOptions.HeadingText"/>
    public string? Heading { get; set; }

    /// <inheritdoc cref="CookieMessageOptions.Role"/>
    public string? Role { get; set; }

    /// <inheritdoc cref="CookieMessageOptions.Hidden"/>
    public bool Hidden { get; set; }

    /// <inheritdoc/>
    public override void Init(TagHelperContext context) => context.Collect(actions);

    private protected override CookieMessageOptions Read(Written written) => new()
    {
        HeadingText = Heading,
        Role = Role,
        Hidden = Hidden,
        Html = written.Content,
        Actions = actions.Or(null),
        Classes = written.Classes,
        Attributes = written.Over(null),
    };
}

/// <summary><c>&lt;govuk-cookie-action type name value href&gt;text&lt;/govuk-cookie-action&gt;</c></summary>
[HtmlTargetElement("govuk-cookie-action")]
public sealed class CookieActionTagHelper : PartTagHelper<ActionOptions>
{
    /// <inheritdoc cref="ActionOptions.Type"/>
    public string? Type { get; set; }

    /// <inheritdoc cref="ActionOptions.Name"/>
    public string? Name { get; set; }

    /// <inheritdoc cref="ActionOptions.Value"/>
    public string? Value { get; set; }

    /// <inheritdoc cref="ActionOptions.Href"/>
    public string? Href { get; set; }

    private protected override ActionOptions Read(Written written) => new()
    {
        Text = written.Text,
        Type = Type,
        Name = Name,
        Value = Value,
        Href = Href,
        Classes = written.Classes,
        Attributes = written.Over(null),
    };
}
