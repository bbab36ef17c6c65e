using System.Globalization;
using System.Text;
using System.Text.Json;
using Heard.Domain.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Heard.Tests.Running;

/// <summary>Announces bank holidays on this machine, as gov.uk does.</summary>
sealed class FeedServer : IAsyncDisposable
{
    readonly WebApplication _app;

    FeedServer(WebApplication app) => _app = app;

    /// <summary>How it answers.</summary>
    public Func<HttpContext, Task> Answer { get; set; } = context => context.Response.WriteAsync("");

    /// <summary>The marks with which it was asked, in turn; empty where there was none.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>The settings that name it.</summary>
    public string Setting => $"Holidays:Feed={_app.Urls.Single()}/bank-holidays.json";

    public static async Task<FeedServer> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new FeedServer(builder.Build());
        server._app.Run(context =>
        {
            server.Asked.Add(context.Request.Headers.IfNoneMatch.ToString());
            return server.Answer(context);
        });
        await server._app.StartAsync();
        return server;
    }

    /// <summary>It announces this under a mark, and says 304 to who has it.</summary>
    public void Announce(string text, string mark) => Answer = async context =>
    {
        context.Response.Headers.ETag = mark;
        if (context.Request.Headers.IfNoneMatch == mark) context.Response.StatusCode = StatusCodes.Status304NotModified;
        else await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text));
    };

    /// <summary>The feed with those holidays of the snapshot that are kept, and these in every nation.</summary>
    public static string Feed(Func<DateOnly, bool>? kept = null, params (string Title, DateOnly Date)[] more)
    {
        using var snapshot = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("src/Heard.Web/Data/bank-holidays.json")));
        return JsonSerializer.Serialize(snapshot.RootElement.EnumerateObject().ToDictionary(nation => nation.Name, nation => new
        {
            division = nation.Name,
            events = nation.Value.GetProperty("events").EnumerateArray()
                .Select(happening => (Title: happening.GetProperty("title").GetString()!, Date: DateOnly.Parse(happening.GetProperty("date").GetString()!, CultureInfo.InvariantCulture)))
                .Where(holiday => kept?.Invoke(holiday.Date) != false).Concat(more)
                .Select(holiday => new { title = holiday.Title, date = holiday.Date.ToString("O", CultureInfo.InvariantCulture), notes = "", bunting = true }).ToArray(),
        }));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
