using Heard.Domain;
using Heard.Domain.Organisations;
using Heard.Domain.Support;
using Heard.Domain.Time;
using Heard.Web.Features.Public.Help;
using Heard.Web.Features.Shared.Opening;
using Heard.Web.Http;
using Heard.Web.Languages;
using Heard.Web.Organisations;
using Heard.Web.Outbox;
using Heard.Web.Support;
using Heard.Web.Time;

namespace Heard.Web.Features.Api;

/// <summary><c>/ways</c>, <c>/opening-times</c>, <c>/help</c>: what the body tells everybody, in the language asked.</summary>
public static class ContactResource
{
    /// <summary>Adds the addresses.</summary>
    public static void MapContact(this RouteGroupBuilder api)
    {
        api.MapMethods("/ways", ApiEndpoints.Get, (CurrentBody body, CurrentLanguage language, Links links, TimeProvider clock) => Results.Json(WaysAnswer.Of(body.Required, language.Language, links, clock.Now()), ApiJson.Options))
            .AllowAnonymous().WithName("ReadWays").WithTags("Telling people").WithSummary("Every way to complain").Produces<WaysAnswer>(200).Problems(404);
        api.MapMethods("/opening-times", ApiEndpoints.Get, (CurrentBody body, CurrentLanguage language, Calendar calendar, TimeProvider clock) => Results.Json(OpeningTimes.Of(body.Required, language.Language, calendar, clock.Now()), ApiJson.Options))
            .AllowAnonymous().WithName("ReadOpeningTimes").WithTags("Telling people").WithSummary("When each way is open").Produces<OpeningTimes>(200).Problems(404);
        api.MapMethods("/help", ApiEndpoints.Get, (CurrentBody body, CurrentLanguage language, HelpSources sources, Calendar calendar, TimeProvider clock) => Results.Json(HelpAnswer.Of(body.Required, sources.Of(body.Required), language.Language, calendar, clock.Now()), ApiJson.Options))
            .AllowAnonymous().WithName("ReadHelp").WithTags("Telling people").WithSummary("Where to get help, advice and support").Produces<HelpAnswer>(200).Problems(404);
    }
}

/// <summary>Every way to complain, the online form too.</summary>
public sealed record WaysAnswer(IReadOnlyList<WayAnswer> Ways)
{
    /// <summary>The ways of this body.</summary>
    public static WaysAnswer Of(Organisation body, Language language, Links links, DateTimeOffset now) => new(
    [
        new("online", "online", links.To(body, language, "complain"), "", ""),
        .. body.Ways.Select(way => new WayAnswer(way.Id, ApiJson.Name(way.Kind), body.Details(way, language), string.Join("\n", OpeningText.Lines(body, way, language, now)), way.Answered.In(language))),
    ]);
}

/// <summary>A way to complain.</summary>
/// <param name="Id">It does not change when the words do.</param>
/// <param name="Kind">What it is, such as <c>text-relay</c>.</param>
/// <param name="Details">The number, the address, what to do.</param>
/// <param name="Hours">When, a line each; may be empty.</param>
/// <param name="Answered">How soon it is answered; may be empty.</param>
public sealed record WayAnswer(string Id, string Kind, string Details, string Hours, string Answered);

/// <summary>When each way is open.</summary>
/// <param name="Nation">Whose bank holidays count.</param>
/// <param name="Ways">The ways that have hours.</param>
public sealed record OpeningTimes(Nation Nation, IReadOnlyList<OpeningTime> Ways)
{
    /// <summary>The opening times of this body.</summary>
    public static OpeningTimes Of(Organisation body, Language language, Calendar calendar, DateTimeOffset now) => new(body.Nation,
    [
        .. from way in body.Ways
           let lines = OpeningText.Lines(body, way, language, now)
           where lines.Count > 0
           let state = body.Hours(way)?.At(now, calendar.Holidays.Of(body.Nation))
           select new OpeningTime(way.Id, ApiJson.Name(way.Kind), body.Number(way), body.Details(way, language), string.Join("\n", lines), state is null ? null : state is OpeningState.Open, state switch
           {
               OpeningState.Open open => open.Until,
               OpeningState.Closed closed => closed.Next,
               _ => null,
           }),
    ]);
}

