using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Heard.Bench.Floor;

/// <summary>The floor: a slim Kestrel, minimal endpoints, and SQL by hand.</summary>
static class FloorService
{
    /// <summary>A file that is served as it is, beside a page of the service.</summary>
    public static readonly string Page = Path.Combine(AppContext.BaseDirectory, "page.html");

    /// <summary>Serves until it is told to stop.</summary>
    /// <param name="address">Where it listens.</param>
    /// <param name="store"><c>sqlite</c> or <c>postgres</c>.</param>
    /// <param name="connection">The connection string.</param>
    public static async Task<int> Serve(string address, string store, string connection)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address);
        await using var app = builder.Build();
        FloorStore rows = store == "postgres" ? new FloorPostgres(connection) : new FloorSqlite(connection);

        app.MapGet("/", () => "The floor");
        app.MapGet("/page", () => Results.File(Page, "text/html; charset=utf-8"));
        app.MapGet("/inbox/{organisation:guid}", (Guid organisation) => rows.Inbox(organisation));
        app.MapGet("/search/{organisation:guid}", (Guid organisation, string q) => rows.Search(organisation, q));
        app.MapGet("/complaints/{reference}", async (string reference) => await rows.Case(reference) is { } found ? Results.Ok(found) : Results.NotFound());
        app.MapPost("/complaints", async (FloorSubmission submission) =>
        {
            await rows.Submit(submission);
            return Results.StatusCode(StatusCodes.Status302Found);
        });
        await app.RunAsync();
        return 0;
    }
}
