using System.Globalization;
using Heard.Domain.Complaints;
using Heard.Web.Data;
using Heard.Web.Http;
using Heard.Web.Languages;
using Heard.Web.Organisations;
using Heard.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Heard.Web.Features.Api;

/// <summary><c>GET /complaints</c>, one of them, and its events.</summary>
public static class ComplaintsResource
{
    /// <summary>Adds the addresses.</summary>
    public static void MapComplaints(this RouteGroupBuilder api)
    {
        var needs = new NeedsScopeAttribute(Scopes.Read);
        api.MapMethods("/complaints", ApiEndpoints.Get, List).RequireAuthorization(needs).WithName("ListComplaints").WithTags("Reading").WithSummary("Complaints")
            .WithDescription("The most urgent first. Nothing in the list counts as reading a complaint. Follow next for more.")
            .Produces<ComplaintList>(200).Problems(400, 401, 403, 404);
        api.MapMethods("/complaints/{reference}", ApiEndpoints.Get, Read).RequireAuthorization(needs).WithName("ReadComplaint").WithTags("Reading").WithSummary("A complaint")
            .WithDescription("As it stands. Who read it and when is written down first, under the name of the key.")
            .Produces<ComplaintAnswer>(200).Problems(401, 403, 404);
        api.MapMethods("/complaints/{reference}/events", ApiEndpoints.Get, Events).RequireAuthorization(needs).WithName("ReadEvents").WithTags("Reading").WithSummary("What happened to a complaint")
            .WithDescription("Every event in order. Reading is written down, as for the complaint itself.")
            .Produces<EventList>(200).Problems(401, 403, 404);
    }

    /// <summary>One complaint, or "not found".</summary>
    public static async Task<IResult> Read(string reference, HttpContext context, OpenedComplaints complaints, CurrentBody body, Organisations.Calendar calendar) =>
        await complaints.Open(reference, ApiKey.Of(context.User)!) is { } file
            ? Results.Json(ComplaintAnswer.Of(file.Complaint, body.Required, calendar.Of(body.Required)), ApiJson.Options)
            : ApiProblem.Of("not-found");

    static async Task<IResult> Events(string reference, HttpContext context, OpenedComplaints complaints) =>
        await complaints.Open(reference, ApiKey.Of(context.User)!) is { } file ? Results.Json(EventList.Of(file), ApiJson.Options) : ApiProblem.Of("not-found");

    static async Task<IResult> List([AsParameters] ComplaintQuery query, AppDb database, CurrentBody body, Words<ApiWords> words)
    {
        var asked = AskedFor.Read(query, words);
        if (asked.Errors.Count > 0) return ApiProblem.Of("query") with { Errors = asked.Errors };
        var rows = await Found(database, asked).AsNoTracking().OrderBy(row => row.NeedBy).ThenBy(row => row.Id).Take(asked.Limit + 1).ToListAsync();
        var lines = rows.Take(asked.Limit).Select(row => Line(row, ApiEndpoints.At(body.Required, "complaints/" + row.Reference)));
        return Results.Json(new ComplaintList([.. lines], rows.Count > asked.Limit ? Next(query, asked.Limit, rows[asked.Limit - 1], ApiEndpoints.At(body.Required, "complaints")) : null), ApiJson.Options);
    }

    static IQueryable<ComplaintRow> Found(AppDb database, AskedFor asked)
    {
        var found = string.IsNullOrWhiteSpace(asked.Words) ? database.Complaints : SearchWords.Words(asked.Words).Count == 0 ? database.Complaints.Where(row => false) : database.Search(asked.Words);
        if (asked.Stage is { } stage) found = found.Where(row => row.Stage == stage);
        if (asked.DueBefore is { } day) found = found.Where(row => row.NeedBy < day);
        if (asked.After is var (lastDay, lastId)) found = found.Where(row => row.NeedBy > lastDay || (row.NeedBy == lastDay && row.Id.CompareTo(lastId) > 0));
        return found;
    }

    static ComplaintLine Line(ComplaintRow row, string link) => new(
        row.Reference, row.Stage, row.Need, row.Need is null || row.NeedBy == Need.AtOnce ? null : row.NeedBy, row.ReceivedAt, row.Channel, row.AssignedTo, row.HasAdjustments, row.Name, row.Opening, link);

    static string Next(ComplaintQuery query, int limit, ComplaintRow last, string address) => address + QueryString.Create(new Dictionary<string, string?>
    {
        ["stage"] = query.Stage,
        ["due_before"] = query.DueBefore,
        ["q"] = query.Q,
        ["limit"] = limit.ToString(CultureInfo.InvariantCulture),
        ["after"] = string.Create(CultureInfo.InvariantCulture, $"{last.NeedBy:yyyy-MM-dd}_{last.Id}"),
    }.Where(part => !string.IsNullOrEmpty(part.Value)));
}
