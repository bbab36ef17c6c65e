using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Html;

namespace Heard.Tests.GovUk;

/// <summary>
/// Compares HTML as a browser understands it. The elements, their attributes and their texts must be the same, and so
/// must the lines that are read out: spaces count where they keep words apart, and nowhere else.
/// </summary>
static partial class SameHtml
{
    static readonly HashSet<string> WithinLine = ["a", "abbr", "b", "code", "em", "i", "small", "span", "strong", "time"];

    /// <summary>The first difference, in words; null when there is none.</summary>
    /// <param name="leftOut">Selectors of what is taken out of the expected HTML first.</param>
    public static string? Difference(string expected, string actual, IReadOnlyList<string>? leftOut = null)
    {
        var (wanted, given) = (Parse(expected), Parse(actual));
        foreach (var element in (leftOut ?? []).SelectMany(selector => wanted.QuerySelectorAll(selector)).ToList()) element.Remove();
        return FirstDifference("structure", Structure(wanted), Structure(given))
            ?? FirstDifference("what is read out", Lines(wanted), Lines(given));
    }

    /// <summary>Asserts that a tag in a page writes this HTML.</summary>
    public static async Task Same(IHtmlContent wanted, Markup given)
    {
        using var text = new StringWriter();
        wanted.WriteTo(text, HtmlEncoder.Default);
        Assert.Null(Difference(text.ToString(), await given.Render()));
    }

    /// <summary>How often the selector matches.</summary>
    public static int Count(string html, string selector) => Parse(html).QuerySelectorAll(selector).Length;

    static IElement Parse(string html) => new HtmlParser().ParseDocument(html).Body!;

    static string? FirstDifference(string what, List<string> wanted, List<string> given)
    {
        var at = wanted.Zip(given).TakeWhile(pair => pair.First == pair.Second).Count();
        return at == wanted.Count && at == given.Count ? null
            : $"{what}, line {at + 1}\nwanted: {wanted.ElementAtOrDefault(at)}\ngiven:  {given.ElementAtOrDefault(at)}";
    }

    static List<string> Structure(IElement body)
    {
        var lines = new List<string>();
        foreach (var node in body.ChildNodes) Describe(node, "", lines);
        return lines;
    }

    static void Describe(INode node, string indent, List<string> lines)
    {
        if (node is IText text && Collapse(text.Data).Trim() is { Length: > 0 } words) lines.Add(indent + words);
        if (node is not IElement element) return;
        lines.Add($"{indent}<{element.LocalName}{string.Concat(element.Attributes.Select(Describe).Order(StringComparer.Ordinal))}>");
        if (element.LocalName == "textarea") lines.Add($"{indent}\"{element.TextContent}\"");
        else foreach (var child in element.ChildNodes) Describe(child, indent + "  ", lines);
    }

    static string Describe(IAttr attribute) => attribute.Name != "class" ? $" {attribute.Name}=\"{attribute.Value}\""
        : $" class=\"{string.Join(' ', attribute.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct().Order(StringComparer.Ordinal))}\"";

    static List<string> Lines(IElement body)
    {
        var text = new StringBuilder();
        Read(body, text);
        return [.. text.ToString().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
    }

    static void Read(INode node, StringBuilder text)
    {
        if (node is IText { Data: var data })
        {
            var words = Collapse(data);
            text.Append(words.StartsWith(' ') && (text.Length == 0 || text[^1] is ' ' or '\n') ? words[1..] : words);
        }
        if (node is not IElement element) return;
        var isBlock = !WithinLine.Contains(element.LocalName);
        if (isBlock) text.Append('\n');
        foreach (var child in element.ChildNodes) Read(child, text);
        if (isBlock) text.Append('\n');
    }

    static string Collapse(string text) => Spaces().Replace(text, " ");

    [GeneratedRegex(@"[ \t\r\n\f]+")]
    private static partial Regex Spaces();
}
