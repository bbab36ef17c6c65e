using Heard.Domain;
using Heard.Domain.Learning;
using Heard.Web.Http;
using Heard.Web.Languages;

namespace Heard.Web.Features.Api;

/// <summary><c>/you-said-we-did</c>: what people said, and what the body does about it, in the language asked.</summary>
public static class YouSaidResource
{
    /// <summary>Adds the address.</summary>
    public static void MapYouSaid(this RouteGroupBuilder api) => api
        .MapMethods("/you-said-we-did", ApiEndpoints.Get, (CurrentBody body, CurrentLanguage language) => Results.Json(YouSaidAnswer.Of(body.Required.YouSaid, language.Language), ApiJson.Options))
        .AllowAnonymous().WithName("ReadYouSaidWeDid").WithTags("Telling people").WithSummary("What people said, and what was done about it").Produces<YouSaidAnswer>(200).Problems(404);
}

/// <summary>The board, the newest first.</summary>
public sealed record YouSaidAnswer(IReadOnlyList<YouSaidEntry> Entries)
{
    /// <summary>What is public.</summary>
    public static YouSaidAnswer Of(IEnumerable<YouSaid> entries, Language language) => new(
        [.. YouSaid.Board(entries).Select(entry => new YouSaidEntry(
            entry.Id, entry.Public!.Theme.In(language), entry.Public.Topic, entry.Public.Said.In(language), entry.Public.People, ApiJson.Name(entry.Public.Doing), entry.Public.Did.In(language), entry.Public.Evidence, entry.On ?? default))]);
}

/// <summary>Something that people said.</summary>
/// <param name="Id">It does not change when the words do.</param>
/// <param name="Theme">In a few words.</param>
/// <param name="Topic">The id of what it is about; may be empty.</param>
/// <param name="Said">What was said.</param>
/// <param name="People">By how many, about; 0: it is not said.</param>
/// <param name="Doing"><c>listening</c>, <c>planned</c>, <c>done</c> or <c>cannot</c>.</param>
/// <param name="Did">What was done, will be done, or why it cannot be.</param>
/// <param name="Evidence">A page that shows it; may be empty.</param>
/// <param name="Published">The day, in London.</param>
public sealed record YouSaidEntry(string Id, string Theme, string Topic, string Said, int People, string Doing, string Did, string Evidence, DateOnly Published);
