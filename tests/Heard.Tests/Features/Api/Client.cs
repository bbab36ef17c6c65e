using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Heard.Tests.Running;
using Heard.Web.Data;
using Heard.Web.Organisations;
using Heard.Web.Security;
using Microsoft.Extensions.DependencyInjection;

namespace Heard.Tests.Features.Api;

/// <summary>What came back: the status, the JSON if it is JSON, the headers.</summary>
sealed record Reply(int Status, JsonElement Json, string Text, HttpResponseHeaders Headers, HttpContentHeaders Content)
{
    /// <summary>A text of the answer.</summary>
    public string this[string name] => Json.GetProperty(name).GetString()!;

    /// <summary>The errors as <c>pointer code</c>, in their order.</summary>
    public IEnumerable<string> Errors => Json.GetProperty("errors").EnumerateArray().Select(error => $"{error.GetProperty(error.TryGetProperty("pointer", out _) ? "pointer" : "parameter")} {error.GetProperty("code")}");
}

/// <summary>A program that uses the API of a running service, with a key or without.</summary>
sealed class Client(RunningService service, string? key = null) : IDisposable
{
    // What is large waits for the word to go on, as curl does: an answer that refuses it is read then, and not lost in a broken pipe.
    readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, Expect100ContinueTimeout = Timeout.InfiniteTimeSpan }) { BaseAddress = new Uri(service.Address) };

    /// <summary>The shortest answers that can be sent.</summary>
    public static Dictionary<string, object?> Shortest => new()
    {
        ["for-whom"] = "myself",
        ["what-happened"] = "Nobody rang back.",
        ["your-first-name"] = "Ada",
        ["contact-by"] = new[] { "email" },
        ["email"] = "ada@example.com",
        ["agreement"] = "talk-first",
    };

    /// <summary>A program with a new key for a body.</summary>
    public static async Task<Client> WithKey(RunningService service, string body, params string[] scopes) => new(service, await MakeKey(service, body, scopes));

    /// <summary>A new key, as <c>heard key create</c> makes it.</summary>
    public static async Task<string> MakeKey(RunningService service, string body, params string[] scopes)
    {
        var output = new StringWriter();
        Assert.Equal(0, await Heard.Web.Installing.KeyVerbs.Run(service.Services, ["create", body, "Case system", .. scopes], output));
        return output.ToString().Split("Shown once: ")[1].Trim();
    }

    public Task<Reply> Get(string address, params (string Name, string Value)[] headers) => Send("GET", address, null, headers);

    /// <summary>Sends an object as JSON.</summary>
    public Task<Reply> Post(string address, object? body, params (string Name, string Value)[] headers) =>
        Send("POST", address, body is null ? null : Json(JsonSerializer.SerializeToUtf8Bytes(body)), headers);

    /// <summary>Makes a complaint at boats with these answers.</summary>
    public Task<Reply> Complain(Dictionary<string, object?> answers, params (string Name, string Value)[] headers) => Post("/api/v1/boats/complaints", new { answers }, headers);

    public static ByteArrayContent Json(byte[] bytes, string type = "application/json")
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        return content;
    }

    public static ByteArrayContent Json(string text) => Json(Encoding.UTF8.GetBytes(text));

    public async Task<Reply> Send(string method, string address, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address) { Content = content };
        request.Headers.ExpectContinue = content?.Headers is { ContentLength: null or > 100_000 };
        if (key is not null) request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + key);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var answer = await _http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        var isJson = answer.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true && text.Length > 0;
        return new Reply((int)answer.StatusCode, isJson ? JsonDocument.Parse(text).RootElement : default, text, answer.Headers, answer.Content.Headers);
    }

    /// <summary>Reads rows of a body from the database.</summary>
    public static async Task<T> Look<T>(RunningService service, Func<AppDb, Task<T>> look, string body = "boats")
    {
        await using var scope = service.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<OrganisationScope>().Enter((await scope.ServiceProvider.GetRequiredService<Bodies>().Find(body))!.Id);
        return await look(scope.ServiceProvider.GetRequiredService<AppDb>());
    }

    public void Dispose() => _http.Dispose();
}
