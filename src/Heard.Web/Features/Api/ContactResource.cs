using Heard.Domain;
using Heard.Domain.Organisations;
using Heard.Domain.Time;
using Heard.Web.Http;
using Heard.Web.Languages;
using Heard.Web.Outbox;

namespace Heard.Web.Features.Api;

/// <summary><c>/ways</c>, <c>/opening-times</c>, <c>/help</c>: what the body tells everybody, in the language asked.</summary>
public static class ContactResource
{
    /// <summary>Adds the addresses.</summary>
    public static void MapContact(this RouteGroupBuilder api)
    {
        api.MapMethods("/ways", ApiEndpoints.Get, (CurrentBody body, CurrentLanguage language, Links links) => Results.Json(WaysAnswer.Of(body.Required, language.Language, links), ApiJson.Options))
            .AllowAnonymous().WithName("ReadWays").WithTags("Telling people").WithSummary("Every way to complain").Produces<WaysAnswer>(200).Problems(404);
        api.MapMethods("/opening-times", ApiEndpoints.Get, (CurrentBody body, CurrentLanguage language) => Results.Json(OpeningTimes.Of(body.Required, language.Language), ApiJson.Options))
            .AllowAnonymous().WithName("ReadOpeningTimes").WithTags("Telling people").WithSummary("When each way is open").Produces<OpeningTimes>(200).Problems(404);
        api.MapMethods("/help", ApiEndpoints.Get, (CurrentBody body, CurrentLanguage language) => Results.Json(HelpAnswer.Of(body.Required, language.Language), ApiJson.Options))
            .AllowAnonymous().WithName("ReadHelp").WithTags("Telling people").WithSummary("Where to get help, advice and support").Produces<HelpAnswer>(200).Problems(404);
    }
}

/// <summary>Every way to complain, the online form too.</summary>
public sealed record WaysAnswer(IReadOnlyList<WayAnswer> Ways)
{
    /// <summary>The ways of this body.</summary>
    public static WaysAnswer Of(Organisation body, Language language, Links links) => new(
    [
        new("online", links.To(body, language, "complain"), "", ""),
        .. body.Ways.Select(way => new WayAnswer(ApiJson.Name(way.Kind), way.Details.In(language), way.Hours.In(language), way.Answered.In(language))),
    ]);
}

/// <summary>A way to complain.</summary>
/// <param name="Kind">What it is, such as <c>text-relay</c>.</param>
/// <param name="Details">The number, the address, what to do.</param>
/// <param name="Hours">When; may be empty.</param>
/// <param name="Answered">How soon it is answered; may be empty.</param>
public sealed record WayAnswer(string Kind, string Details, string Hours, string Answered);

/// <summary>When each way is open, in words.</summary>
/// <param name="Nation">Whose bank holidays count.</param>
/// <param name="Ways">The ways that have hours.</param>
public sealed record OpeningTimes(Nation Nation, IReadOnlyList<OpeningTime> Ways)
{
    /// <summary>The opening times of this body.</summary>
    public static OpeningTimes Of(Organisation body, Language language) => new(
        body.Nation,
        [.. body.Ways.Where(way => way.Hours.In(language).Length > 0).Select(way => new OpeningTime(ApiJson.Name(way.Kind), way.Details.In(language), way.Hours.In(language)))]);
}

/// <summary>When a way is open.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Details">The number or the address.</param>
/// <param name="Hours">When.</param>
public sealed record OpeningTime(string Kind, string Details, string Hours);

/// <summary>Sources of help, advice and support.</summary>
public sealed record HelpAnswer(IReadOnlyList<HelpSourceAnswer> Help)
{
    /// <summary>The help that this body names.</summary>
    public static HelpAnswer Of(Organisation body, Language language) => new([.. body.Help.Select(source => new HelpSourceAnswer(
        source.Id, source.Name.In(language), source.Words.In(language), source.Phone, source.OtherPhone, source.Email, source.Website, source.Independent, source.CheckedOn))]);
}

/// <summary>A source of help.</summary>
/// <param name="Id">In addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Words">What it does, and for whom.</param>
/// <param name="Phone">May be empty.</param>
/// <param name="OtherPhone">May be empty.</param>
/// <param name="Email">May be empty.</param>
/// <param name="Website">Its own page, where its opening times are; may be empty.</param>
/// <param name="Independent">Independent of the body; otherwise the body's own, impartial and trained.</param>
/// <param name="CheckedOn">When its details were last checked.</param>
public sealed record HelpSourceAnswer(
    string Id, string Name, string Words, string Phone, string OtherPhone, string Email, string Website, bool Independent, DateOnly CheckedOn);
