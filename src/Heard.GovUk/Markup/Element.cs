using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Heard.GovUk;

/// <summary>
/// An HTML element under construction. Text and attribute values are encoded when it is written, with the
/// encoder of the application; only what is already <see cref="IHtmlContent"/> goes out as it stands.
/// </summary>
sealed class Element(string? name) : IHtmlContent
{
    static readonly HashSet<string> WithoutEnd = ["br", "hr", "img", "input"];
    readonly List<KeyValuePair<string, AttributeValue>> attributes = [];
    readonly List<object> children = [];

    /// <summary>Children without an element around them.</summary>
    public static Element Fragment() => new(null);

    public Element Class(params ReadOnlySpan<string?> names) => Attribute("class", Tokens.Join(names));

    /// <summary>Adds an attribute unless its value is null or empty.</summary>
    public Element Attribute(string attribute, string? value) =>
        string.IsNullOrEmpty(value) ? this : Pair(attribute, value);

    /// <summary>Adds an attribute unless its value is null or 0.</summary>
    public Element Attribute(string attribute, int? value) =>
        value is null or 0 ? this : Pair(attribute, value.Value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds <c>true</c> or <c>false</c> in words unless the value is null.</summary>
    public Element Attribute(string attribute, bool? value) =>
        value is null ? this : Pair(attribute, value.Value ? "true" : "false");

    /// <summary>Adds an attribute in any case.</summary>
    public Element Pair(string attribute, AttributeValue value)
    {
        // A browser keeps the first of two attributes with one name; the output holds no second.
        if (!value.LeftOut && attributes.TrueForAll(a => !a.Key.Equals(attribute, StringComparison.OrdinalIgnoreCase)))
            attributes.Add(new(attribute, value));
        return this;
    }

    /// <summary>Adds a boolean attribute when it is on.</summary>
    public Element Flag(string attribute, bool on) => Pair(attribute, AttributeValue.Flag(on));

    public Element Attributes(IReadOnlyDictionary<string, AttributeValue>? more)
    {
        foreach (var (attribute, value) in more ?? new Dictionary<string, AttributeValue>())
            Pair(attribute, value);
        return this;
    }

    public Element Text(string? text)
    {
        if (!string.IsNullOrEmpty(text)) children.Add(text);
        return this;
    }

    public Element Add(IHtmlContent? content)
    {
        if (content is not null) children.Add(content);
        return this;
    }

    /// <summary>Adds each of the contents, in their order.</summary>
    public Element AddAll(IEnumerable<IHtmlContent> contents)
    {
        children.AddRange(contents);
        return this;
    }

    /// <summary>Adds each of the contents with a space after it, so that words on one line are not read as one.</summary>
    public Element AddAllApart(IEnumerable<IHtmlContent> contents)
    {
        foreach (var content in contents) Add(content).Text(" ");
        return this;
    }

    /// <summary>Adds the trusted HTML or, where there is none, the text.</summary>
    public Element Content(IHtmlContent? html, string? text) => html is null ? Text(text) : Add(html);

    /// <inheritdoc cref="Content(IHtmlContent?, string?)"/>
    public Element Content(ContentOptions? content) => Content(content?.Html, content?.Text);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        WriteStart(writer, encoder);
        if (name is not null && WithoutEnd.Contains(name)) return;
        foreach (var child in children)
        {
            if (child is string text) encoder.Encode(writer, text);
            else ((IHtmlContent)child).WriteTo(writer, encoder);
        }
        if (name is not null) writer.Write($"</{name}>");
    }

    void WriteStart(TextWriter writer, HtmlEncoder encoder)
    {
        if (name is null) return;
        writer.Write($"<{name}");
        foreach (var (attribute, value) in attributes)
        {
            writer.Write($" {encoder.Encode(attribute)}");
            if (value.NameAlone) continue;
            writer.Write("=\"");
            encoder.Encode(writer, value.Text ?? "");
            writer.Write('"');
        }
        writer.Write('>');
    }
}
