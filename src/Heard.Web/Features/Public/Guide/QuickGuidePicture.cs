using System.Globalization;
using System.Xml.Linq;
using Heard.Domain;
using Heard.Domain.Organisations;
using Heard.Web.Languages;

namespace Heard.Web.Features.Public.Guide;

/// <summary>
/// The quick guide as one picture (5.3), made from the body's steps: side by side, each with its number, what happens and by when. All of it is
/// text: it is read aloud, searched and copied, and its title and description hold every word. Sizes are in units of the picture.
/// </summary>
/// <param name="Svg">The picture.</param>
/// <param name="Height">As high as the longest step needs.</param>
public sealed record QuickGuidePicture(string Svg, int Height)
{
    /// <summary>How wide every picture is.</summary>
    public const int Width = 1200;

    const int Margin = 30, Gap = 30, Padding = 20, Top = 130, Circle = 26;

    /// <summary>The widest that a letter of Arial is on average in running text, in parts of its size: wide, so that no line runs over.</summary>
    const double LetterWidth = 0.54;

    static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    /// <summary>The picture of a body in a language.</summary>
    public static QuickGuidePicture Of(Organisation body, Language language)
    {
        var column = (Width - 2 * Margin - Gap * (Math.Max(body.Guide.Length, 1) - 1)) / Math.Max(body.Guide.Length, 1);
        var steps = body.Guide.Select(step => Column(body, step, language, column - 2 * Padding)).ToList();
        var deepest = steps.Select(step => step.Sum(line => line.Space)).DefaultIfEmpty().Max();
        var height = (int)Math.Ceiling(Top + Circle + deepest + 2 * Padding + Margin);
        var title = Words.Text(typeof(GuideWords), language, "picture.title", body.Name.In(language));
        var said = body.Guide.Select((step, at) => string.Create(CultureInfo.InvariantCulture, $"{at + 1}. {step.Name.In(language)}: {body.Say(step.Words, language)} {body.Say(step.Target, language)}"));

        var picture = new XElement(Namespace + "svg",
            new XAttribute("viewBox", $"0 0 {Width} {height}"), new XAttribute("width", Width), new XAttribute("height", height), new XAttribute(XNamespace.Xml + "lang", language.Code()),
            new XAttribute("role", "img"), new XAttribute("aria-labelledby", "title said"), new XAttribute("font-family", "Arial, Helvetica, sans-serif"), new XAttribute("fill", "#0b0c0c"),
            new XElement(Namespace + "title", new XAttribute("id", "title"), title),
            new XElement(Namespace + "desc", new XAttribute("id", "said"), string.Join(" ", said)),
            new XElement(Namespace + "rect", new XAttribute("width", Width), new XAttribute("height", height), new XAttribute("fill", "#ffffff")),
            Line(Margin, 62, new(title, 34, true)),
            steps.Select((lines, at) => Step(lines, at, Margin + at * (column + Gap), column, height - Top - Margin)));
        return new(picture.ToString(SaveOptions.DisableFormatting), height);
    }

    static IEnumerable<XElement> Step(List<Text> lines, int at, int left, int width, int height)
    {
        yield return new XElement(Namespace + "rect", new XAttribute("x", left), new XAttribute("y", Top), new XAttribute("width", width), new XAttribute("height", height),
            new XAttribute("rx", 6), new XAttribute("fill", "#f4f8fb"), new XAttribute("stroke", "#1d70b8"), new XAttribute("stroke-width", 3));
        yield return new XElement(Namespace + "circle", new XAttribute("cx", left + Padding + Circle), new XAttribute("cy", Top), new XAttribute("r", Circle), new XAttribute("fill", "#1d70b8"));
        yield return new XElement(Namespace + "text", new XAttribute("x", left + Padding + Circle), new XAttribute("y", Top + 10), new XAttribute("font-size", 28), new XAttribute("font-weight", "bold"),
            new XAttribute("text-anchor", "middle"), new XAttribute("fill", "#ffffff"), at + 1);
        var y = (double)(Top + Circle + Padding);
        foreach (var line in lines)
        {
            y += line.Space;
            yield return Line(left + Padding, y, line);
        }
    }

    static XElement Line(double x, double y, Text line) => new(Namespace + "text",
        new XAttribute("x", x), new XAttribute("y", Math.Round(y, 1)), new XAttribute("font-size", line.Size), line.IsBold ? new XAttribute("font-weight", "bold") : null, line.Words);

    static List<Text> Column(Organisation body, GuideStep step, Language language, int width) =>
    [
        .. Wrap(step.Name.In(language), 24, true, width, first: 1.2),
        .. Wrap(body.Say(step.Words, language), 20, false, width, first: 1.8),
        .. Wrap(body.Say(step.Target, language), 20, true, width, first: 1.8),
    ];

    /// <summary>Lines that fit. A word that is longer than a line stands in one of its own.</summary>
    static IEnumerable<Text> Wrap(string words, int size, bool isBold, int width, double first)
    {
        var most = (int)(width / (size * LetterWidth * (isBold ? 1.06 : 1)));
        var (line, space) = ("", first);
        foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > most)
            {
                yield return new(line, size, isBold) { Leading = space };
                (line, space) = ("", 1.3);
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        if (line.Length > 0) yield return new(line, size, isBold) { Leading = space };
    }

    /// <summary>A line of text.</summary>
    sealed record Text(string Words, int Size, bool IsBold)
    {
        public double Leading { get; init; } = 1.3;

        public double Space => Size * Leading;
    }
}
