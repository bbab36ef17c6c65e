using System.Xml.Linq;
using CsCheck;
using Heard.Domain;
using Heard.Domain.Organisations;
using Heard.Web.Features.Public.Guide;

namespace Heard.Tests.Features.Public;

/// <summary>The quick guide as a picture holds every word as text, and nothing runs over its edge.</summary>
public sealed class QuickGuidePictureTests
{
    /// <summary>The widest letters that running text has, in parts of its size.</summary>
    const double Letter = 0.5;

    static readonly Gen<string> Sentence = Gen.String[Gen.Char["abcdefghijklmnopqrstuvwxyzŵŷâ<&\"' "], 0, 400].Select(text => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[..Math.Min(word.Length, 14)])));

    [Fact]
    public void Whatever_the_steps_say_every_word_is_there_in_order_and_inside_its_box() =>
        Gen.Select(Sentence, Sentence, Sentence).List[1, 5].Sample(steps =>
        {
            var body = Heard.Tests.Outbox.Desk.Body with { Guide = [.. steps.Select(step => new GuideStep(new(step.Item1), new(step.Item2), new(step.Item3)))] };
            var (svg, height) = QuickGuidePicture.Of(body, Language.English);
            var picture = XDocument.Parse(svg).Root!;
            var lines = picture.Elements().Where(element => element.Name.LocalName == "text" && element.Attribute("text-anchor") is null).Skip(1).ToList();
            Assert.Equal(string.Join(' ', steps.SelectMany(step => new[] { step.Item1, step.Item2, step.Item3 })).Split(' ', StringSplitOptions.RemoveEmptyEntries), lines.SelectMany(line => line.Value.Split(' ')));

            var boxes = picture.Elements().Where(element => element.Name.LocalName == "rect").Skip(1).ToList();
            Assert.Equal(steps.Count, boxes.Count);
            foreach (var line in lines)
            {
                var box = boxes.Last(box => Number(box, "x") < Number(line, "x"));
                Assert.InRange(line.Value.Length * Number(line, "font-size") * Letter, 0, Number(box, "x") + Number(box, "width") - Number(line, "x"));
                Assert.InRange(Number(line, "y"), Number(box, "y"), Number(box, "y") + Number(box, "height"));
            }

            Assert.True(boxes.TrueForAll(box => Number(box, "y") + Number(box, "height") < height));
        }, iter: 200);

    [Fact]
    public void A_screen_reader_hears_all_of_it()
    {
        var body = Heard.Tests.Outbox.Desk.Body with { Guide = [new(new("Early"), new("We talk."), new("Within [answer-within]."))] };
        var picture = XDocument.Parse(QuickGuidePicture.Of(body, Language.English).Svg).Root!;
        Assert.Equal("img", picture.Attribute("role")!.Value);
        Assert.Equal("1. Early: We talk. Within 20 working days.", picture.Elements().Single(element => element.Name.LocalName == "desc").Value);
    }

    static double Number(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, System.Globalization.CultureInfo.InvariantCulture);
}
