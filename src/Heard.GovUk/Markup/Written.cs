using System.Net;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Heard.GovUk;

/// <summary>What a page wrote in a tag besides the attributes that the tag helper knows.</summary>
/// <param name="Content">What stands between the tags; null when blank.</param>
/// <param name="Classes">The class attribute.</param>
/// <param name="Attributes">Every other attribute.</param>
sealed record Written(IHtmlContent? Content, string? Classes, IReadOnlyDictionary<string, AttributeValue> Attributes)
{
    public static async Task<Written> Read(TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        return new(
            content.IsEmptyOrWhiteSpace ? null : content,
            output.Attributes.TryGetAttribute("class", out var classes) ? ValueOf(classes).Text : null,
            output.Attributes
                .Where(a => !a.Name.Equals("class", StringComparison.OrdinalIgnoreCase))
                .DistinctBy(a => a.Name, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(a => a.Name, ValueOf));
    }

    /// <summary>The content as plain text, tags and all; null when blank.</summary>
    public string? Text => Content is null ? null : TextOf(Content).Trim();

    /// <summary>These attributes, then those of the options that were not written anew.</summary>
    public IReadOnlyDictionary<string, AttributeValue>? Over(IReadOnlyDictionary<string, AttributeValue>? options) =>
        Attributes.Count == 0 ? options : new Dictionary<string, AttributeValue>(Attributes).And(options);

    // Razor hands over what it will not encode again; it is decoded here, because it is encoded when written.
    static AttributeValue ValueOf(TagHelperAttribute attribute)
    {
        if (attribute.ValueStyle == HtmlAttributeValueStyle.Minimized) return AttributeValue.Flag(true);
        return AttributeValue.Of(attribute.Value is IHtmlContent html ? TextOf(html) : attribute.Value?.ToString());
    }

    static string TextOf(IHtmlContent html)
    {
        using var text = new StringWriter();
        html.WriteTo(text, HtmlEncoder.Default);
        return WebUtility.HtmlDecode(text.ToString());
    }
}
