using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Heard.Tests.Running;

namespace Heard.Tests.Conventions.Asking;

/// <summary>What came back: the status, where it leads, the text.</summary>
public sealed record Answer(HttpStatusCode Status, string? Location, string Text, HttpResponseHeaders Headers)
{
    /// <summary>The text as a page.</summary>
    public IHtmlDocument Page => new HtmlParser().ParseDocument(Text);

    /// <summary>It leads elsewhere.</summary>
    public bool IsRedirect => (int)Status is >= 300 and < 400;

    /// <summary>It leads to where colleagues sign in.</summary>
    public bool AsksToSignIn => IsRedirect && Location!.Contains("/staff/sign-in?ReturnUrl=", StringComparison.Ordinal);
}

/// <summary>
/// Somebody with a browser of their own and no scripts: keeps cookies, the secure ones too though this machine talks
/// plain http, and sends a form with the token of the page that they saw last.
/// </summary>
public sealed partial class Caller(RunningService service) : IDisposable
{
    readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ActivityHeadersPropagator = null })
    {
        BaseAddress = new Uri(service.Address),
    };

    /// <summary>The cookies by name.</summary>
    public Dictionary<string, string> Cookies { get; } = [];

    /// <summary>The token of the last form that was seen.</summary>
    public string Token { get; set; } = "";

    /// <summary>What the service sets is not kept: the sign-in stays, whatever is pressed.</summary>
    public bool IsFrozen { get; set; }

    /// <summary>Asks for a page.</summary>
    public Task<Answer> Get(string address) => Send(HttpMethod.Get, address);

    /// <summary>Opens the page for its token, then sends these fields.</summary>
    public async Task<Answer> Submit(string address, params IEnumerable<(string Name, string Value)> fields)
    {
        await Get(address);
        return await Post(address, fields);
    }

    /// <summary>Sends these fields with the token of the last form.</summary>
    public Task<Answer> Post(string address, params IEnumerable<(string Name, string Value)> fields) =>
        Send(HttpMethod.Post, address, Form([.. fields, ("__RequestVerificationToken", Token)]));

    /// <summary>Fields as a browser sends them; in parts where one holds NUL, which the usual form is not even read with.</summary>
    public static HttpContent Form(params IEnumerable<(string Name, string Value)> fields)
    {
        var all = fields.ToList();
        if (!all.Exists(field => field.Value.Contains('\0', StringComparison.Ordinal))) return new FormUrlEncodedContent(all.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        var parts = new MultipartFormDataContent();
        foreach (var (name, value) in all) parts.Add(new StringContent(value), $"\"{name}\"");
        return parts;
    }

    /// <summary>Sends anything.</summary>
    public async Task<Answer> Send(HttpMethod method, string address, HttpContent? content = null, params IEnumerable<(string Name, string Value)> headers)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        if (content?.Headers.ContentLength > 10_000_000) request.Headers.ExpectContinue = true;
        if (Cookies.Count > 0) request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var answer = await _http.SendAsync(request);
        if (!IsFrozen && answer.Headers.TryGetValues("Set-Cookie", out var set)) foreach (var cookie in set) Keep(cookie);
        var text = await answer.Content.ReadAsStringAsync();
        if (TokenField().Match(text) is { Success: true } token) Token = token.Groups[1].Value;
        return new Answer(answer.StatusCode, answer.Headers.Location?.ToString(), text, answer.Headers);
    }

    /// <summary>Signs in as a colleague of the demonstration.</summary>
    public async Task<Caller> SignIn(string email, string password = RunningService.Password)
    {
        var answer = await Submit("/staff/sign-in", ("Email", email), ("Password", password));
        Assert.True(answer.IsRedirect && !answer.AsksToSignIn, $"{email} could not sign in: {answer.Status}");
        return this;
    }

    /// <summary>Opens a complaint with its code.</summary>
    public async Task<Caller> Follow(Submitted complaint)
    {
        var frozen = IsFrozen;
        IsFrozen = false;
        await Get($"/{complaint.Body}/track/lost");
        var answer = await Post($"/{complaint.Body}/track", ("Reference", complaint.Reference), ("Code", await complaint.FollowCode(service)));
        Assert.EndsWith("/track/complaint", answer.Location, StringComparison.Ordinal);
        IsFrozen = frozen;
        return this;
    }

    void Keep(string cookie)
    {
        var pair = cookie.Split(';')[0].Split('=', 2);
        if (pair[1].Length == 0 || cookie.Contains("1970", StringComparison.Ordinal)) Cookies.Remove(pair[0]);
        else Cookies[pair[0]] = pair[1];
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField();
}