/// <summary>When a way is open.</summary>
/// <param name="Id">It does not change when the words do.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Number">The number to dial; may be empty.</param>
/// <param name="Details">What to do.</param>
/// <param name="Hours">When, a line each.</param>
/// <param name="Open">Whether it is open now; null: only the words say.</param>
/// <param name="Changes">When that changes next, in UTC; null: not within 60 days, or only the words say.</param>
public sealed record OpeningTime(string Id, string Kind, string Number, string Details, string Hours, bool? Open, DateTimeOffset? Changes);

/// <summary>Sources of help, advice and support.</summary>
public sealed record HelpAnswer(IReadOnlyList<HelpSourceAnswer> Help)
{
    /// <summary>The help that this body names.</summary>
    public static HelpAnswer Of(Organisation body, HelpList list, Language language, Calendar calendar, DateTimeOffset now) => new([.. list.Sources.Select(source => new HelpSourceAnswer(
        source.Id, source.Name.In(language), source.Words.In(language), source.Phone, source.OtherPhone, source.Email, source.Website, source.Independent, source.CheckedOn,
        [.. source.Does.Select(need => ApiJson.Name(need))], [.. source.For.Select(group => ApiJson.Name(group))], [.. source.Nations.Select(nation => ApiJson.Name(nation))], source.Place.In(language), source.Languages, source.IsFree)
    {
        Kind = source.Kind is { } kind ? ApiJson.Name(kind) : null,
        Assured = [.. source.Assured.Select(assurance => ApiJson.Name(assurance))],
        Cost = source.Cost.In(language),
        Access = [.. source.Access.Select(access => ApiJson.Name(access))],
        Regions = [.. source.Regions.Select(region => ApiJson.Name(region))],
        Hours = source.Times is { } times ? string.Join("\n", OpeningText.Week(times, language)) : "",
        Open = HelpText.State(source, body, calendar.Holidays, now) is { } state ? state is OpeningState.Open : null,
    })]);
}

/// <summary>A source of help.</summary>
/// <param name="Id">In addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Words">What it does, and for whom.</param>
/// <param name="Phone">May be empty.</param>
/// <param name="OtherPhone">May be empty.</param>
/// <param name="Email">May be empty.</param>
/// <param name="Website">Its own page, where its opening times are; may be empty.</param>
/// <param name="Independent">Independent of the body; otherwise the body's own people.</param>
/// <param name="CheckedOn">When its details were last checked; null: the body has not checked them yet.</param>
/// <param name="Does">What it does.</param>
/// <param name="For">Whom it is made for; empty: everybody.</param>
/// <param name="Nations">Where it helps; empty: in all of the United Kingdom.</param>
/// <param name="Place">The town or area that it is for; may be empty.</param>
/// <param name="Languages">Languages beside English, by the codes of ISO 639.</param>
/// <param name="Free">It costs nothing.</param>
public sealed record HelpSourceAnswer(
    string Id, string Name, string Words, string Phone, string OtherPhone, string Email, string Website, bool Independent, DateOnly? CheckedOn,
    IReadOnlyList<string> Does, IReadOnlyList<string> For, IReadOnlyList<string> Nations, string Place, IReadOnlyList<string> Languages, bool Free)
{
    /// <summary>What it is, such as <c>charity</c>; null: it is not said.</summary>
    public string? Kind { get; init; }

    /// <summary>What the body says of its own people: <c>impartial</c>, <c>apart</c> from those who give the service, <c>trained</c>.</summary>
    public IReadOnlyList<string> Assured { get; init; } = [];

    /// <summary>What it costs; may be empty.</summary>
    public string Cost { get; init; } = "";

    /// <summary>What makes it easier to reach.</summary>
    public IReadOnlyList<string> Access { get; init; } = [];

    /// <summary>The parts of a nation in which it helps; empty: in all of the nations.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>When it is open, a line each; may be empty.</summary>
    public string Hours { get; init; } = "";

    /// <summary>It is open now; null: it does not say when.</summary>
    public bool? Open { get; init; }
}
