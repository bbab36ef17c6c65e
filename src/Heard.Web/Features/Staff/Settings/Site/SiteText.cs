using System.Collections.Immutable;
using Heard.Domain;
using Heard.Domain.Organisations;
using Heard.Web.Organisations;

namespace Heard.Web.Features.Staff.Settings.Site;

/// <summary>A text of the public pages that is typed in one piece for each language.</summary>
/// <param name="Place">In addresses.</param>
/// <param name="Part">The part of the settings.</param>
/// <param name="Between">What parts its pieces: an empty line, a line end; null: it is one piece.</param>
/// <param name="Says">What it is for.</param>
/// <param name="Hint">How it is typed.</param>
/// <param name="Of">What a body has.</param>
public sealed record SiteText(string Place, BodyPart Part, string? Between, string Says, string Hint, Func<Organisation, ImmutableArray<Bilingual>> Of)
{
    /// <summary>The welcome (3.8, 4.1).</summary>
    public static readonly SiteText Welcome = new("welcome", BodyPart.Welcome, "\n\n",
        "The first thing that people read. Say that you want to hear from them, that a person reads it, that you learn from it, and that it changes nothing in the service they get.",
        "Leave an empty line between paragraphs. The first one is set larger, and search engines show it.", body => body.Welcome);

    /// <summary>Who can complain (2.1).</summary>
    public static readonly SiteText Who = new("who", BodyPart.Who, null, "Who can complain, also for somebody else, and by when.", "One paragraph.", body => [body.WhoCanComplain]);

    /// <summary>What is looked at (2.1).</summary>
    public static readonly SiteText LooksAt = new("looks-at", BodyPart.LooksAt, "\n", "What you look into, in the words of people who complain.", "One thing a line.", body => body.LooksAt);

    /// <summary>What else there is to say in the procedure (2.1), as Markdown.</summary>
    public static readonly SiteText Own = new("own", BodyPart.Own, null, "What else your procedure says, after what the service composes: visits, meetings, whatever is special with you.",
        "Leave an empty line between paragraphs. A line that begins with # is a heading, with - an item of a list. A link: [its words](https://www.example.org).", body => [body.OwnWords])
    { MayBeEmpty = true };

    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<SiteText> All = [Welcome, Who, LooksAt, Own];

    /// <summary>A body need not have it.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>The text as it is typed.</summary>
    public string Typed(IEnumerable<Bilingual> pieces, Func<Bilingual, string> language) => string.Join(Between ?? "", pieces.Select(language));

    /// <summary>The pieces of what was typed.</summary>
    public IReadOnlyList<string> Pieces(string text) => Between is null ? [text] : text.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>As it is stored.</summary>
    public string Json(IReadOnlyList<string> english, IReadOnlyList<string> welsh)
    {
        var pieces = english.Select((piece, at) => new Bilingual(piece, welsh.ElementAtOrDefault(at) ?? "")).ToImmutableArray();
        return Between is null ? BodyDesk.Json(pieces[0]) : BodyDesk.Json(pieces);
    }
}
