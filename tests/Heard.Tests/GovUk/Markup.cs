using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.Tests.GovUk;

/// <summary>A tag as a page writes it, run as Razor runs it: the children's items start as a copy of the parent's.</summary>
sealed record Markup(string Tag, TagHelper Helper, IReadOnlyList<TagHelperAttribute> Attributes, IReadOnlyList<object> Children)
{
    /// <param name="tag">Name of the element.</param>
    /// <param name="helper">The tag helper with its bound attributes.</param>
    /// <param name="children">Tags, and HTML as strings.</param>
    public static Markup Of(string tag, TagHelper helper, params IReadOnlyList<object> children) => new(tag, helper, [], children);

    /// <summary>Adds an attribute that the tag helper does not know, encoded as it stands in the page.</summary>
    public Markup With(string name, string value) =>
        this with { Attributes = [.. Attributes, new TagHelperAttribute(name, new HtmlString(value))] };

    public Task<string> Render() => Render(new Dictionary<object, object>());

    async Task<string> Render(Dictionary<object, object> items)
    {
        var context = new TagHelperContext(Tag, [.. Attributes], new Dictionary<object, object>(items), uniqueId: Tag);
        var output = new TagHelperOutput(Tag, [.. Attributes], async (_, _) =>
        {
            var content = new DefaultTagHelperContent();
            foreach (var child in Children)
                content.AppendHtml(child is Markup tag ? await tag.Render(new(context.Items)) : (string)child);
            return content;
        });
        Helper.Init(context);
        await Helper.ProcessAsync(context, output);
        using var text = new StringWriter();
        output.WriteTo(text, HtmlEncoder.Default);
        return text.ToString();
    }
}
