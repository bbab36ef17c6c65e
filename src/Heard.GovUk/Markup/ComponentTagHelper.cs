using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>
/// A component as an element of a page. It takes the whole options record, or attributes and children, or both:
/// what is written in the page wins over the same thing in the record. A class is added to the component's
/// classes; any attribute that the component does not know goes to its outermost element.
/// </summary>
public abstract class ComponentTagHelper<TOptions> : TagHelper
    where TOptions : ComponentOptions, new()
{
    /// <summary>The options of the design system's macro.</summary>
    public TOptions? Options { get; set; }

    private protected abstract IHtmlContent Render(TOptions options);

    /// <summary>The options with what the page wrote in attributes and children put over them.</summary>
    private protected virtual TOptions Read(TOptions options, Written written) => options;

    /// <inheritdoc/>
    public sealed override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var written = await Written.Read(output);
        var options = Options ?? new TOptions();
        options = (TOptions)(options with
        {
            Classes = Tokens.Join(options.Classes, written.Classes),
            Attributes = written.Over(options.Attributes),
        });
        output.TagName = null;
        output.Content.SetHtmlContent(Render(Read(options, written)));
    }
}

/// <summary>A component whose text is what stands between its tags.</summary>
public abstract class ContentTagHelper<TOptions> : ComponentTagHelper<TOptions>
    where TOptions : ContentOptions, new()
{
    private protected override TOptions Read(TOptions options, Written written) =>
        (TOptions)(options with { Html = written.Content ?? options.Html });
}
