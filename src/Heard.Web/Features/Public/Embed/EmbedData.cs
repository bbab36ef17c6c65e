using Heard.Domain;
using Heard.Domain.Organisations;
using Heard.Web.Features.Shared.Opening;
using Heard.Web.Languages;
using Heard.Web.Outbox;

namespace Heard.Web.Features.Public.Embed;

/// <summary>What stands on other websites: how to complain to this body, and what is open now.</summary>
/// <param name="Lang">The language, such as <c>cy</c>.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Ways">The ways that have a number or an address to write to.</param>
/// <param name="Links">Where to go on.</param>
public sealed record EmbedData(string Lang, string Title, IReadOnlyList<EmbedWay> Ways, IReadOnlyList<EmbedLink> Links)
{
    /// <summary>Of a body, in a language, at a moment.</summary>
    public static EmbedData Of(Organisation body, Language language, Links links, DateTimeOffset now)
    {
        string Say(string key, params ReadOnlySpan<object?> values) => Words.Text(typeof(EmbedWords), language, key, values);
        return new(language.Code(), Say("title", body.Name.In(language)),
        [
            .. body.Ways.Where(way => body.Number(way).Length > 0).Select(way => new EmbedWay(OpeningText.Name(way, language), body.Number(way), "tel:" + body.Number(way).Replace(" ", "", StringComparison.Ordinal), OpeningText.Lines(body, way, language, now) is [var state, ..] ? state : "")),
            .. body.Ways.Where(way => way.Kind is WayKind.Email).Take(1).Select(way => new EmbedWay(OpeningText.Name(way, language), body.Email, "mailto:" + body.Email, way.Answered.In(language))),
        ],
        [
            new(Say("online"), links.To(body, language, "complain")), new(Say("ways"), links.To(body, language, "contact")), new(Say("help"), links.To(body, language, "help")),
        ]);
    }
}

/// <summary>A way: its name, what to dial or write to, where that leads, and whether it is open; the last may be empty.</summary>
public sealed record EmbedWay(string Name, string Text, string Href, string State);

/// <summary>A link.</summary>
public sealed record EmbedLink(string Text, string Href);
