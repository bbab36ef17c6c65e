using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Features.Shared;
using Heard.Web.Languages;
using Microsoft.AspNetCore.Mvc;

namespace Heard.Web.Features.Public.YouSaid;

/// <summary>The board as an Atom feed, in the language of the address.</summary>
public sealed class FeedModel(Words<YouSaidWords> words) : PublicPage
{
    public IActionResult OnGet()
    {
        var board = new Uri(Public("you-said-we-did"));
        var entries = Domain.Learning.YouSaid.Board(Body.YouSaid);
        var feed = new SyndicationFeed($"{Body.Name.In(Language)}: {words["title"]}", words["lead"], board)
        {
            Id = board.ToString(),
            Language = Language.Code(),
            LastUpdatedTime = entries.IsEmpty ? LondonTime.At(new DateTime(2026, 1, 1)) : Moment(entries[0]),
            Items = [.. entries.Select(Item)],
            Links = { SyndicationLink.CreateSelfLink(new Uri(Public("you-said-we-did/feed")), "application/atom+xml") },
            Authors = { new SyndicationPerson(null, Body.Name.In(Language), null) },
        };
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new() { OmitXmlDeclaration = true })) feed.SaveAsAtom10(writer);
        return Content(text.ToString(), "application/atom+xml", Encoding.UTF8);

        SyndicationItem Item(Domain.Learning.YouSaid entry)
        {
            var said = entry.Public!;
            return new(
                said.Theme.In(Language),
                new TextSyndicationContent($"{words["said"]}: {said.Said.In(Language)}\n\n{words["doing." + said.Doing]}: {said.Did.In(Language)}"),
                new Uri($"{board}#{entry.Id}"), $"{board}#{entry.Id}", Moment(entry));
        }
    }

    static DateTimeOffset Moment(Domain.Learning.YouSaid entry) => LondonTime.At((entry.On ?? default).ToDateTime(TimeOnly.MinValue));
}
