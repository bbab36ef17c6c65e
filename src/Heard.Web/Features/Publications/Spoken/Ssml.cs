using System.Xml.Linq;
using Heard.Domain;

namespace Heard.Web.Features.Publications.Spoken;

/// <summary>Sentences for machines that speak: SSML 1.1, a paragraph each with a breath between.</summary>
public static class Ssml
{
    static readonly XNamespace Speech = "http://www.w3.org/2001/10/synthesis";

    /// <summary>The sentences as one document.</summary>
    public static string Of(IEnumerable<string> sentences, Language language) => new XElement(Speech + "speak", new XAttribute("version", "1.1"), new XAttribute(XNamespace.Xml + "lang", Tongue(language)),
        sentences.Select(sentence => new XElement(Speech + "p", sentence))).ToString(SaveOptions.DisableFormatting);

    /// <summary>The language as machines that speak know it.</summary>
    public static string Tongue(Language language) => language is Language.Welsh ? "cy-GB" : "en-GB";
}
