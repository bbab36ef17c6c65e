using System.Collections.Immutable;
using Heard.Domain.Organisations;
using Heard.Domain.Support;
using Heard.Web.Features.Shared.Opening;
using Heard.Web.Languages;
using Heard.Web.Time;

namespace Heard.Web.Features.Shared.EasyRead;

/// <summary>
/// A page of pictures and short sentences, made of words of the service and facts of the body, each from its one place.
/// </summary>
/// <typeparam name="THome">The home of its words. A line of a text is a sentence by itself.</typeparam>
public abstract class EasyPage<THome>(Words<THome> words, TimeProvider clock) : PublicPage
{
    /// <summary>The words.</summary>
    protected Words<THome> W => words;

    /// <summary>The moment.</summary>
    protected DateTimeOffset Now => clock.Now();

    /// <summary>Its parts, in order.</summary>
    public abstract IEnumerable<EasySection> Sections { get; }

    public void OnGet()
    {
    }

    /// <summary>A row of words under a key.</summary>
    protected EasyRow Row(string picture, string key, (string Path, string Key)? link = null) => new(picture, Say(key))
    {
        Link = link is { } leads ? (At(leads.Path), words[leads.Key]) : null,
    };

    /// <summary>The sentences under a key, with the body's facts in their places.</summary>
    protected ImmutableArray<string> Say(string key) => [.. Body.Fill(words[key, Body.Name.In(Language)], Language).Split('\n')];

    /// <summary>The body's ways to complain, a row each: what it is, the one fact of it, and when.</summary>
    protected IEnumerable<EasyRow> Ways() => Body.Ways.Select(way => new EasyRow(Picture(way.Kind),
        [Body.Details(way, Language), .. OpeningText.Lines(Body, way, Language, Now)])
    { Name = OpeningText.Name(way, Language) });

    /// <summary>Sources of help, a row each: its name, how to reach it, and whether the body has made sure of that.</summary>
    protected IEnumerable<EasyRow> Helpers(IEnumerable<HelpSource> sources) => sources.Select(source => new EasyRow(
        source.Does.Contains(HelpNeed.SpeakFor) ? "advocate" : "help", [.. new[] { source.Phone, source.Email }.Where(fact => fact.Length > 0).Take(1), .. source.CheckedOn is null ? Say("help.unchecked") : []])
    {
        Name = source.Name.In(Language),
        Link = (At($"help/{source.Id}"), words["help.more", source.Name.In(Language)]),
    });

    static string Picture(WayKind way) => way switch
    {
        WayKind.Telephone => "phone",
        WayKind.TextRelay => "text",
        WayKind.SignLanguage => "hands",
        WayKind.VideoCall => "video",
        WayKind.Email => "email",
        WayKind.Letter => "letter",
        WayKind.InPerson => "office",
        _ => "world",
    };
}
